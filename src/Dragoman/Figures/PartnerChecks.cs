using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Finds figures that name no partner where others give the same value for a pair. Looks across blocks.</summary>
internal sealed class PartnerChecks(FigureWords words)
{
    public IEnumerable<Finding> Run(IReadOnlyList<Entry> figures)
    {
        var paired = figures.Where(e => e.Merged is Figure { Counterpart: not null, Area: not null }).SelectMany(FigureValue.Of).ToLookup(v => (v.Figure.Indicator, v.Figure.Measure, v.Figure.Unit, v.Figure.Value));
        foreach (var open in figures.Where(e => e.Merged is Figure { Counterpart: null }).SelectMany(FigureValue.Of))
            foreach (var full in paired[(open.Figure.Indicator, open.Figure.Measure, open.Figure.Unit, open.Figure.Value)])
                if (IsoPeriod.Meet(open.Figure.Period, full.Figure.Period) && (open.Figure.Area is null || open.Figure.Area == full.Figure.Area || open.Figure.Area == full.Figure.Counterpart))
                    yield return FindingMaker.Make(FindingKind.PartnerMissing, FindingLabel.Unclear,
                        $"{FigureWords.Amount(open.Figure)} is told of {words.Name(open.Figure)} ({FindingMaker.Sources(open.Sources)}) and of {words.Name(full.Figure)} ({FindingMaker.Sources(full.Sources)}): the partner is not stated in the first.",
                        [open.Side(), full.Side()], [open.Entry, full.Entry]);
    }
}
