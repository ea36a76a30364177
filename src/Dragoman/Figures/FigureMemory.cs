using Dragoman.Mentions;

namespace Dragoman.Figures;

/// <summary>What earlier figures of an article left for later ones: the last of each family, and the last of all.</summary>
internal sealed class FigureMemory
{
    private readonly Dictionary<string, FigureDraft> byFamily = new(StringComparer.Ordinal);
    private FigureDraft? money;

    public FigureDraft? Last { get; private set; }

    /// <summary>The last money of the article's running text, for millions that no longer say of what.</summary>
    public Quantity? LastMoneyIn(Passage passage) => ReferenceEquals(money?.Passage, passage) ? money.Quantity : null;

    public Quantity? LastMoney => money?.Quantity;

    public FigureDraft? LastOf(string family) => byFamily.GetValueOrDefault(family);

    public void Keep(FigureDraft draft)
    {
        Last = draft;
        money = draft.Quantity.Kind == QuantityKind.Money ? draft : money;
        if (!draft.IsComparison || !byFamily.ContainsKey(draft.Rule.Family))
            byFamily[draft.Rule.Family] = draft;
    }
}
