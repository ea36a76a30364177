using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>One sentence laid out for reading figures: its quantities, indicators, markers and what came before it.</summary>
internal sealed class FigureScene
{
    private static readonly Tag[] IndicatorTags = [Tag.Indicator, Tag.Give, Tag.Invest, Tag.Deficit, Tag.Surplus, Tag.Counted];

    private readonly IndicatorTable table;

    private const int SentencesBack = 12;

    private readonly int number;

    /// <param name="discourse">The article.</param>
    /// <param name="table">What indicators are measured in.</param>
    /// <param name="passage">The paragraph.</param>
    /// <param name="number">Which of its sentences.</param>
    public FigureScene(Discourse discourse, IndicatorTable table, Passage passage, int number)
    {
        var sentence = passage.Sentences[number];
        (Discourse, Passage, Sentence, this.table, this.number) = (discourse, passage, sentence, table, number);
        Quantities = [.. passage.All(Tag.Quantity, sentence.Start, sentence.End)];
        var indicators = new List<Span>();
        foreach (var span in passage.All(sentence.Start, sentence.End))
            if (IndicatorTags.Contains(span.Tag) && IsIndicator(span))
                indicators.Add(span);
        Indicators = indicators;
    }

    public Discourse Discourse { get; }
    /// <summary>The state the article is written from.</summary>
    public string? Home { get; init; }

    public Passage Passage { get; }
    public Sentence Sentence { get; }
    public IReadOnlyList<Span> Quantities { get; }
    public IReadOnlyList<Span> Indicators { get; }

    /// <summary>The quantities with the units that neighbours lend them, as far as asked for.</summary>
    public List<Quantity?> Bound { get; } = [];

    /// <summary>Figures of this sentence read so far.</summary>
    public List<FigureDraft> Read { get; } = [];

    /// <summary>The sentences of the paragraph before this one, the nearest first.</summary>
    public IEnumerable<Sentence> Before()
    {
        for (var i = number - 1; i >= Math.Max(0, number - SentencesBack); i--)
            yield return Passage.Sentences[i];
    }

    /// <summary>This sentence, then those of the paragraph before it.</summary>
    public IEnumerable<Sentence> Back()
    {
        yield return Sentence;
        foreach (var before in Before())
            yield return before;
    }

    public int Start => Sentence.Start;
    public int End => Sentence.End;

    private bool IsIndicator(Span span) =>
        !IsInside(Passage, span) && span is not { Tag: Tag.Give, Value: Gifts.Receive } && !(span.Tag == Tag.Counted && Quantities.Any(q => q.Holds(span)));

    /// <summary>"Trade deficit" is one indicator, not two.</summary>
    private static bool IsInside(Passage passage, Span span) =>
        span.Tag != Tag.Indicator && passage.All(Tag.Indicator, Math.Max(0, span.Start - 3), span.End).Any(i => i.End >= span.Start);

    public static string IndicatorOf(Span span) => span.Tag switch
    {
        Tag.Give => Contract.LoansGrants,
        Tag.Invest => Contract.Investment,
        Tag.Deficit or Tag.Surplus => Contract.TradeBalance,
        _ => span.Value,
    };

    /// <summary>True for an indicator that bare numbers count: passengers, arrivals, inhabitants.</summary>
    public bool IsCounted(Span indicator) => table[IndicatorOf(indicator)].Units is var units && units.Contains(QuantityKind.Count);

    public Span? QuantityBefore(Span span) => Quantities.LastOrDefault(q => q.End <= span.Start);

    public Span? QuantityAfter(Span span) => Quantities.FirstOrDefault(q => q.Start >= span.End);

    /// <summary>The nearest span of a tag that ends at or before a token, not before <paramref name="from"/>.</summary>
    public Span? Last(Tag tag, int from, int before)
    {
        Span? found = null;
        foreach (var span in Passage.All(tag, Math.Max(from, Start), Math.Min(before, End)))
            if (span.End <= before)
                found = span;
        return found;
    }

    public Span? First(Tag tag, int from, int before)
    {
        foreach (var span in Passage.All(tag, Math.Max(from, Start), Math.Min(before, End)))
            return span;
        return null;
    }

    public bool HasMark(int from, int to, ReadOnlySpan<char> marks)
    {
        for (var i = Math.Max(from, Start); i < Math.Min(to, End); i++)
            if (Passage.Tokens[i] is { Kind: TokenKind.Mark } m && m.Form.Folded is [var c] && marks.Contains(c))
                return true;
        return false;
    }

    /// <summary>The token of the bracket that is open at a token; -1 when none is.</summary>
    public int OpenBracket(int token)
    {
        for (var i = token - 1; i >= Start; i--)
            if (Passage.Tokens[i].Form.Folded is [')' or ']'])
                return -1;
            else if (Passage.Tokens[i].Form.Folded is ['(' or '['])
                return i;
        return -1;
    }
}
