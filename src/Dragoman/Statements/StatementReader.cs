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
        var finder = new SpeakerFinder(discourse, cast, new QuotedWords(discourse));
        var found = new List<Statement>();
        Attribution? before = null;
        var passages = discourse.Passages.Where(p => p.Paragraph.Kind == ParagraphKind.Body && p.Tokens.Count > 0).ToList();
        for (var i = 0; i < passages.Count; i++)
            before = Read(discourse, passages[i], i + 1 < passages.Count ? passages[i + 1] : null, finder, before, found, unread);
        return found;
    }

    /// <summary>The statements of a paragraph; who speaks its last quotation, or is brought in for the next paragraph.</summary>
    private static Attribution? Read(Discourse discourse, Passage passage, Passage? next, SpeakerFinder finder, Attribution? before,
        List<Statement> found, Action<NearMiss>? unread)
    {
        var quotes = QuotedWords.Find(passage);
        if (quotes.Count == 0)
            return passage.Tokens[^1].IsMark(':') ? Introduced(passage, finder) ?? finder.Introduced(passage, before) : finder.Introduced(passage, before);
        if (quotes[0].Dash && DashQuotes.Clause(passage) is null && !DashQuotes.AreSpoken(discourse.Passages) && before?.Passage.Tokens[^1].IsMark(':') != true)
            return null;
        Attribution? last = null;
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = Trim(passage, quotes[i]);
            var own = finder.Find(passage, quotes, i);
            if (own is { IsDropped: true } && last is not null && !IsAnotherNamed(passage, quotes[i - 1].OuterEnd, quotes[i].OuterStart, last))
                own = last;
            var who = own ?? last ?? (IsWholeParagraph(passage, quotes[i]) ? BesideParagraph(passage, quotes, next, finder, before) : null);
            last = who ?? last;
            if (who is not null && IsStatement(passage, quote, who))
                found.Add(Make(discourse, passage, quote, who));
            else if (quote.End > quote.Start)
                unread?.Invoke(new NearMiss(NearMiss.OfQuote, ClaimCitations.Of(passage, new Span(Tag.Title, quote.Start, quote.End)),
                    who is null ? "nobody is said to speak it" : "too short, a title or a document"));
        }
        return last;
    }

    /// <summary>Between two quotations stands another person's name, so that a verb without a subject is not that of the first speaker.</summary>
    private static bool IsAnotherNamed(Passage passage, int from, int to, Attribution last)
    {
        foreach (var name in passage.All(Tag.Name, from, to))
            if (last.Member is null || !last.Member.Mentions.Any(m => ReferenceEquals(m.Passage, passage) && m.Span.Start == name.Start))
                return true;
        return false;
    }

    /// <summary>A paragraph that is all quotation: the next one names its speaker ("Lo ha detto X", or goes on quoting), else the one before.</summary>
    private static Attribution? BesideParagraph(Passage passage, List<Quote> quotes, Passage? next, SpeakerFinder finder, Attribution? before)
    {
        if (next is not null && QuotedWords.Find(next) is var following)
        {
            if (quotes[0].Dash && following.Count > 0 && following[0].Dash && DashQuotes.Clause(next) is null)
                return null;
            if (following.Count == 0 && finder.Behind(next, 0, next.Tokens.Count) is { } named)
                return named;
            if (before is null && following.Count > 0 && following[0].Start <= 2 && finder.Find(next, following, 0) is { } goesOn)
                return goesOn;
        }
        return before ?? (quotes[0].Dash && IsListed(passage) ? null : new Attribution(null, passage, new Span(Tag.Say, quotes[0].Start, quotes[0].Start + 1), null));
    }

    /// <summary>A paragraph behind a dash with amounts in it is an item of a list, when nobody is near who may speak it.</summary>
    private static bool IsListed(Passage passage) => passage.All(Tag.Quantity, 0, passage.Tokens.Count).Any();

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
