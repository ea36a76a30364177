using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Reads the figures of an article, sentence by sentence: each quantity is given its unit, indicator, measure, period and parties in
/// turn. A quantity that gets no indicator or no measure is left unread.
/// </summary>
public sealed class FigureReader(IndicatorTable table)
{
    private const decimal SmallestCount = 10;

    private readonly IndicatorBinding indicators = new(table);

    public IndicatorTable Table => table;

    /// <param name="discourse">The article with its passages.</param>
    /// <param name="home">The state the article is written from; null where nobody can tell.</param>
    /// <param name="unread">Told of each quantity that gave no figure, and why.</param>
    public IReadOnlyList<Figure> Read(Discourse discourse, string? home, Action<NearMiss>? unread = null)
    {
        var memory = new FigureMemory(FirstMoney(discourse));
        var drafts = new List<FigureDraft>();
        foreach (var passage in discourse.Passages.Where(p => p.Paragraph.Kind == Articles.ParagraphKind.Body))
            for (var i = 0; i < passage.Sentences.Count; i++)
                if (passage.All(Tag.Quantity, passage.Sentences[i].Start, passage.Sentences[i].End).Any())
                    drafts.AddRange(Read(new FigureScene(discourse, table, passage, i) { Home = home }, memory, unread));
        return FigureMaker.Make(discourse, drafts);
    }

    private static Quantity? FirstMoney(Discourse discourse) => discourse.Passages.SelectMany(p => p.All(Tag.Quantity, 0, p.Tokens.Count))
        .Select(q => (Quantity)q.Content!).FirstOrDefault(q => q is { Kind: QuantityKind.Money, HasScale: true });

    private List<FigureDraft> Read(FigureScene scene, FigureMemory memory, Action<NearMiss>? unread)
    {
        for (var i = 0; i < scene.Quantities.Count; i++)
            if (One(scene, i, memory) is { } why)
                unread?.Invoke(new NearMiss(NearMiss.OfQuantity, ClaimCitations.Of(scene.Passage, scene.Quantities[i]), why));
        return scene.Read;
    }

    /// <summary>Reads one quantity into the scene; otherwise says why not.</summary>
    private string? One(FigureScene scene, int index, FigureMemory memory)
    {
        var span = scene.Quantities[index];
        if (UnitBinding.Bind(scene, index, memory) is not { } quantity)
            return "a number without unit or counted noun";
        if (quantity.InRange)
            return "one end of a range";
        if (Damages.Covers(scene.Passage, span))
            return "damaged";
        if (IsSmallCount(quantity))
            return "a small count";
        var draft = new FigureDraft(scene.Passage, scene.Sentence, span, quantity);
        if (!indicators.Bind(scene, draft, memory))
            return "no indicator fits it";
        if (IsTarget(scene, draft))
            return "a target, not a figure";
        if (!MeasureBinding.Bind(scene, draft))
            return "neither a level nor a change nor a share";
        PartyBinding.Bind(scene, draft, memory);
        PeriodBinding.Bind(scene, draft, memory);
        draft.Quantity = CurrencyBinding.Named(scene, draft);
        NameFlow(scene, draft);
        scene.Read.Add(draft);
        memory.Keep(draft);
        return null;
    }

    /// <summary>"Two ministers", "three companies" in words tell a story rather than a statistic.</summary>
    private static bool IsSmallCount(Quantity quantity) => quantity.Kind == QuantityKind.Count && quantity.Value < SmallestCount && (quantity.CountedOf is null || quantity.Value < 2);

    /// <summary>By the contract an investment in a period is an inflow and one at a date a stock.</summary>
    private static void NameFlow(FigureScene scene, FigureDraft draft)
    {
        if (draft.Indicator is not (Contract.Investment or Contract.Fdi))
            return;
        var direct = draft.Indicator == Contract.Fdi;
        if (direct && draft.IndicatorSpan is { } words && scene.Indicators.Any(i => FigureScene.IndicatorOf(i) == Contract.FdiStock && i.End <= words.Start && words.Start - i.End <= 3))
        {
            draft.Indicator = Contract.FdiStock;
            return;
        }
        if (draft.PeriodSpan is { Content: TimeParts parts } date && draft.Measure == Measure.Level)
        {
            var moment = parts.At || scene.Passage.FindEnding(date.Start, Tag.EndOf, scene.Start) is not null || scene.Passage.All(Tag.EndOf, date.Start, date.End).Any();
            draft.Indicator = moment ? Contract.FdiStock
                : direct || parts is { Year: { } first, Year2: { } last } && last - first > 1 ? Contract.FdiInflow : draft.Indicator;
        }
        else if (direct)
            draft.Indicator = draft.Measure == Measure.Change ? Contract.FdiInflow : Contract.Investment;
    }

    /// <summary>An aim for the future is a commitment, not a figure.</summary>
    private static bool IsTarget(FigureScene scene, FigureDraft draft)
    {
        if (draft.Indicator == Contract.LoansGrants)
            return false;
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        if (scene.Last(Tag.Target, from, draft.Span.Start) is { } target && (from == scene.Start || target.Start - from > 1)
            && scene.First(Tag.Level, target.End, draft.Span.Start) is null)
            return true;
        if (scene.Passage.Has(draft.Span.End, Tag.Target))
            return true;
        return scene.Passage.All(Tag.Date, from, scene.QuantityAfter(draft.Span)?.Start ?? scene.End).Any(d => d.Content is TimeParts { Year: { } y }
            && scene.Discourse.Article.Published is { } published && y > published.Year && ((TimeParts)d.Content).Year2 is null);
    }
}
