namespace Dragoman.Intake.Watching;

/// <summary>When a source is looked at again: after the usual time give or take a tenth, so that not all come at once, and later and later while it fails.</summary>
public sealed record Schedule(TimeSpan Usual)
{
    private const int MostDoublings = 6;
    private const double Jitter = 0.1;

    /// <param name="now">The moment of this look.</param>
    /// <param name="failures">How many looks in a row have failed, with this one.</param>
    /// <param name="chance">From 0 to 1.</param>
    public DateTimeOffset Next(DateTimeOffset now, int failures, double chance) =>
        now + (Usual * Math.Pow(2, Math.Min(failures, MostDoublings)) * (1 - Jitter + (2 * Jitter * chance)));
}
