using System.Globalization;
using Dragoman.Articles;
using Dragoman.Contacts;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// The day of a signing that is told without a date: that of the occasion, the contact of its parties told last before it, else the day named
/// last in its paragraph or first in the article.
/// </summary>
internal sealed class Occasion(Discourse discourse, IReadOnlyList<Contact> contacts)
{
    private const int Day = 10;
    private const int Recent = 45;
    private const int LongestDateline = 8;

    private static readonly ResolvedTime Unknown = new("", "the day of the occasion");

    public (ResolvedTime?, Span?, Passage?) Of(AgreementDraft draft, List<string> parties)
    {
        var words = draft.Passage.All(Tag.AgreementStatus, draft.Sentence.Start, draft.Sentence.End).FirstOrDefault(w => w.Value == AgreementWords.Occasion);
        if (draft.Status == AgreementStatus.Proposed)
            return (OfPlan(draft, parties, words), null, null);
        if (words is not null && Told(draft, parties, c => c.Status == ContactStatus.Held && IsNamed(draft.Passage, words, c)) is { } then)
            return (Unknown with { Iso = then }, null, null);
        if (InParagraph(draft) is { } here)
            return here;
        if (OfContact(draft, parties) is { } day)
            return (Unknown with { Iso = day }, null, null);
        return AtStart() ?? (null, null, null);
    }

    /// <summary>The last day of the contact told last before the signing, else of the first behind it.</summary>
    private string? OfContact(AgreementDraft draft, List<string> parties)
    {
        var at = draft.Passage.Tokens[draft.Head.Start].Start;
        var held = contacts.Where(c => c is { Status: ContactStatus.Held, Date.Length: >= Day } && IsRecent(c.Date[^Day..]) && c.Parties.Intersect(parties).Count() == Math.Min(2, c.Parties.Count)).ToList();
        var before = held.Where(c => c.Citations.Min(x => x.Start) <= at).MaxBy(c => c.Citations.Where(x => x.Start <= at).Max(x => x.Start));
        return (before ?? held.FirstOrDefault())?.Date![^Day..];
    }

    /// <summary>A signing to come "during the visit", or in the town of the contact that is to come.</summary>
    private ResolvedTime? OfPlan(AgreementDraft draft, List<string> parties, Span? words)
    {
        var towns = draft.Passage.All(Tag.Capital, draft.Sentence.Start, draft.Sentence.End).Concat(draft.Passage.All(Tag.City, draft.Sentence.Start, draft.Sentence.End)).Select(s => s.Entry!.Label).ToHashSet();
        return Told(draft, parties, c => c.Status == ContactStatus.Planned && (words is not null && IsNamed(draft.Passage, words, c) || c.Place is not null && towns.Contains(c.Place))) is { } day ? Unknown with { Iso = day } : null;
    }

    /// <summary>"During the visit" is about a visit, "at the talks" about anything else, "on the occasion" about either.</summary>
    private static bool IsNamed(Passage passage, Span words, Contact contact) =>
        passage.All(Tag.Contact, words.Start, words.End).FirstOrDefault() is not { } noun || noun.Entry!.Code == ContactKinds.Visit == (contact.Kind == ContactKind.Visit);

    /// <summary>The date of the contact of these parties that was told last before the agreement.</summary>
    private string? Told(AgreementDraft draft, List<string> parties, Func<Contact, bool> counts)
    {
        var at = draft.Passage.Tokens[draft.Head.Start].Start;
        return contacts.Where(c => c.Date is not null && counts(c) && c.Parties.Intersect(parties).Count() == Math.Min(2, c.Parties.Count) && c.Citations.Any(said => said.Start <= at))
            .MaxBy(c => c.Citations.Where(said => said.Start <= at).Max(said => said.Start))?.Date;
    }

    private bool IsRecent(string iso) => discourse.Article.Published is not { } day
        || DateOnly.TryParse(iso, CultureInfo.InvariantCulture, out var date) && Math.Abs(day.DayNumber - date.DayNumber) <= Recent;

    private (ResolvedTime?, Span?, Passage?)? InParagraph(AgreementDraft draft)
    {
        for (var i = draft.Sentence.Start - 1; i >= 0; i--)
            if (DayAt(draft.Passage, i) is { } day)
                return day;
        return null;
    }

    private (ResolvedTime?, Span?, Passage?)? AtStart()
    {
        foreach (var passage in discourse.Passages)
            for (var i = 0; passage.Paragraph.Kind == ParagraphKind.Body && i < passage.Tokens.Count; i++)
                if (DayAt(passage, i) is { } day)
                    return day;
        return null;
    }

    /// <summary>A day that has come, by the words that begin at a token; the one in a dateline is that of the publication.</summary>
    private (ResolvedTime?, Span?, Passage?)? DayAt(Passage passage, int token)
    {
        if (passage.Find(token, Tag.Date) is not { Content: TimeParts { IsDay: true, Until: false } parts } date || IsDateline(passage, date)
            || TimeResolver.Date(parts, discourse.Anchor(null)) is not { Iso.Length: >= Day } time || !IsRecent(time.Iso[^Day..]) || IsComing(time.Iso[^Day..]))
            return null;
        return (Unknown with { Iso = time.Iso[^Day..] }, date, passage);
    }

    private bool IsComing(string iso) =>
        discourse.Article.Published is { } day && string.CompareOrdinal(iso, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) > 0;

    private static bool IsDateline(Passage passage, Span date)
    {
        if (date.Start > LongestDateline)
            return false;
        for (var i = date.End; i < Math.Min(passage.Tokens.Count, date.End + LongestDateline); i++)
            if (passage.Tokens[i].Form.Folded is ['\u2013' or '\u2014'] || passage.Tokens[i].IsMark('-') && passage.Tokens[i].SpaceBefore)
                return true;
        return false;
    }
}
