using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Figures;

/// <summary>What earlier figures of an article left for later ones: the last of each family, and the last of all.</summary>
internal sealed class FigureMemory(Quantity? firstMoney)
{
    private readonly Dictionary<string, FigureDraft> byFamily = new(StringComparer.Ordinal);
    private FigureDraft? money;

    /// <summary>The one period that all figures of trade have had so far; null when they had none or several.</summary>
    public string? OnlyPeriod { get; private set; }

    private bool severalPeriods;

    public FigureDraft? Last { get; private set; }

    /// <summary>The last money of the article's running text, for millions that no longer say of what.</summary>
    public Quantity? LastMoneyIn(Passage passage) => ReferenceEquals(money?.Passage, passage) ? money.Quantity : null;

    /// <summary>The last money read; before any, the first that the article names.</summary>
    public Quantity? LastMoney => money?.Quantity ?? firstMoney;

    public FigureDraft? LastOf(string family) => byFamily.GetValueOrDefault(family);

    public void Keep(FigureDraft draft)
    {
        Last = draft;
        if (draft is { IsComparison: false, PeriodSpan: not null, Period.Iso: { } iso } && draft.Rule.Family == Families.Trade)
        {
            severalPeriods |= OnlyPeriod is not null && OnlyPeriod != iso;
            OnlyPeriod = severalPeriods ? null : iso;
        }
        money = draft.Quantity.Kind == QuantityKind.Money ? draft : money;
        if (!draft.IsComparison || !byFamily.ContainsKey(draft.Rule.Family))
            byFamily[draft.Rule.Family] = draft;
    }
}
