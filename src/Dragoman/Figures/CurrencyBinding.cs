using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Finds the state whose money an ambiguous word means: "dollars", "kronor", "dinars", "P" (<c>peso,pula?</c>).</summary>
internal static class CurrencyBinding
{
    private const string WorldMoney = "USD";

    /// <summary>The quantity with its money named in full, now that the parties of the figure are known.</summary>
    public static Quantity Named(FigureScene scene, FigureDraft draft) =>
        Named(scene.Discourse, scene.Passage, scene.Sentence, draft.Quantity, draft.Span.Start, [.. new[] { draft.Area, draft.Counterpart }.OfType<string>()]);

    /// <param name="discourse">The article.</param>
    /// <param name="passage">The paragraph.</param>
    /// <param name="sentence">The sentence of the amount.</param>
    /// <param name="quantity">What is named.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="parties">Codes of those whose money it may be, the likeliest first.</param>
    public static Quantity Named(Discourse discourse, Passage passage, Sentence sentence, Quantity quantity, int at, IReadOnlyList<string> parties) => quantity.Kind != QuantityKind.Money ? quantity : quantity with
    {
        Unit = Currency(discourse, passage, sentence, quantity.Unit, at, parties),
        Converted = [.. quantity.Converted.Select(c => c with { Unit = Currency(discourse, passage, sentence, c.Unit, at, parties) })],
    };

    /// <summary>
    /// The full code of a shared money word: of the figure's parties, of a state in the sentence, of the article's pair; else the
    /// language's own. A dollar is the United States' unless the words say otherwise.
    /// </summary>
    private static string Currency(Discourse discourse, Passage passage, Sentence sentence, string unit, int at, IReadOnlyList<string> parties)
    {
        if (!unit.EndsWith('?'))
            return unit;
        var families = unit[..^1].Split(',');
        var home = discourse.Pack.Settings.Currencies.GetValueOrDefault(families[0]);
        if (home == WorldMoney)
            return home;
        var near = discourse.Places(passage, sentence.Start, sentence.End).OrderBy(p => Math.Abs(p.Span.Start - at)).Select(p => p.Code);
        foreach (var code in parties.Concat(near).Concat(discourse.Pair))
            if (discourse.Atlas.State(code) is { } state && state.CurrencyFamilies.Any(families.Contains))
                return state.Currency;
        return home ?? families[0].ToUpperInvariant();
    }
}
