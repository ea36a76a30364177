using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Figures;

/// <summary>What a column of a chart shows.</summary>
public enum ColumnKind
{
    /// <summary>Values that sources give for the period.</summary>
    Level,

    /// <summary>The sources give the change alone: it is written, no bar is drawn.</summary>
    ChangeOnly,

    /// <summary>Worked out from the year after and its change; drawn dashed.</summary>
    Computed,

    /// <summary>A year between others for which nothing was read.</summary>
    NoData,

    /// <summary>Values whose period no source states; apart from the axis of time.</summary>
    NotStated,
}

/// <summary>A value in a column and where it is told; those of one period stand side by side, none is picked.</summary>
public sealed record ChartBar(decimal Value, Entry? Entry, IReadOnlyList<CitedPlace> Places);

/// <summary>A period of a chart.</summary>
/// <param name="Period">ISO 8601 as the contract spells it; null where no source states it.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Bars">Its values; of a change alone, the change in percent.</param>
public sealed record ChartColumn(string? Period, ColumnKind Kind, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>True where the period stands in brackets.</summary>
    public bool IsWorkedOut { get; init; }

    /// <summary>How much of a year it covers, 1 for all of it or more: a part is drawn narrower.</summary>
    public double OfYear { get; init; } = 1;
}
