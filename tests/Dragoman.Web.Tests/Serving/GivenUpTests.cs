using Dragoman.Store;
using Dragoman.Web.Serving;
using Xunit;

namespace Dragoman.Web.Tests.Serving;

/// <summary>What nobody waits for any longer is not worked out to its end.</summary>
public sealed class GivenUpTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public void Reading_stops_when_nobody_waits_and_the_next_reader_is_served()
    {
        var knowledge = new Knowledge(site.Options);
        using var pool = new RecordPool(site.Options);
        using (var left = new OpenedRecord(pool, knowledge))
        {
            left.File.Wanted = new CancellationToken(canceled: true);
            Assert.Throws<OperationCanceledException>(() => left.Entries.Find(EntryFilter.All));
        }
        using var next = new OpenedRecord(pool, knowledge);
        Assert.NotEmpty(next.Entries.Find(EntryFilter.All));
    }
}
