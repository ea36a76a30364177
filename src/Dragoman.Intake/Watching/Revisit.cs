namespace Dragoman.Intake.Watching;

/// <summary>
/// When a page that was fetched is looked at again, for corrections: once it is twice as old as it was at the last look, for a week; where its feed or
/// sitemap says that it has changed, sooner and without an end.
/// </summary>
public static class Revisit
{
    private const double Usually = 2;
    private const double WhenChanged = 1.25;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(1);

    /// <param name="first">When it was fetched first.</param>
    /// <param name="last">When it was looked at last.</param>
    /// <param name="changed">The change that is stated; null for none.</param>
    /// <param name="now">The moment of asking.</param>
    public static bool IsDue(DateTimeOffset first, DateTimeOffset last, DateTimeOffset? changed, DateTimeOffset now) =>
        now - last >= Shortest && (changed > last ? now - first >= (last - first) * WhenChanged : now - first <= Longest && now - first >= (last - first) * Usually);
}
