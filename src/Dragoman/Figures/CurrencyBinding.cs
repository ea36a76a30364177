using Dragoman.Mentions;

namespace Dragoman.Figures;

/// <summary>Finds the state whose money an ambiguous word means: "dollars", "kronor", "dinars", "P" (<c>peso,pula?</c>).</summary>
internal static class CurrencyBinding
{
    private const string WorldMoney = "USD";

    /// <summary>The quantity with its money named in full, now that the parties of the figure are known.</summary>
    public static Quantity Named(FigureScene scene, FigureDraft draft) => draft.Quantity.Kind != QuantityKind.Money ? draft.Quantity : draft.Quantity with
    {
        Unit = Currency(scene, draft, draft.Quantity.Unit),
        Converted = [.. draft.Quantity.Converted.Select(c => c with { Unit = Currency(scene, draft, c.Unit) })],
    };

    /// <summary>
    /// The full code of a shared money word: of the figure's parties, of a state in the sentence, of the article's pair; else the
    /// language's own. A dollar is the United States' unless the words say otherwise.
    /// </summary>
    private static string Currency(FigureScene scene, FigureDraft draft, string unit)
    {
        if (!unit.EndsWith('?'))
            return unit;
        var families = unit[..^1].Split(',');
        var home = scene.Discourse.Pack.Settings.Currencies.GetValueOrDefault(families[0]);
        if (home == WorldMoney)
            return home;
        var near = scene.Discourse.Places(scene.Passage, scene.Start, scene.End).OrderBy(p => Math.Abs(p.Span.Start - draft.Span.Start)).Select(p => p.Code);
        foreach (var code in new[] { draft.Area, draft.Counterpart }.OfType<string>().Concat(near).Concat(scene.Discourse.Pair))
            if (scene.Discourse.Atlas.State(code) is { } state && state.CurrencyFamilies.Any(families.Contains))
                return state.Currency;
        return home ?? families[0].ToUpperInvariant();
    }
}
