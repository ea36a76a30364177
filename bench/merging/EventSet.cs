using System.Globalization;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Bench.Merging;

/// <summary>Claims of many articles and the event that each is about, from a table: article, language, published, event, type, fields.</summary>
public sealed class EventSet
{
    private EventSet(IReadOnlyList<ArticleClaims> articles, IReadOnlyDictionary<string, string> eventOf) => (Articles, EventOf) = (articles, eventOf);

    public IReadOnlyList<ArticleClaims> Articles { get; }

    /// <summary>The event of each claim, by claim id.</summary>
    public IReadOnlyDictionary<string, string> EventOf { get; }

    public static EventSet Load(string path)
    {
        var rows = File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        var articles = rows.GroupBy(r => r[0]).Select(g => new ArticleClaims(FactsOf(g.First()))
        {
            Claims = [.. g.Select((row, n) =>
            {
                var claim = ClaimOf(row, n);
                events[claim.Id] = row[3];
                return claim;
            })],
        });
        return new EventSet([.. articles], events);
    }

    private static ArticleFacts FactsOf(string[] row) => new()
    {
        Id = row[0],
        File = row[0] + ".txt",
        Language = row[1],
        Published = row[2].Length == 0 ? null : DateOnly.Parse(row[2], CultureInfo.InvariantCulture),
    };

    private static Claim ClaimOf(string[] row, int at)
    {
        var claim = Blank(row[4], ClaimId.Of(row[0], at.ToString(CultureInfo.InvariantCulture)), [new Citation([], "", at * 100, at * 100 + 5, $"{row[0]} {at}", "", "")]);
        foreach (var field in row[5].Split(" | ", StringSplitOptions.RemoveEmptyEntries))
            claim = Correction.Apply(claim, field[..field.IndexOf('=', StringComparison.Ordinal)], field[(field.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return claim;
    }

    private static Claim Blank(string type, string id, IReadOnlyList<Citation> words) => Spelling.Parse<EntryType>(type) switch
    {
        EntryType.Contact => new Contact { Id = id, Citations = words, Kind = ContactKind.Meeting, Status = ContactStatus.Held },
        EntryType.Agreement => new Agreement { Id = id, Citations = words, Name = "", Status = AgreementStatus.Mentioned },
        EntryType.Statement => new Statement { Id = id, Citations = words, Text = "" },
        EntryType.Commitment => new Commitment { Id = id, Citations = words, Actors = [], Goal = "" },
        EntryType.Figure => new Figure { Id = id, Citations = words, Indicator = "", Measure = Measure.Level, Value = 0, Unit = "" },
        EntryType.Person => new Person { Id = id, Citations = words, Name = "" },
        _ => throw new FormatException($"'{type}' is no type of claim"),
    };
}
