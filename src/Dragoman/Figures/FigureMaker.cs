using System.Globalization;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Turns drafts into figures with their citations; the same figure told twice in an article is one, with both citations.</summary>
internal static class FigureMaker
{
    /// <summary>A figure repeated without end is not cited without end.</summary>
    private const int MostCitations = 50;

    public static IReadOnlyList<Figure> Make(Discourse discourse, IReadOnlyList<FigureDraft> drafts)
    {
        var figures = new List<Figure>();
        var alike = new Dictionary<(string, Measure, decimal, string), List<int>>();
        foreach (var draft in drafts)
        {
            var figure = One(discourse, draft);
            var key = (figure.Indicator, figure.Measure, figure.Value, figure.Unit);
            if (!alike.TryGetValue(key, out var places))
                alike.Add(key, places = []);
            var same = places.FindIndex(p => IsSame(figures[p], figure));
            if (same >= 0)
            {
                figures[places[same]] = Join(figures[places[same]], figure);
                continue;
            }
            places.Add(figures.Count);
            figures.Add(figure);
        }
        return figures;
    }

    private static Figure One(Discourse discourse, FigureDraft draft)
    {
        var citations = new ClaimCitations(draft.Passage).Back(Contract.FieldValue, draft.Span)
            .Back(Contract.FieldIndicator, draft.IndicatorSpan ?? draft.Span)
            .Back(Contract.FieldMeasure, draft.MeasureSpan)
            .Back(Contract.FieldPeriod, draft.PeriodSpan)
            .Back(Contract.FieldArea, draft.AreaSpan)
            .Back(Contract.FieldCounterpart, draft.CounterpartSpan);
        return new Figure
        {
            Id = ClaimId.Of(discourse.Article.Id, Contract.TypeFigure, draft.Passage.Tokens[draft.Span.Start].Start.ToString(CultureInfo.InvariantCulture)),
            Citations = citations.ToList(),
            WorkedOut = WorkedOut(draft),
            Indicator = draft.Indicator,
            Measure = draft.Measure,
            Value = draft.Value,
            Unit = draft.Quantity.Unit,
            Period = draft.Period?.Iso,
            Area = draft.Area,
            Counterpart = draft.Counterpart,
            Converted = draft.Quantity.Converted,
            Bound = draft.Quantity.Bound,
            Approximate = draft.Quantity.Approximate,
        };
    }

    private static List<WorkedOut> WorkedOut(FigureDraft draft)
    {
        var found = new List<WorkedOut>();
        if (draft.Period is { Because: { } because } period)
            found.Add(new(Contract.FieldPeriod, period.Iso, because, new ClaimCitations(draft.Passage).Back(Contract.FieldPeriod, draft.PeriodSpan).ToList()));
        if (draft.Area is { } area && draft.AreaSpan is null)
            found.Add(new(Contract.FieldArea, area, "the parties spoken of", []));
        if (draft.Counterpart is { } counterpart && draft.CounterpartSpan is null)
            found.Add(new(Contract.FieldCounterpart, counterpart, "the parties spoken of", []));
        return found;
    }

    private static bool IsSame(Figure a, Figure b) =>
        Meets(a.Period, b.Period) && Meets(a.Area, b.Area) && Meets(a.Counterpart, b.Counterpart);

    private static bool Meets(string? a, string? b) => a is null || b is null || a == b;

    private static Figure Join(Figure first, Figure again) => first with
    {
        Citations = first.Citations.Count < MostCitations ? [.. first.Citations, .. again.Citations] : first.Citations,
        Period = first.Period ?? again.Period,
        Area = first.Area ?? again.Area,
        Counterpart = first.Counterpart ?? again.Counterpart,
        Converted = first.Converted.Count > 0 ? first.Converted : again.Converted,
    };
}
