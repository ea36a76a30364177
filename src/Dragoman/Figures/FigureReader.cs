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

    public IReadOnlyList<Figure> Read(Discourse discourse)
    {
        var memory = new FigureMemory();
        var drafts = new List<FigureDraft>();
        foreach (var passage in discourse.Passages.Where(p => p.Paragraph.Kind == Articles.ParagraphKind.Body))
            foreach (var sentence in passage.Sentences)
                drafts.AddRange(Read(new FigureScene(discourse, passage, sentence), memory));
        return FigureMaker.Make(discourse, drafts);
    }

    private List<FigureDraft> Read(FigureScene scene, FigureMemory memory)
    {
        for (var i = 0; i < scene.Quantities.Count; i++)
        {
            if (UnitBinding.Bind(scene, i) is not { InRange: false } quantity || IsSmallCount(quantity) || Damages.Covers(scene.Passage, scene.Quantities[i]))
                continue;
            var draft = new FigureDraft(scene.Passage, scene.Sentence, scene.Quantities[i], quantity);
            if (!indicators.Bind(scene, draft, memory) || IsTarget(scene, draft) || !MeasureBinding.Bind(scene, draft))
                continue;
            PeriodBinding.Bind(scene, draft, memory);
            PartyBinding.Bind(scene, draft, memory);
            scene.Read.Add(draft);
            memory.Keep(draft);
        }
        return scene.Read;
    }

    /// <summary>"Two ministers", "three companies" in words tell a story rather than a statistic.</summary>
    private static bool IsSmallCount(Quantity quantity) => quantity.Kind == QuantityKind.Count && quantity.Value < SmallestCount;

    /// <summary>An aim for the future is a commitment, not a figure.</summary>
    private static bool IsTarget(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        if (scene.Last(Tag.Target, from, draft.Span.Start) is not null || scene.Passage.Has(draft.Span.End, Tag.Target))
            return true;
        return scene.Passage.All(Tag.Date, from, scene.QuantityAfter(draft.Span)?.Start ?? scene.End).Any(d => d.Content is TimeParts { Year: { } y }
            && scene.Discourse.Article.Published is { } published && y > published.Year && ((TimeParts)d.Content).Year2 is null);
    }
}
