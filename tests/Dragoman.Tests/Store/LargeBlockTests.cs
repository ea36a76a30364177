using System.Globalization;
using Dragoman.Store;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>A relation of which very many articles tell is merged year by year; how it came to be many changes nothing.</summary>
public sealed class LargeBlockTests : IDisposable
{
    private const int Few = 240;
    private const int Many = 420;

    private readonly RecordSession session = new();

    [Fact]
    public void A_block_that_grows_large_and_small_again_is_what_it_would_be_at_once()
    {
        Add(session.Record, 0, Few);
        Assert.Equal(1, Parts());
        Add(session.Record, Few, Many);
        Assert.Equal(4, Parts());
        var other = session.Path("other.db");
        Add(other, 40, Many);
        Add(other, 0, 40);
        Assert.Equal(Contacts(session.Record), Contacts(other));
        foreach (var i in Enumerable.Range(0, Many - Few))
            Assert.Equal(0, session.Run("remove", Address(i), "--why", "test").Code);
        Assert.Equal(1, Parts());
        var smaller = session.Path("smaller.db");
        Assert.Equal(0, session.RunOn(smaller, "add", Lines(Enumerable.Range(Many - Few, Few))).Code);
        Assert.Equal(Contacts(smaller), Contacts(session.Record));
        Assert.Equal(0, session.Run("check-record").Code);
    }

    /// <summary>What did not change since is not merged again, whichever blocks have become large in the meantime.</summary>
    [Theory]
    [InlineData("2021-06-30")]
    [InlineData("2022-12-31")]
    [InlineData("2024-04-01")]
    public void An_earlier_day_is_the_record_of_the_articles_of_then(string day)
    {
        Add(session.Record, 0, Many);
        var then = session.Path("then.db");
        Assert.Equal(0, session.RunOn(then, "add", Lines(Enumerable.Range(0, Many).Where(i => DayOf(i).AddDays(1) <= DateOnly.Parse(day, CultureInfo.InvariantCulture)))).Code);
        Assert.Equal(Told(then), Told(session.Record, "--as-of", day));
        Assert.Equal(Told(then, "KE", "SE"), Told(session.Record, "KE", "SE", "--as-of", day));
    }

    public void Dispose() => session.Dispose();

    private void Add(string record, int from, int to) => Assert.Equal(0, session.RunOn(record, "add", Lines(Enumerable.Range(from, to - from))).Code);

    private string Contacts(string record) => session.RunOn(record, "contacts", "--csv").Output;

    private string Lines(IEnumerable<int> numbers) => session.Write("a.jsonl", string.Join('\n', numbers.Select(Line)));

    private static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number}");

    /// <summary>Calls on the days of four years, each told by two or three articles.</summary>
    private static string Line(int number)
    {
        var day = DayOf(number);
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"uri":"{{Address(number)}}","headline":"A call","body_text":"On {{day:d MMMM yyyy}} Kenya's Foreign Minister Anna Example spoke by telephone with her Swedish counterpart Karin Sample.","language":"en","versioncreated":"{{day.AddDays(1):O}}"}""");
    }

    private static DateOnly DayOf(int number) => new DateOnly(2021, 1, 4).AddDays(number % 400 * 3);

    /// <summary>Contacts and people as they are listed, without the numbers of the sources.</summary>
    private List<string> Told(string record, params string[] conditions) => [.. new[] { "contacts", "actors" }
        .SelectMany(list => session.RunOn(record, [list, .. conditions]).Lines.TakeWhile(l => l != "Sources")).Select(l => l.Split("  [")[0])];

    private long Parts()
    {
        using var record = RecordFile.Open(session.Record);
        return record.Number("SELECT count(DISTINCT part) FROM entries WHERE block='contact KE SE'");
    }
}
