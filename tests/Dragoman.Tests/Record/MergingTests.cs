using Dragoman.Bench.Merging;
using Dragoman.Record;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Record;

/// <summary>The set of events with hard neighbours: what is asked for is reached, and in each kind by itself.</summary>
public class MergingTests
{
    private const double Asked = 0.95;

    private static readonly Lazy<EventSet> Loaded = new(() => EventSet.Load(Path.Combine(Repository.Root, "tests", "quality", "merging", "events.tsv")));

    internal static EventSet Set => Loaded.Value;

    public static TheoryData<EntryType> Types => [.. Enum.GetValues<EntryType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Claims_of_one_event_stand_in_one_entry(EntryType type)
    {
        var (score, misses) = PairScore.Of(Set, MadeClaims.Builder.Build(Set.Articles, Rulings.None), type);
        Assert.True(score.F1 >= Asked, string.Join('\n', misses));
    }

    [Fact]
    public void Articles_of_one_event_share_its_entry()
    {
        var told = ToldEvents.Load(Path.Combine(Repository.Root, "tests", "quality", "merging", "tellings.tsv"), LoadedPacks.Pipeline);
        var (score, misses) = told.Score(LoadedPacks.Pipeline, MadeClaims.Builder);
        Assert.True(score.F1 >= Asked, string.Join('\n', misses));
        Assert.True(told.Told.Count >= 200 && told.Told.Select(t => t.Event).Distinct().Count() >= 60);
    }

    [Fact]
    public void The_set_is_as_large_as_asked_for() =>
        Assert.True(Set.EventOf.Values.Distinct().Count() >= 60 && Set.Articles.Count >= 190 && Set.Articles.Select(a => a.Article.Language).Distinct().Count() >= 4);
}
