using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Figures;

/// <summary>A figure being put together: what is known so far, and the words each part came from.</summary>
internal sealed class FigureDraft(Passage passage, Sentence sentence, Span span, Quantity quantity)
{
    public Passage Passage { get; } = passage;
    public Sentence Sentence { get; } = sentence;
    public Span Span { get; } = span;
    public Quantity Quantity { get; set; } = quantity;

    public Span? IndicatorSpan { get; set; }
    public string Indicator { get; set; } = "";
    public IndicatorRule Rule { get; set; } = null!;

    public Measure Measure { get; set; }
    public Span? MeasureSpan { get; set; }
    public decimal Value { get; set; } = quantity.Value;

    /// <summary>The level or change of the period before: "against 97 the year before".</summary>
    public bool IsComparison { get; set; }

    public ResolvedTime? Period { get; set; }
    public Span? PeriodSpan { get; set; }

    public string? Area { get; set; }
    public Span? AreaSpan { get; set; }
    public string? Counterpart { get; set; }
    public Span? CounterpartSpan { get; set; }
}
