using System.Globalization;
using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Examples;

/// <summary>
/// A text with the claims it must give, kind by kind (<c>contacts</c>, <c>figures</c>, <c>statements</c>, ...); each expected
/// claim holds only the fields that are compared.
/// </summary>
internal sealed record PassageExample(string Text, DateOnly? Published, string? KnownGap, IReadOnlyDictionary<string, IReadOnlyList<YamlMap>> Claims, string File, int Line);

/// <summary>Reads passages/*.yaml.</summary>
internal static class PassageFile
{
    public static readonly string[] Kinds =
        [Contract.Contacts, Contract.Agreements, Contract.Commitments, Contract.Figures, Contract.Statements, Contract.People, Contract.Topics, Contract.Damaged];

    public static IEnumerable<PassageExample> Load(string file) => Passages(YamlTree.Load(file).Items);

    /// <summary>The texts of a frame: those it reads, and those it ignores, which must give no contact.</summary>
    public static IEnumerable<PassageExample> LoadFrame(string file)
    {
        var map = YamlTree.Load(file).Map;
        var nothing = new Dictionary<string, IReadOnlyList<YamlMap>> { [Contract.Contacts] = [] };
        return [.. Passages(map.Need(PackKeys.Reads).Items), .. map.Need(PackKeys.Ignores).Items.SelectMany(node => node is YamlMap ? Passages([node])
            : [new PassageExample(node.Text, null, null, nothing, file, node.Line)])];
    }

    private static IEnumerable<PassageExample> Passages(IEnumerable<YamlTree> nodes)
    {
        foreach (var node in nodes)
        {
            var file = node.File;
            var map = node.Map.Only([PackKeys.Text, PackKeys.Texts, PackKeys.Published, PackKeys.KnownGap, PackKeys.Note, .. Kinds]);
            DateOnly? published = map[PackKeys.Published] is { } p ? DateOnly.Parse(p.Text, CultureInfo.InvariantCulture) : null;
            var claims = Kinds.Where(k => map[k] is not null).ToDictionary(k => k, k => (IReadOnlyList<YamlMap>)[.. map[k]!.Items.Select(Claim)]);
            if (claims.Count == 0)
                throw node.Wrong("a passage needs the claims it must give");
            foreach (var text in (map[PackKeys.Text] ?? map.Need(PackKeys.Texts)).Words)
                yield return new PassageExample(text, published, map[PackKeys.KnownGap]?.Text, claims, file, node.Line);
        }
    }

    /// <summary>A bare word stands for the only field of its kind.</summary>
    private static YamlMap Claim(YamlTree node) =>
        node as YamlMap ?? new YamlMap(node.File, node.Line, new() { [Contract.FieldLabel] = node, });
}
