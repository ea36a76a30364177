using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Which slot of a figure a place fills.</summary>
public enum PlaceSlot : byte
{
    None,
    Area,
    Counterpart,
}

/// <summary>A rate is itself a percentage, so that a percentage is its level. What an indicator may be measured in, whom its figures are carried on with, and what the places around it mean.</summary>
public sealed record IndicatorRule(string Name, string Family, IReadOnlySet<QuantityKind> Units, IReadOnlyDictionary<string, PlaceSlot> Roles, bool Alone, bool Rate)
{
    public PlaceSlot Slot(string role) => Roles.GetValueOrDefault(role);
}

/// <summary>The table of languages/common/figures.yaml.</summary>
public sealed class IndicatorTable
{
    private readonly Dictionary<string, IndicatorRule> rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> generic = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> physical = new(StringComparer.Ordinal);

    /// <summary>Reads the table from a file, or from the cache where it was read before.</summary>
    public static IndicatorTable Load(string file, CompiledFiles? cache = null)
    {
        var tree = (cache ?? CompiledFiles.None).Get("figures", [file], () => YamlTree.Load(file), YamlTreeFormat.Write, YamlTreeFormat.Read);
        var map = tree.Map.Only(PackKeys.Indicators, PackKeys.Physical, PackKeys.Generic);
        var table = new IndicatorTable();
        foreach (var (name, node) in map.Need(PackKeys.Indicators).Map.Entries)
            table.rules.Add(name, Rule(name, node.Map));
        foreach (var (unit, indicator) in map.Need(PackKeys.Physical).Map.Entries)
            table.physical.Add(unit, indicator.Text);
        table.generic.UnionWith(map[PackKeys.Generic]?.Words ?? []);
        foreach (var name in new[] { Families.Other, Families.People })
            if (!table.rules.ContainsKey(name))
                throw map.Wrong($"the indicator '{name}' is missing");
        return table;
    }

    /// <summary>The rule of an indicator; counted people and things that have none of their own share one.</summary>
    public IndicatorRule this[string indicator] =>
        rules.GetValueOrDefault(indicator) ?? OfSuffix(indicator) ?? rules[Families.Other];

    /// <summary>"other:coal exports" is carried on as exports are.</summary>
    private IndicatorRule? OfSuffix(string indicator) =>
        indicator.EndsWith(Contract.Exports, StringComparison.Ordinal) ? rules.GetValueOrDefault(Contract.Exports)
            : indicator.EndsWith(Contract.Imports, StringComparison.Ordinal) ? rules.GetValueOrDefault(Contract.Imports) : null;

    /// <summary>True for nouns so general that any other indicator says more: people, units.</summary>
    public bool IsGeneric(string counted) => generic.Contains(counted);

    public IndicatorRule ForCounted(string indicator) => rules.GetValueOrDefault(indicator) ?? rules[Families.People];

    /// <summary>What a physical unit measures when nothing else says it; null for lengths and areas.</summary>
    public string? OfUnit(string unit) => physical.GetValueOrDefault(unit);

    private static IndicatorRule Rule(string name, YamlMap map)
    {
        map.Only(PackKeys.Family, PackKeys.Units, Roles.Own, Roles.By, Roles.From, Roles.To, Roles.In, Roles.With, Roles.For, Roles.Goods, PackKeys.Alone, PackKeys.Rate);
        var units = map.Need(PackKeys.Units).Words.Select(u => Enum.Parse<QuantityKind>(u, ignoreCase: true)).ToHashSet();
        var roles = map.Entries.Where(e => e.Key is not (PackKeys.Family or PackKeys.Units or PackKeys.Alone or PackKeys.Rate))
            .ToDictionary(e => e.Key, e => Enum.Parse<PlaceSlot>(e.Value.Text, ignoreCase: true));
        return new IndicatorRule(name, map.Need(PackKeys.Family).Text, units, roles, map[PackKeys.Alone] is not null, map[PackKeys.Rate] is not null);
    }
}
