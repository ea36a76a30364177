using Dragoman.Contacts;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// Says how far each agreement of a sentence has come: every word of status goes to the nearest agreement, one that is still to come makes it
/// proposed, and agreements listed together share what is said of the first. The date is that of the status.
/// </summary>
internal sealed class AgreementStanding(Discourse discourse, IReadOnlyList<Contact> contacts)
{
    private const int Reach = 28;
    private const int NearReach = 12;
    private const int DateReach = 16;
    private const int FutureReach = 9;
    private const int NotReach = 16;
    private const int FarReach = 60;
    private const int MarkCost = 3;
    private const int HeadCost = 14;
    private const int BreakCost = 40;
    private const int LongestTopic = 14;
    private const int AndReach = 3;

    public void Read(Passage passage, Sentence sentence, List<AgreementDraft> drafts)
    {
        var words = Words(passage, sentence, drafts);
        foreach (var word in words)
            if (IsStanding(word) && Nearest(passage, word, drafts) is { } draft && !(word.End <= draft.Start && words.Exists(w => IsStanding(w) && w.Start >= word.End && w.End <= draft.Start && !IsJoined(passage, word.End, w.Start))))
                Take(draft, word, words);
        foreach (var draft in drafts)
            if (!draft.IsNamed && draft.Head.Entry!.Label == AgreementLabels.Negotiating && draft.Status == AgreementStatus.Mentioned)
                (draft.Status, draft.StatusSpan) = (AgreementStatus.Negotiating, draft.Head);
        for (var i = 1; i < drafts.Count; i++)
            if (drafts[i].StatusSpan is null && drafts[i - 1].StatusSpan is not null && IsListed(passage, drafts[i - 1].End, drafts[i].Start))
                drafts[i].StandAs(drafts[i - 1]);
        for (var i = drafts.Count - 2; i >= 0; i--)
            if (drafts[i].StatusSpan is null && drafts[i + 1].StatusSpan is { } shared && shared.Start >= drafts[i + 1].End && IsListed(passage, drafts[i].End, drafts[i + 1].Start))
                drafts[i].StandAs(drafts[i + 1]);
    }

    private static bool IsStanding(Span word) => word.Value is not (AgreementWords.Future or AgreementWords.Hoped or AgreementWords.Not or AgreementWords.Occasion or AgreementWords.None);

    /// <summary>"Negotiated and signed": of words before the agreement the nearest counts, and what is joined to it.</summary>
    private static bool IsJoined(Passage passage, int from, int to) => to - from <= 2 && passage.All(Tag.NumberAnd, from, to).Any();

    /// <summary>Words of status, the longest at each place, outside the names of the agreements.</summary>
    private static List<Span> Words(Passage passage, Sentence sentence, List<AgreementDraft> drafts)
    {
        var found = new List<Span>();
        foreach (var span in passage.All(Tag.AgreementStatus, sentence.Start, sentence.End))
            if ((found.Count == 0 || span.Start >= found[^1].End) && !drafts.Exists(d => d.Start <= span.Start && span.End <= d.End && span.Length <= d.Head.Length))
                found.Add(span);
        return found;
    }

    private static AgreementDraft? Nearest(Passage passage, Span word, List<AgreementDraft> drafts)
    {
        AgreementDraft? best = null;
        var least = word.Value == AgreementWords.Negotiating ? NearReach : Reach;
        foreach (var draft in drafts)
        {
            var cost = draft.End <= word.Start ? Cost(passage, draft.End, word.Start, drafts) : word.End <= draft.Start ? Cost(passage, word.End, draft.Start, drafts) : 0;
            if (cost < least)
                (best, least) = (draft, cost);
        }
        return best;
    }

    private static int Cost(Passage passage, int from, int to, List<AgreementDraft> drafts)
    {
        var cost = to - from;
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark)
                cost += passage.Tokens[i].Form.Folded is [';' or ':' or '\u061B'] ? BreakCost : passage.Tokens[i].Form.Folded is [',' or '\u060C'] ? MarkCost : 0;
        return cost + drafts.Count(d => d.Start >= from && d.End <= to) * HeadCost;
    }

    private void Take(AgreementDraft draft, Span word, List<Span> words)
    {
        var coming = IsBehind(draft.Passage, word, words, AgreementWords.Future, FutureReach) || word.Value == AgreementWords.Signing && IsOfPlan(draft.Sentence, draft.Passage);
        if (IsBehind(draft.Passage, word, words, AgreementWords.Hoped, FutureReach) || Status(word.Value, coming) is not { } status)
            return;
        if (status is AgreementStatus.InForce or AgreementStatus.Ratified && words.Exists(w => w.Value == AgreementWords.Not && w.End <= word.Start && word.Start - w.End <= NotReach))
            return;
        var date = word.Value is AgreementWords.Negotiating or AgreementWords.Launched or AgreementWords.Proposed ? null
            : DateOf(draft, word, words, coming || word.Value == AgreementWords.Expected);
        if (draft.StatusSpan is not null && (Rank(status) < Rank(draft.Status) || Rank(status) == Rank(draft.Status) && (draft.Date is not null || date is null)))
            return;
        (draft.Status, draft.StatusSpan, draft.Date, draft.DateSpan) = (status, word, date?.Time, date?.Words);
        draft.IsNominal = word.Value == AgreementWords.Signing;
        draft.IsOccasion = date is null && (status == AgreementStatus.Signed && !IsParticiple(draft, word)
            || status == AgreementStatus.Proposed && word.Value is AgreementWords.Signed or AgreementWords.Signing or AgreementWords.Expected);
    }

    /// <summary>"Tomorrow he will meet his colleague for the signing of": the sentence tells of what is to come and of nothing else.</summary>
    private bool IsOfPlan(Sentence sentence, Passage passage)
    {
        var told = contacts.Where(c => c.Citations.Any(said => said.Fields.Contains(Contract.FieldKind)
            && said.Start >= passage.Tokens[sentence.Start].Start && said.End <= passage.Tokens[sentence.End - 1].End)).ToList();
        return told.Count > 0 && told.TrueForAll(c => c.Status is ContactStatus.Planned or ContactStatus.Invited);
    }

    /// <summary>"An agreement signed between": the signing is no event of the text.</summary>
    private static bool IsParticiple(AgreementDraft draft, Span word) => word.Length == 1 && word.Start - draft.End is 0 or 1 && !draft.Passage.Pack.Settings.VerbFirst;

    /// <summary>True where a word to come or of hope stands shortly before, with no other status between.</summary>
    private static bool IsBehind(Passage passage, Span word, List<Span> words, string cue, int reach) =>
        words.Exists(c => c.Value == cue && c.End <= word.Start && word.Start - c.End <= reach && !IsBroken(passage, c.End, word.Start)
            && !words.Exists(w => IsStanding(w) && w.Start >= c.End && w.End <= word.Start));

    private static bool IsBroken(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is [',' or ';' or ':' or '\u060C' or '\u061B'])
                return true;
        return false;
    }

    private static AgreementStatus? Status(string word, bool coming) => word switch
    {
        AgreementWords.Signed or AgreementWords.Signing => coming ? AgreementStatus.Proposed : AgreementStatus.Signed,
        AgreementWords.Ratified => coming ? null : AgreementStatus.Ratified,
        AgreementWords.InForce => AgreementStatus.InForce,
        AgreementWords.Negotiating => AgreementStatus.Negotiating,
        AgreementWords.Launched => coming ? AgreementStatus.Proposed : AgreementStatus.Negotiating,
        AgreementWords.Proposed or AgreementWords.Expected => AgreementStatus.Proposed,
        AgreementWords.Expired => coming ? null : AgreementStatus.Expired,
        _ => null,
    };

    /// <summary>What is further on counts: a signed agreement that once was negotiated is signed.</summary>
    public static int Rank(AgreementStatus status) => status switch
    {
        AgreementStatus.Mentioned => 0,
        AgreementStatus.Negotiating => 1,
        AgreementStatus.Proposed => 2,
        _ => (int)status,
    };

    /// <summary>The date nearest to the word of status, behind it first; one that belongs to another status is not taken.</summary>
    private (ResolvedTime Time, Span Words)? DateOf(AgreementDraft draft, Span word, List<Span> words, bool coming)
    {
        (ResolvedTime, Span)? best = null;
        var least = FarReach;
        foreach (var date in draft.Passage.All(Tag.Date, draft.Sentence.Start, draft.Sentence.End))
        {
            if (date.Content is not TimeParts { Year2: null } parts || date.Start >= draft.Start && date.End <= draft.Head.End)
                continue;
            var (from, to) = date.Start >= word.End ? (word.End, date.Start) : (date.End, word.Start);
            if (words.Exists(w => w != word && IsStanding(w) && w.Start >= from && w.End <= to) || date.End <= word.Start && IsOfInsert(draft, date, word))
                continue;
            var cost = to - from + (date.Start < word.Start ? MarkCost : 0) - (date.Start == draft.Sentence.Start ? DateReach / 2 : 0) + (IsBroken(draft.Passage, from, to) ? MarkCost : 0);
            if (cost < Math.Min(least, parts.IsDay ? FarReach : DateReach) && Resolve(parts, coming) is { } time)
                (best, least) = ((time, date), cost);
        }
        return best;
    }

    /// <summary>"The ministers, who had spoken on 22 January, signed": what stands between two commas with a contact of its own has that one's date.</summary>
    private bool IsOfInsert(AgreementDraft draft, Span date, Span word)
    {
        var passage = draft.Passage;
        var open = date.Start;
        while (open > draft.Sentence.Start && !IsBroken(passage, open - 1, open))
            open--;
        return open > draft.Sentence.Start && IsBroken(passage, date.End, word.Start)
            && contacts.Any(c => c.Citations.Any(said => said.Fields.Contains(Contract.FieldKind) && said.Start >= passage.Tokens[open].Start && said.End <= passage.Tokens[date.Start].Start));
    }

    private ResolvedTime? Resolve(TimeParts parts, bool coming)
    {
        var bare = parts with { Since = false, Until = false };
        return coming ? TimeResolver.Coming(bare, discourse.Anchor(null)) : TimeResolver.Date(bare, discourse.Anchor(null));
    }

    /// <summary>Nothing but "and", a comma and small words between two agreements, or what the first is about and then "and a".</summary>
    private static bool IsListed(Passage passage, int from, int to)
    {
        if (IsAdded(passage, from, to))
            return true;
        if (!passage.All(Tag.NumberAnd, from, to).Any() && !IsBroken(passage, from, to))
            return false;
        for (var i = from; i < to; i++)
            if (!(passage.Tokens[i] is { Kind: TokenKind.Mark } mark ? mark.Form.Folded is [',' or '\u060C'] || mark.Form.Folded is not [';' or ':' or '.' or '\u061B']
                : passage.Has(i, Tag.NumberAnd) || passage.Has(i, Tag.Stop) || passage.Has(i, Tag.Gloss) || passage.Tokens[i].Length <= 3))
                return false;
        return true;
    }

    /// <summary>"On visas for holders of ordinary passports and a memorandum": nothing that parts clauses, and "and" shortly before the second.</summary>
    private static bool IsAdded(Passage passage, int from, int to)
    {
        if (to - from > LongestTopic || IsBroken(passage, from, to) || passage.All(Tag.AgreementStatus, from, to).Any() || passage.All(Tag.Say, from, to).Any() || passage.All(Tag.Contact, from, to).Any())
            return false;
        for (var i = to; i > Math.Max(from, to - AndReach); i--)
            if (passage.FindEnding(i, Tag.NumberAnd, from) is not null)
                return true;
        return false;
    }
}
