using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// Finds the noun phrases that name agreements: a kind with what it is about before and behind it, its abbreviation in brackets, the parties
/// that the phrase names.
/// </summary>
internal sealed class AgreementPhrases(ActingParties parties)
{
    private const int LongestBefore = 6;
    private const int LongestBehind = 14;
    private const int LongestAbbreviation = 10;
    private const int MostUnknown = 2;
    private const int PartyReach = 4;
    private const int TalkReach = 12;

    public List<AgreementDraft> Find(Passage passage, Sentence sentence)
    {
        var found = new List<AgreementDraft>();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (Head(passage, i) is not { } head || head.End > sentence.End)
                continue;
            i = head.End - 1;
            if (head.Value == AgreementWords.None)
                continue;
            if (IsTalkOfAnother(passage, sentence, head))
                continue;
            var draft = new AgreementDraft(passage, sentence, head);
            if (!draft.IsNamed)
                ReadBefore(draft, found.Count > 0 ? found[^1].End : sentence.Start);
            ReadBehind(draft);
            if (head is { Tag: Tag.AgreementKind, Entry.Label: AgreementLabels.Negotiating } && draft.Behind.Length == 0 && !draft.Kind.Contains(' ', StringComparison.Ordinal))
                continue;
            if (draft.IsNamed && draft.Abbreviation is null && passage.Text(head).Equals(head.Entry!.Code, StringComparison.OrdinalIgnoreCase))
                (draft.Abbreviation, draft.AbbreviationSpan) = (head.Entry.Code, head);
            found.Add(draft);
            i = draft.End - 1;
        }
        return found;
    }

    /// <summary>"Negotiations on a fisheries agreement": the agreement is the head, not the talks about it.</summary>
    private static bool IsTalkOfAnother(Passage passage, Sentence sentence, Span head)
    {
        if (head is not { Tag: Tag.AgreementKind, Entry.Label: AgreementLabels.Negotiating } || head.Entry.Code.Contains(' ', StringComparison.Ordinal))
            return false;
        for (var i = head.End; i < Math.Min(sentence.End, head.End + TalkReach); i++)
            if (Head(passage, i) is not null)
                return true;
        return false;
    }

    private static Span? Head(Passage passage, int token)
    {
        var (kind, named) = (passage.Find(token, Tag.AgreementKind), passage.Find(token, Tag.Agreement));
        return named is not null && (kind is null || named.Length >= kind.Length) ? named : kind;
    }

    /// <summary>"Revised air services", "free trade", "EU-Kazakhstan": adjectives and nouns before the kind, and parties before them.</summary>
    private void ReadBefore(AgreementDraft draft, int from)
    {
        var passage = draft.Passage;
        var start = draft.Head.Start;
        var party = start;
        for (var i = start - 1; i >= Math.Max(from, start - LongestBefore) && i >= from; i--)
        {
            if (PartyEnding(passage, i + 1, from) is { } side)
            {
                if (!draft.Parties.Exists(p => p.Code == side.Code))
                    draft.Parties.Insert(0, side);
                i = party = side.Words.Start;
                continue;
            }
            if (!(IsTopicWord(passage, i) || IsJoin(passage, i) && i > from))
                break;
            if (party == start)
                draft.Start = i;
        }
        while (draft.Start < draft.Head.Start && IsJoin(passage, draft.Start))
            draft.Start++;
        var phrase = new GlossPhrase(passage);
        // A compound holds its topic in the same word as its kind.
        draft.Before = string.Join(' ', new[] { phrase.Of(draft.Start, draft.Head.Start), Compound(draft, phrase) }.Where(p => p.Length > 0));
        draft.Start = Math.Min(draft.Start, party);
    }

    /// <summary>What the first part of a compound says whose second part is the kind; empty for a word by itself.</summary>
    private static string Compound(AgreementDraft draft, GlossPhrase phrase)
    {
        if (!draft.Passage.Tokens[draft.Head.Start].Form.Readings.Any(r => (r.Strip & Strip.Open) != 0) || draft.Kind.Contains(' ', StringComparison.Ordinal))
            return "";
        var said = phrase.OfBeginning(draft.Head.Start);
        return said == draft.Kind ? "" : said;
    }

    /// <summary>A party whose words end at a token: "the Swiss-Indian", "Finland's", "EU:s".</summary>
    private ActingParty? PartyEnding(Passage passage, int end, int from)
    {
        for (var start = Math.Max(from, end - PartyReach); start < end; start++)
            foreach (var span in passage.At(start))
                if (span.End == end && span.Tag.IsPlace() && span.Tag is not Tag.City && !ActingParties.IsWhere(passage, span) && parties.Of(passage, span) is { } code)
                    return new(code, span);
        return null;
    }

    private bool IsTopicWord(Passage passage, int token)
    {
        if (passage.Tokens[token].Kind != TokenKind.Word)
            return false;
        if (passage.Has(token, Tag.AgreementStatus) || passage.Has(token, Tag.Pledge))
            return false;
        if (!passage.Pack.Settings.OwnWords)
            return passage.At(token).Any(s => s.Tag == Tag.Gloss && s.Value is not (Glosses.Nothing or [Glosses.Link, ..]));
        foreach (var span in passage.At(token))
            if (span.Tag is Tag.Stop or Tag.Prep or Tag.Pronoun or Tag.Possessive or Tag.Date or Tag.Say or Tag.Quantity or Tag.Number
                or Tag.Month or Tag.Weekday or Tag.Capital or Tag.City)
                return false;
        return passage.Find(token, Tag.Name) is not { } name || parties.Of(passage, name) is null;
    }

    /// <summary>Hyphens and apostrophes inside words, owner's marks, and "and" between two words.</summary>
    private static bool IsJoin(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark, SpaceBefore: false } mark ? mark.Form.Folded is ['-' or '\'' or '\u2013']
            : passage.Has(token, Tag.NumberAnd) || passage.Find(token, Tag.Prep) is { Value: Roles.Of } && !passage.Tokens[token].SpaceBefore;

    private void ReadBehind(AgreementDraft draft)
    {
        var passage = draft.Passage;
        var (from, to) = (-1, -1);
        var unknown = 0;
        var i = draft.End = Abbreviation(draft, draft.Head.End);
        for (; i < Math.Min(draft.Sentence.End, draft.Head.End + LongestBehind);)
        {
            if (PartiesAt(draft, i) is > 0 and var past)
            {
                i = draft.End = past;
                if (from >= 0)
                    break;
                continue;
            }
            if (Abbreviation(draft, i) is var closed && closed > i)
            {
                draft.End = i = closed;
                continue;
            }
            if (!(draft.IsSeveral && IsListComma(passage, i, draft.Sentence.End)) && !Continues(passage, i, from >= 0, ref unknown))
                break;
            from = from < 0 ? i : from;
            i = Step(passage, i);
            to = unknown > 0 ? to : i;
        }
        while (to > from && passage.Find(to - 1, Tag.Gloss) is { Value: [Glosses.Link, ..] or Glosses.Nothing })
            to--;
        if (from < 0 || to <= from || draft.IsNamed)
            return;
        var phrase = new GlossPhrase(passage);
        var noun = from;
        while (from == draft.Head.End && noun < to && passage.Find(noun, Tag.Gloss) is { Value: [Glosses.Attribute, ..] } attribute)
            noun = attribute.End;
        if (noun > from)
            draft.Before = string.Join(' ', new[] { phrase.Of(from, noun), draft.Before }.Where(p => p.Length > 0));
        draft.Behind = Linked(passage, phrase.Of(noun, to));
        draft.End = Math.Max(draft.End, to);
    }

    /// <summary>A phrase that opens with a preposition of its own keeps it; else "on" links it to the kind.</summary>
    private static string Linked(Passage passage, string phrase) => phrase.Length == 0 || passage.Pack.Settings.OwnWords ? phrase : $"{Contract.On} {phrase}";

    /// <summary>"On fisheries, energy and culture": a comma before a word with a gloss.</summary>
    private static bool IsListComma(Passage passage, int token, int end) =>
        passage.Tokens[token].Form.Folded is [',' or '\u060C'] && token + 1 < end && (passage.Pack.Settings.OwnWords ? passage.Tokens[token + 1].Kind == TokenKind.Word && !passage.Has(token + 1, Tag.Stop) : passage.Has(token + 1, Tag.Gloss));

    private static int Step(Passage passage, int token) => passage.Find(token, Tag.Gloss)?.End ?? token + 1;

    private bool Continues(Passage passage, int token, bool begun, ref int unknown)
    {
        var current = passage.Tokens[token];
        if (current.Kind == TokenKind.Mark)
            return begun && !current.SpaceBefore && current.Form.Folded is ['-' or '\'' or '\u2013'];
        var gloss = passage.Find(token, Tag.Gloss);
        if (gloss is { Value: [Glosses.Link, ..] })
            return true;
        if (passage.Has(token, Tag.AgreementStatus) || passage.Has(token, Tag.Date) || passage.Has(token, Tag.Pledge) || passage.Has(token, Tag.AgreementKind) || passage.Has(token, Tag.Say))
            return false;
        if (gloss is not null)
        {
            unknown = 0;
            return begun || !passage.Pack.Settings.OwnWords;
        }
        if (!begun || passage.Has(token, Tag.Stop) || passage.At(token).Any(s => s.Tag is Tag.Capital or Tag.City || s.Tag == Tag.Name && parties.Of(passage, s) is not null))
            return false;
        unknown = passage.Pack.Settings.OwnWords ? 0 : unknown + 1;
        return unknown <= MostUnknown;
    }

    /// <summary>"(CEPA)" behind the name: where the bracket is closed; else the token itself.</summary>
    private static int Abbreviation(AgreementDraft draft, int at)
    {
        var (passage, end) = (draft.Passage, draft.Sentence.End);
        if (at + 2 >= end || passage.Tokens[at].Form.Folded is not ['('] || passage.Tokens[at + 1] is not { Kind: TokenKind.Word, Capital: true, Length: <= LongestAbbreviation }
            || passage.Tokens[at + 2].Form.Folded is not [')'] || draft.Abbreviation is not null || passage.At(at + 1).Any(s => s.Tag.IsPlace()))
            return at;
        draft.AbbreviationSpan = new Span(Tag.Title, at + 1, at + 2);
        draft.Abbreviation = passage.Text(at + 1, at + 2).ToUpperInvariant();
        return at + 3;
    }

    /// <summary>"Between X and Y", "with X", "EU-Mercosur": one past the parties that begin at a token, 0 where none does.</summary>
    private int PartiesAt(AgreementDraft draft, int token)
    {
        var passage = draft.Passage;
        var at = token;
        if (passage.Find(token, Tag.Prep) is { Value: Roles.With or Roles.Between or Roles.Of or Roles.By } prep)
            at = prep.End;
        else if (PartyAt(passage, token) is null && !passage.Tokens[token].IsMark('-'))
            return 0;
        var end = 0;
        for (var i = at; i < Math.Min(draft.Sentence.End, at + PartyReach + (end - at) * Math.Sign(end));)
        {
            if (PartyAt(passage, i) is { } side)
            {
                if (!draft.Parties.Exists(p => p.Code == side.Code))
                    draft.Parties.Add(side);
                i = end = side.Words.End;
            }
            else if (IsInside(passage, i) || end == 0 && at > token && i - at < 2 && passage.Find(token, Tag.Prep) is { Value: Roles.With or Roles.Between } && IsPlain(passage, i))
                i++;
            else
                break;
        }
        return end;
    }

    /// <summary>A word that may stand between the preposition and the party: "with the association EFTA".</summary>
    private static bool IsPlain(Passage passage, int token) => passage.Tokens[token].Kind == TokenKind.Word && !passage.Has(token, Tag.Prep) && !passage.Has(token, Tag.Stop) && !passage.Has(token, Tag.AgreementStatus);

    private ActingParty? PartyAt(Passage passage, int token)
    {
        foreach (var span in passage.At(token))
            if ((span.Tag.IsPlace() && span.Tag != Tag.City || span.Tag == Tag.Name) && !ActingParties.IsWhere(passage, span) && parties.Of(passage, span) is { } code)
                return new(code, span);
        return null;
    }

    /// <summary>Words that may stand between two parties of one list.</summary>
    private static bool IsInside(Passage passage, int token) =>
        passage.Tokens[token].Kind == TokenKind.Mark ? passage.Tokens[token].Form.Folded is ['-' or '\u2013' or ',' or '\u060C' or '/' or '\'' or '"' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D'] || !passage.Tokens[token].SpaceBefore && passage.Has(token, Tag.Prep)
            : passage.Has(token, Tag.NumberAnd) || passage.Has(token, Tag.Country) || passage.Has(token, Tag.Office) || passage.Has(token, Tag.Body)
                || passage.Find(token, Tag.Gloss) is { Value: Glosses.Nothing } || passage.Has(token, Tag.Stop) && !passage.Has(token, Tag.Prep) && passage.Tokens[token].Length <= 3;
}
