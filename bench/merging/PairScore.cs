using Dragoman.Record;

namespace Dragoman.Bench.Merging;

/// <summary>How many pairs of claims that belong together stand in one entry, and how many that do not (pairwise precision and recall).</summary>
public sealed record PairScore(int Right, int Missed, int Wrong)
{
    public double F1 => Right == 0 ? 0 : 2.0 * Right / (2 * Right + Missed + Wrong);

    /// <summary>The score of the entries of one type, or of all, and the pairs that are not right.</summary>
    public static (PairScore Score, IReadOnlyList<string> Misses) Of(EventSet set, IEnumerable<Entry> entries, EntryType? type = null)
    {
        var placed = entries.Where(e => type is null || e.Type == type).SelectMany(e => e.Claims.Select(c => (Claim: c, Entry: e.Id, Event: set.EventOf[c.Id]))).ToList();
        var (right, missed, wrong) = (0, 0, 0);
        var misses = new List<string>();
        for (var i = 0; i < placed.Count; i++)
            for (var j = i + 1; j < placed.Count; j++)
                switch (placed[i].Event == placed[j].Event, placed[i].Entry == placed[j].Entry)
                {
                    case (true, true): right++; break;
                    case (true, false): missed++; misses.Add($"missed  {placed[i].Event}: {Told(placed[i].Claim)} / {Told(placed[j].Claim)}"); break;
                    case (false, true): wrong++; misses.Add($"wrong   {placed[i].Event} with {placed[j].Event}: {Told(placed[i].Claim)} / {Told(placed[j].Claim)}"); break;
                }
        return (new PairScore(right, missed, wrong), misses);
    }

    private static string Told(SourcedClaim claim) => $"{claim.Article.Id} {claim.Article.Published:yyyy-MM-dd}";
}
