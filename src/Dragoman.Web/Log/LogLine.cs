using Dragoman.Record;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Log;

/// <summary>A decision as the log shows it: what it was about, and whether it still holds.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="InForce">False when it was undone; an undo is in force while what it took back is not.</param>
/// <param name="Words">The source's words that it is about, with the language of the article; at most a few.</param>
public sealed record LogLine(Decision Decision, bool InForce, IReadOnlyList<(string Exact, string? Language, string Address)> Words)
{
    private const int MostWords = 2;

    /// <summary>How many further words it is about.</summary>
    public int More { get; private init; }

    /// <summary>The decision that an undo took back; null for others.</summary>
    public Decision? Undone { get; private init; }

    public static LogLine Of(OpenedRecord record, Decision decision, IReadOnlySet<string> inForce)
    {
        var marks = decision.Added is { Citations: [var cited, ..] } ? [(decision.Article!, cited.Exact, cited.Start)]
            : decision.Claims.Select(c => (c.Article, c.Exact, c.Start)).ToList();
        return new LogLine(decision, inForce.Contains(decision.Undone ?? decision.Id) == decision.Undone is null, [.. marks.Take(MostWords).Select(m => (m.Exact, LanguageOf(record, m.Item1), Links.Article(m.Item1)))])
        {
            More = Math.Max(0, marks.Count - MostWords),
            Undone = decision.Undone is { } undone ? record.Decisions.Find(undone) : null,
        };
    }

    private static string? LanguageOf(OpenedRecord record, string article) => record.Articles.Find(record.Entries.NumberOf(article))?.Facts.Language;
}
