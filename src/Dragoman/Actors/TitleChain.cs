using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Finds the office phrase that touches a name: the longest run of office words, domains, states and the particles between them.
/// "Kazakhstan's Deputy Foreign Minister", "il ministro degli Esteri del Kenya", in whatever order the language has.
/// </summary>
public static class TitleChain
{
    private const int Longest = 22;
    private const int LongestLink = 8;
    private const int LongestTail = 4;

    /// <summary>The phrase right before a name, with or without a comma between; null when there is none.</summary>
    public static OfficeTitle? Before(Passage passage, Sentence sentence, int token)
    {
        var end = WithoutHonorifics(passage, sentence, token);
        var apart = end > sentence.Start && IsComma(passage, end - 1);
        if (apart)
            end--;
        if (apart)
            end = WithoutTail(passage, sentence, end);
        var start = BehindOther(passage, Start(passage, sentence, end), end);
        if (start == end || !MayStandBefore(passage, start, end, apart) || apart && BelongsToNameBefore(passage, start))
            return null;
        var title = TitleReader.Read(passage, start, end, nearestLast: true);
        if (title is null || title.Office is null && title.Role is null && (apart && !passage.Has(Math.Max(sentence.Start, title.Start - 1), Tag.Anaphor) || !IsPartyAlone(passage, end)))
            return null;
        return title;
    }

    /// <summary>The phrase behind a name: after a comma or dash, or the party alone in brackets or behind "from".</summary>
    public static OfficeTitle? After(Passage passage, Sentence sentence, int token)
    {
        if (token >= sentence.End - 1)
            return null;
        if (passage.Tokens[token] is not { Kind: TokenKind.Mark } mark)
            return passage.Pack.Settings.HasCase ? Origin(passage, sentence, token) : Appositive(passage, sentence, token) ?? Origin(passage, sentence, token);
        if (mark.Form.Folded is not [',' or '(' or '\u060C' or '\u2013' or '\u2014' or '-'])
            return null;
        if (passage.Has(token + 1, Tag.NumberAnd))
            return null;
        var end = End(passage, sentence, token + 1);
        if (end < sentence.End - 1 && IsComma(passage, end) && (passage.Has(end + 1, Tag.Office) || passage.Has(end + 1, Tag.OfficeHead))
            && End(passage, sentence, end + 1) is var second && second < sentence.End && !passage.Has(second, Tag.Name))
            end = second;
        var title = end == token + 1 || end < sentence.End && passage.Has(end, Tag.Name) && !IsOpen(passage, end) ? null : TitleReader.Read(passage, token + 1, end, nearestLast: false);
        return title is { Office: null } && !(mark.IsMark('(') && end < sentence.End && passage.Tokens[end].IsMark(')')) ? null
            : title is not null && IsClosed(passage, sentence, end) ? title : null;
    }

    /// <summary>Where names have no capitals, an office right behind one with no comma between: it must not lead to another name.</summary>
    private static OfficeTitle? Appositive(Passage passage, Sentence sentence, int token)
    {
        if (!passage.Has(token, Tag.Office) && !passage.Has(token, Tag.OfficeHead))
            return null;
        var end = BeforeGoal(passage, sentence, token, End(passage, sentence, token));
        if (end < sentence.End && passage.Has(end, Tag.Name) || TitleReader.Read(passage, token, end, nearestLast: false) is not { Office: not null } title)
            return null;
        // "The minister X the ambassador of Denmark": who has an office before the name has no other one of another state behind it.
        return title.Of is { } of && passage.FindEnding(token, Tag.Name) is { } name && Before(passage, sentence, name.Start) is { Office: not null } held && held.Of != of ? null : title;
    }

    /// <summary>"Left X the minister of defence for Accra": behind the verb of a journey a town, or what stands behind "to", is where it leads.</summary>
    private static int BeforeGoal(Passage passage, Sentence sentence, int token, int end)
    {
        if (!passage.All(Tag.Contact, sentence.Start, token).Any(c => c.Value.StartsWith(ContactKinds.Visit, StringComparison.Ordinal) && !c.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal)))
            return end;
        for (var i = token + 1; i < end; i++)
            if (passage.Find(i, Tag.Prep) is { Value: Roles.To } || passage.Has(i, Tag.City) || passage.Has(i, Tag.Capital) && !passage.Has(i, Tag.State))
                return i;
        return end;
    }

    /// <summary>"Trade, industry and tourism": a comma between fields of one office.</summary>
    private static bool IsFieldComma(Passage passage, int token)
    {
        if (!IsComma(passage, token) || passage.FindEnding(token, Tag.Domain) is null || passage.Find(token + 1, Tag.Domain) is not { } field)
            return false;
        for (var i = field.End; i < Math.Min(passage.Tokens.Count, field.End + LongestTail); i++)
            if (passage.Find(i, Tag.NumberAnd) is { } and)
                return passage.Has(and.End, Tag.Domain);
        return false;
    }

    /// <summary>The phrase that an office stands in without a name: "the Finnish minister", "il titolare degli Esteri sammarinese".</summary>
    public static OfficeTitle? Around(Passage passage, Sentence sentence, Span office) =>
        TitleReader.Read(passage, Start(passage, sentence, office.End), WithoutFillers(passage, office.End, End(passage, sentence, office.Start)), nearestLast: true);

    /// <summary>Small words at the end belong to what follows: "the emir of Kuwait has received".</summary>
    private static int WithoutFillers(Passage passage, int from, int end)
    {
        while (end > from && IsFiller(passage, end - 1) && !passage.At(end - 1).Any(s => IsLinkWord(s)))
            end--;
        return end;
    }

    /// <summary>"The Georgian prime minister and the Cypriot president X": an office of another party before "and" is somebody else's.</summary>
    private static int BehindOther(Passage passage, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
            if (passage.Find(i, Tag.NumberAnd) is { } and && and.End < end && TitleReader.Read(passage, start, i, nearestLast: true) is { Office: not null, Of: { } first }
                && TitleReader.Read(passage, and.End, end, nearestLast: true) is { Office: not null, Of: { } second } && first != second)
                return and.End;
        return passage.Pack.Settings.HasCase ? start : BehindSubject(passage, start, end);
    }

    /// <summary>"Received the Qatari prime minister the Kenyan minister X": where verbs come first the office right before that of the named one is the subject's.</summary>
    private static int BehindSubject(Passage passage, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
            if ((passage.Has(i, Tag.Office) || passage.Has(i, Tag.OfficeHead) || passage.Find(i, Tag.Role) is { Value: CastRoles.Counterpart })
                && TitleReader.Read(passage, start, i, nearestLast: true) is { Office: not null, Of: { } first } && TitleReader.Read(passage, i, end, nearestLast: true) is { Of: { } second } @object && (@object.Office ?? @object.Role?.Value) is not null && first != second)
                return i;
        return start;
    }

    private static int End(Passage passage, Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.End && end - start < Longest && LinkStartingAt(passage, end) is var next && next > end)
            end = next;
        return end;
    }

    /// <summary>"Raul Benegas from Paraguay".</summary>
    private static OfficeTitle? Origin(Passage passage, Sentence sentence, int token)
    {
        if (passage.Find(token, Tag.Prep) is not { Value: Roles.From or Roles.Of } prep || prep.End >= sentence.End)
            return null;
        var at = prep.End;
        while (at < sentence.End - 1 && passage.Has(at, Tag.Stop) && passage.Tokens[at].Length <= 3)
            at++;
        return passage.Find(at, Tag.State) is { } state && !passage.Has(state.End, Tag.Name) ? new OfficeTitle(null, state.Entry?.Code, token, state.End) : null;
    }

    /// <summary>Where the run of links that ends at a token begins, without the conjunctions and articles in front.</summary>
    private static int Start(Passage passage, Sentence sentence, int end)
    {
        var start = end;
        while (start > sentence.Start && end - start < Longest && LinkEndingAt(passage, sentence, start) is var next && next < start)
            start = next;
        start = BehindOrigin(passage, start, end);
        while (start < end && Leads(passage, start) is { } lead)
            start = lead;
        return start > sentence.Start + 1 && IsComma(passage, start - 1) && passage.FindEnding(start - 1, Tag.Role, sentence.Start) is not null
            ? Start(passage, sentence, start - 1) : start;
    }

    /// <summary>"Prime Minister X of Croatia and King Y": what a preposition ties to the name before it is no part of the next title.</summary>
    private static int BehindOrigin(Passage passage, int start, int end)
    {
        if (passage.Find(start, Tag.Prep) is { Value: Roles.Of or Roles.From } && passage.FindEnding(start, Tag.Name) is not null)
            for (var i = start; i < end; i++)
                if (passage.Find(i, Tag.NumberAnd) is { } and)
                    return Math.Min(and.End, end);
        return start;
    }

    /// <summary>
    /// The end of a conjunction, preposition or article that stands before the first office word, or of a place the office does not belong
    /// to ("la visita a Tashkent del ministro ceco", "in Paris Minister X"); null for a link that says something.
    /// </summary>
    private static int? Leads(Passage passage, int token)
    {
        foreach (var span in passage.At(token))
            if (span.Tag.IsPlace() && (passage.Find(span.End, Tag.Prep) is { Value: Roles.Of or Roles.For } prep && passage.Tokens[prep.Start].SpaceBefore || IsVenue(passage, span)))
                return span.End;
        foreach (var span in passage.At(token))
            if (IsLink(span.Tag) && span.Tag is not (Tag.NumberAnd or Tag.Honorific))
                return null;
        return (passage.Find(token, Tag.Prep) ?? passage.Find(token, Tag.NumberAnd))?.End ?? token + 1;
    }

    /// <summary>A town or state where something happens, right before who does it: behind "in", "to" or a verb of travel.</summary>
    private static bool IsVenue(Passage passage, Span place) => place.Tag is Tag.Capital or Tag.City or Tag.State
        && !IsGenitive(passage, place.End - 1)
        && (!passage.Pack.Settings.HasCase && passage.FindEnding(place.Start, Tag.Contact) is not null || passage.FindEnding(place.Start, Tag.Prep) is { Value: Roles.In or Roles.To })
        && (passage.Find(place.End, Tag.Adjective) is { } of && of.Entry?.Code != place.Entry?.Code || passage.Find(place.End, Tag.State) is { } owner && owner.Entry?.Code != place.Entry?.Code && IsOwner(passage, owner) || passage.Has(place.End, Tag.Office) || passage.Has(place.End, Tag.OfficeHead) || passage.Has(place.End, Tag.Honorific) || passage.Has(place.End, Tag.Prep) && !passage.Pack.Settings.HasCase);

    private static bool IsOwner(Passage passage, Span state) => IsGenitive(passage, state.End - 1) || passage.Find(state.End, Tag.Prep) is { } mark && IsNamed(passage, mark);

    /// <summary>Behind an office and before a comma may stand what the pack does not know: "head of the Ivorian utility, Aya Koffi".</summary>
    private static int WithoutTail(Passage passage, Sentence sentence, int end)
    {
        for (var i = end; i > sentence.Start && end - i <= LongestTail; i--)
        {
            if (LinkEndingAt(passage, sentence, i) < i && !IsFiller(passage, i - 1))
                return i;
            if (passage.Tokens[i - 1].Kind != TokenKind.Word || passage.Has(i - 1, Tag.Say) || passage.FindEnding(i, Tag.Name) is not null && !passage.Has(i - 2, Tag.Country))
                break;
        }
        return end;
    }

    /// <summary>No office phrase ends in a preposition; one that ends in "country" or a house gives the rest of its own name, not a person's.</summary>
    private static bool MayStandBefore(Passage passage, int start, int end, bool apart)
    {
        if (passage.FindEnding(end, Tag.Prep, start) is { } prep && !IsNamed(passage, prep))
            return false;
        return apart || passage.FindEnding(end, Tag.Country, start) is not { } country || passage.FindEnding(country.Start, Tag.Prep, start) is { Value: Roles.To or Roles.In };
    }

    private static int WithoutHonorifics(Passage passage, Sentence sentence, int end)
    {
        while (end > sentence.Start)
        {
            if (passage.FindEnding(end, Tag.Honorific, sentence.Start) is { } honorific)
                end = honorific.Start;
            else if (passage.Tokens[end - 1].IsMark('.') && passage.FindEnding(end - 1, Tag.Honorific, sentence.Start) is { } shortened)
                end = shortened.Start;
            else
                break;
        }
        return end;
    }

    /// <summary>"Amina Okello, the trade minister, Moses Wanjala": the office is that of the name before it.</summary>
    private static bool BelongsToNameBefore(Passage passage, int start) =>
        start > 1 && IsComma(passage, start - 1) && passage.FindEnding(start - 1, Tag.Name) is not null;

    /// <summary>The words before the name end in an adjective of a state or in the state as owner: "Hungary's Szentesi".</summary>
    private static bool IsPartyAlone(Passage passage, int end)
    {
        if (passage.FindEnding(end, Tag.Adjective) is not null || passage.FindEnding(end, Tag.Demonym) is not null)
            return true;
        if (passage.FindEnding(end, Tag.Prep) is { } prep && IsNamed(passage, prep))
            return passage.FindEnding(prep.Start, Tag.State) is not null || passage.FindEnding(prep.Start, Tag.Body) is not null;
        return (passage.FindEnding(end, Tag.State) ?? passage.FindEnding(end, Tag.Body)) is { } party && IsGenitive(passage, party.End - 1);
    }

    private static bool IsGenitive(Passage passage, int token)
    {
        foreach (var reading in passage.Tokens[token].Form.Readings)
            if ((reading.Strip & Strip.Genitive) != 0)
                return true;
        return false;
    }

    /// <summary>An owner's mark written onto the word before it: "Kenya's".</summary>
    private static bool IsNamed(Passage passage, Span prep) => !passage.Tokens[prep.Start].SpaceBefore;

    /// <summary>"Chief economist at Banco Austral": the phrase goes on with the name of a house.</summary>
    private static bool IsOpen(Passage passage, int end) => passage.FindEnding(end, Tag.Prep) is not null;

    private static bool IsClosed(Passage passage, Sentence sentence, int end) =>
        end >= sentence.End || passage.Tokens[end].Kind == TokenKind.Mark || IsOpen(passage, end);

    private static bool IsComma(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is ['\u060C' or ','];

    internal static bool IsLink(Tag tag) => tag is Tag.Office or Tag.OfficeHead or Tag.Domain or Tag.Institution or Tag.Role or Tag.Honorific or Tag.Former or Tag.Acting
        or Tag.State or Tag.Adjective or Tag.Demonym or Tag.Body or Tag.Capital or Tag.Metonym or Tag.Region or Tag.Possessive or Tag.Country or Tag.NumberAnd;

    private static bool IsLinkWord(Span span) => IsLink(span.Tag) || span.Tag == Tag.Prep && span.Value is Roles.Of or Roles.For or Roles.And or Roles.In or Roles.To;

    private static int LinkEndingAt(Passage passage, Sentence sentence, int end)
    {
        if (passage.FindEnding(end, Tag.Cue, sentence.Start) is { Value: Cues.Attended })
            return end;
        if (end - 1 > sentence.Start && end < sentence.End && IsFieldComma(passage, end - 1))
            return end - 1;
        for (var start = Math.Max(sentence.Start, end - LongestLink); start < end; start++)
            foreach (var span in passage.At(start))
                if ((span.End == end || span.End > end && IsHolding(span)) && IsLinkWord(span))
                    return start;
        return IsFiller(passage, end - 1) && (passage.Tokens[end - 1].Kind == TokenKind.Mark || end - 1 > sentence.Start && passage.FindEnding(end - 1, Tag.Prep) is not null) ? end - 1 : end;
    }

    private static int LinkStartingAt(Passage passage, int start)
    {
        if (start + 1 < passage.Tokens.Count && IsFieldComma(passage, start))
            return start + 1;
        foreach (var span in passage.At(start))
            if (IsLinkWord(span))
                return Into(passage, span)?.End ?? span.End;
        for (var i = Math.Max(0, start - LongestLink); i < start; i++)
            foreach (var span in passage.At(i))
                if (span.End > start && span.Tag == Tag.Domain)
                    return span.End;
        return IsFiller(passage, start) ? start + 1 : start;
    }

    /// <summary>An office whose domain goes on behind it in a longer one: "minister of foreign affairs | and expatriates".</summary>
    private static bool IsHolding(Span span) => span.Tag is Tag.Office or Tag.OfficeHead && span.Length > 1;

    /// <summary>The state whose name begins inside an office and ends behind it: "President of [the Republic] of Finland".</summary>
    internal static Span? Into(Passage passage, Span office)
    {
        if (office.Tag is Tag.Office or Tag.OfficeHead)
            for (var i = office.Start + 1; i < office.End; i++)
                if (passage.Find(i, Tag.State) is { } state && state.End > office.End)
                    return state;
        return null;
    }

    /// <summary>Articles behind a preposition, hyphens and dashes: "Deputy Prime Minister - Minister of Foreign Affairs".</summary>
    private static bool IsFiller(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark } mark ? mark.Form.Folded is ['-' or '\u2013' or '/']
            : passage.Has(token, Tag.Stop) && passage.Tokens[token].Length <= 3 && !passage.Has(token, Tag.Prep);
}
