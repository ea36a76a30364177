using System.Globalization;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>
/// Reads the direct quotations of an article. Words in marks are a statement when there are four or more of them and somebody is
/// said to speak them there or next to there; titles, scare quotes and joint documents are none.
/// </summary>
public static class StatementReader
{
    private const int FewestWords = 4;

    /// <param name="discourse">The article with its passages.</param>
    /// <param name="cast">The persons of the article.</param>
    /// <param name="unread">Told of each quote of some length that gave no statement, and why.</param>
    public static IReadOnlyList<Statement> Read(Discourse discourse, Cast cast, Action<NearMiss>? unread = null)
    {
        var finder = new SpeakerFinder(discourse, cast);
        var found = new List<Statement>();
        (Attribution? Who, bool EndsOpen) before = (null, false);
        foreach (var passage in discourse.Passages.Where(p => p.Paragraph.Kind == ParagraphKind.Body && p.Tokens.Count > 0))
            before = Read(discourse, passage, finder, before, found, unread);
        return found;
    }

    private static (Attribution?, bool) Read(Discourse discourse, Passage passage, SpeakerFinder finder, (Attribution? Who, bool EndsOpen) before,
        List<Statement> found, Action<NearMiss>? unread)
    {
        var quotes = DashQuotes.Find(passage);
        if (quotes.Count == 0)
            quotes = InnerClauses.Split(passage, QuoteFinder.Find(passage));
        if (quotes.Count == 0)
            return (passage.Tokens[^1].IsMark(':') ? Introduced(passage, finder) : null, false);
        Attribution? last = null;
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = Trim(passage, quotes[i]);
            var who = finder.Find(passage, quotes, i) ?? last ?? (IsWholeParagraph(passage, quotes[i]) ? before.Who : null);
            last = who ?? last;
            if (who is not null && IsStatement(passage, quote, who))
                found.Add(Make(discourse, passage, quote, who));
            else if (quote.End > quote.Start)
                unread?.Invoke(new NearMiss(NearMiss.OfQuote, ClaimCitations.Of(passage, new Span(Tag.Title, quote.Start, quote.End)),
                    who is null ? "nobody is said to speak it" : "too short, a title or a document"));
        }
        return (last, quotes[^1].Open);
    }

    private static Attribution? Introduced(Passage passage, SpeakerFinder finder) =>
        finder.Find(passage, [new Quote(passage.Tokens.Count + 1, passage.Tokens.Count + 1, false, false)], 0);

    private static bool IsWholeParagraph(Passage passage, Quote quote) => quote.Start <= 2 && (quote.Dash || quote.OuterEnd >= passage.Tokens.Count - 2);

    private static Quote Trim(Passage passage, Quote quote)
    {
        var (start, end) = (quote.Start, quote.End);
        while (end > start && passage.Tokens[end - 1].IsMark(','))
            end--;
        if (quote.Dash)
            while (end > start && passage.Tokens[end - 1].IsMark('.'))
                end--;
        return quote with { Start = start, End = end };
    }

    private static bool IsStatement(Passage passage, Quote quote, Attribution who)
    {
        var words = 0;
        for (var i = quote.Start; i < quote.End; i++)
            words += passage.Tokens[i].Kind != TokenKind.Mark && (passage.Tokens[i].SpaceBefore || i == quote.Start) ? 1 : 0;
        return words >= FewestWords && who.Evidence.Tag != Tag.Document && !IsTitle(passage, quote);
    }

    private static bool IsTitle(Passage passage, Quote quote) =>
        !quote.Dash && quote.OuterStart > 0 && passage.FindEnding(quote.OuterStart, Tag.NotQuote) is not null;

    private static Statement Make(Discourse discourse, Passage passage, Quote quote, Attribution who)
    {
        var citations = new ClaimCitations(passage).Back(Contract.FieldText, quote.Start, quote.End)
            .Back(Contract.FieldSpeaker, who.Evidence, who.Passage);
        return new Statement
        {
            Id = ClaimId.Of(discourse.Article.Id, Contract.TypeStatement, passage.Tokens[quote.Start].Start.ToString(CultureInfo.InvariantCulture)),
            Citations = citations.ToList(),
            Speaker = who.Speaker,
            Text = passage.Text(quote.Start, quote.End),
        };
    }
}
