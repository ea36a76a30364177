using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Contacts;

/// <summary>Finds everybody in a sentence who may take part in a contact, in the order of the text.</summary>
/// <param name="home">Whose office-holders need no state beside their office.</param>
internal sealed class SideFinder(Discourse discourse, Cast cast, Antecedents antecedents, QuotedWords quoted, ContactMemory memory, Lazy<string?> home)
{
    private const int LinkReach = 3;
    private const int SayReach = 2;
    private const int DelegationReach = 3;
    private const int LongestGap = 6;
    private const int LookBack = 20;
    private const int LongestLabel = 6;
    private const int ShortestWord = 3;

    /// <summary>Where the side before ends: the next one begins behind it.</summary>
    private int floor;

    /// <param name="passage">The paragraph.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="inQuotes">True where an event is told of in quoted words: the parties of its name count.</param>
    public List<Side> Find(Passage passage, Sentence sentence, bool inQuotes = false)
    {
        var sides = Persons(passage, sentence);
        var end = sentence.Start;
        floor = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (SidePlaces.At(sides, i) is { } person)
                (i, end, floor) = (person.End - 1, person.End, person.End);
            else if (i >= end && (!quoted.Has(passage, i) || inQuotes && passage.At(i).Any(s => s.Tag is Tag.State or Tag.Body or Tag.Region or Tag.Adjective)) && At(passage, sentence, i) is { } side && SidePlaces.Take(sides, side))
            {
                end = side.End;
                if (side is { Kind: SideKind.Office } or { Kind: SideKind.Pronoun, IsOwner: true })
                    floor = end;
            }
        }
        SidePlaces.Order(passage, sides);
        for (var n = sides.Count - 1; n > 0; n--)
            if (sides[n - 1] is { Kind: SideKind.Pronoun, IsOwner: true } owner && sides[n] is { Kind: SideKind.Person or SideKind.Office } owned && owned.Start == owner.End + 1 && passage.Tokens[owner.End].Kind == TokenKind.Word && !passage.At(owner.End).Any(s => s.Tag is Tag.Contact or Tag.Cue))
            {
                // "His visiting counterpart".
                sides[n - 1] = owned with { Start = owner.Start, Link = owner.Link };
                sides.RemoveAt(n);
            }
        for (var n = sides.Count - 1; n > 0; n--)
            if (sides[n - 1] is { Kind: SideKind.Office } office && sides[n] is { Kind: SideKind.Person, Link: Roles.Of } person && IsOneTitle(passage, office.End, person.Start))
            {
                sides[n - 1] = person with { Start = office.Start, Link = office.Link };
                sides.RemoveAt(n);
            }
        return sides;
    }

    /// <summary>"The director general for bilateral relations of the Ministry X": a long title before a name.</summary>
    private static bool IsOneTitle(Passage passage, int from, int to)
    {
        if (to - from > LongestGap)
            return false;
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark || passage.Has(i, Tag.NumberAnd) || passage.Has(i, Tag.Cue) || passage.Has(i, Tag.Say))
                return false;
        return true;
    }

    private List<Side> Persons(Passage passage, Sentence sentence)
    {
        var found = new List<Side>();
        foreach (var name in passage.All(Tag.Name, sentence.Start, sentence.End))
        {
            if (quoted.Has(passage, name.Start) || cast.Of(passage, name) is not { } member || !Antecedents.IsPerson(passage, name, member) || IsCommonWord(passage, name, member) || IsLabel(passage, name) || !member.IsIntroduced && !member.IsKnown && (member.Words.Count == 1 || IsPartOfOther(passage, sentence, name)))
                continue;
            var start = TitleChain.Before(passage, sentence, name.Start)?.Start ?? name.Start;
            var end = TitleChain.After(passage, sentence, name.End)?.End ?? name.End;
            found.Add(Make(SideKind.Person, passage, sentence, name, Math.Max(start, found.Count > 0 ? found[^1].End : start), Math.Max(end, name.End)) with { Members = [member] });
        }
        return found;
    }

    /// <summary>Capitalised words of a title or heading: "Policy", "Wildlife Management".</summary>
    private static bool IsCommonWord(Passage passage, Span name, CastMember member)
    {
        if (member.IsKnown || member.Words.Count > 1 && (member.IsIntroduced || !passage.Pack.Settings.HasCase))
            return false;
        var known = false;
        for (var i = name.Start; i < name.End; i++)
        {
            if (passage.Has(i, Tag.Given) || passage.Has(i, Tag.FamilyName))
                return false;
            known |= passage.Tokens[i].Form.Known && passage.Tokens[i].Length > ShortestWord;
        }
        return known;
    }

    /// <summary>"Olof Rask (S)": the letters of a party or office behind a name.</summary>
    private static bool IsLabel(Passage passage, Span name) => name.Length == 1 && name.Start > 0 && passage.Tokens[name.Start - 1].IsMark('(') && passage.Tokens[name.Start].Length <= LongestLabel;

    /// <summary>"York" of a town, "Regular Meeting" of a wording.</summary>
    private static bool IsPartOfOther(Passage passage, Sentence sentence, Span name)
    {
        for (var i = Math.Max(sentence.Start, name.Start - LinkReach); i < name.End; i++)
            foreach (var span in passage.At(i))
                if (span.Tag is Tag.City or Tag.Capital && span.Start == name.Start && span.End < name.End && passage.Has(name.Start, Tag.Given))
                    continue;
                else if (span.End > name.Start && span.Tag is Tag.City or Tag.Capital or Tag.Body or Tag.Contact or Tag.Series or Tag.Date or Tag.Cue or Tag.AgreementKind)
                    return true;
        return false;
    }

    private Side? At(Passage passage, Sentence sentence, int token)
    {
        foreach (var span in passage.At(token))
        {
            if (span.End > sentence.End)
                continue;
            var side = span.Tag switch
            {
                Tag.Role when span.Value == CastRoles.Pair => OfStates(passage, sentence, span) ?? Pair(passage, sentence, span),
                Tag.Office or Tag.OfficeHead or Tag.Role => Office(passage, sentence, span),
                Tag.Pronoun => Pronoun(passage, sentence, span),
                Tag.ObjectPronoun when IsAtVerb(passage, span) => Make(SideKind.Object, passage, sentence, span, span.Start, span.End),
                Tag.Possessive when span.Value is Genders.He or Genders.She => Possessive(passage, sentence, span),
                Tag.State when IsOfTown(passage, span) => null,
                Tag.State or Tag.Body or Tag.Capital or Tag.Metonym or Tag.Region => Party(passage, sentence, span, SideKind.Party),
                Tag.Cue when span.Value == Cues.Delegation => Delegation(passage, sentence, span),
                Tag.Adjective when passage.Find(token, Tag.State) is { } state && state.End >= span.End => null,
                Tag.Adjective or Tag.Demonym => Party(passage, sentence, span, SideKind.Adjective),
                _ => null,
            };
            if (side is not null)
                return side;
        }
        return null;
    }

    private Side? Office(Passage passage, Sentence sentence, Span office)
    {
        if ((OfStates(passage, sentence, office) ?? StatesBefore(passage, sentence, office, Tag.State) ?? StatesBefore(passage, sentence, office, Tag.Adjective)) is { } several)
            return several;
        if (passage.FindEnding(office.Start, Tag.Country, sentence.Start) is { Value: Countries.Several } states && BothStates() is { Count: 2 } both)
            return Make(SideKind.Pair, passage, sentence, office, states.Start, office.End) with { Parties = both, Members = Holders(passage, sentence, office, both) };
        var title = TitleChain.Around(passage, sentence, office);
        var (start, end) = title is null ? (office.Start, office.End) : (Math.Max(floor, Math.Min(title.Start, office.Start)), EndOf(passage, office, title));
        var joined = office.Tag == Tag.Role ? BehindAnd(passage, start, office.Start) : start;
        var ofHouse = joined > start && !passage.All(Tag.Office, start, joined).Any() && !passage.All(Tag.OfficeHead, start, joined).Any();
        start = joined;
        if (title is not null && (end < title.End || start > title.Start))
            title = TitleReader.Read(passage, start, end, nearestLast: true);
        var member = ofHouse ? null : Received(office) ?? (IsBareCounterpart(office, title) ? Other(passage, office) : null) ?? Holder(passage, office, title) ?? (office.Tag == Tag.Role && title?.Of is null ? Other(passage, office) : null);
        var of = title?.Of ?? member?.Of ?? discourse.Atlas.Offices.PartyOf(office.Value);
        if (member is null && of is null && office.Tag == Tag.OfficeHead)
            return null;
        if (member is null && office.Tag == Tag.Office)
            of ??= home.Value;
        return Make(SideKind.Office, passage, sentence, office, start, end) with { Members = member is null ? [] : [member], Parties = of is null ? [] : [of] };
    }

    /// <summary>A bare office is nobody from elsewhere whom the text names only behind it: "received the prime minister X, prime minister of Croatia".</summary>
    private CastMember? Holder(Passage passage, Span office, OfficeTitle? title)
    {
        var holder = antecedents.ByOffice(passage, office);
        return holder is { Of: { } of } && !passage.Pack.Settings.HasCase && title?.Of is null && home.Value is { } at && of != at && discourse.Pair.Contains(at) && holder.Mentions.TrueForAll(m => IsBehind(m, passage, office)) ? null : holder;
    }

    private bool IsBehind(NameMention mention, Passage passage, Span office) => mention.Passage.Paragraph.Kind == ParagraphKind.Title || (ReferenceEquals(mention.Passage, passage) ? mention.Span.Start > office.Start : discourse.IndexOf(mention.Passage) > discourse.IndexOf(passage));

    /// <summary>"The guest", "the host": who travelled last, and the one who met the traveller.</summary>
    private CastMember? Received(Span role)
    {
        if (role.Tag != Tag.Role || role.Value is not (CastRoles.Guest or CastRoles.Visitor or CastRoles.Host) || memory.LastTravellers() is not [var traveller, ..])
            return null;
        return role.Value == CastRoles.Host ? memory.LastPair()?.Find(m => m.Of != traveller.Of) : traveller;
    }

    /// <summary>"The countries": those told of last, else those the article is about.</summary>
    private List<string> BothStates() => memory.Last?.AllParties.ToList() is { Count: 2 } told ? told : [.. discourse.Pair];

    /// <summary>"The ministry and its counterpart": where the second begins.</summary>
    private static int BehindAnd(Passage passage, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
            if (passage.Has(i, Tag.NumberAnd))
                return i + 1;
        return from;
    }

    private static bool IsBareCounterpart(Span office, OfficeTitle? title) => office is { Tag: Tag.Role, Value: CastRoles.Counterpart } && title?.Office is null;

    /// <summary>"Invited her counterpart": the other one of those who dealt with each other last.</summary>
    private CastMember? Other(Passage passage, Span role) =>
        (role.Value == CastRoles.Counterpart || passage.FindEnding(role.Start, Tag.Possessive) is not null) && antecedents.Of(passage, role.Start) is { } subject ? memory.PartnerOf(subject) : null;

    /// <summary>"Japans, Kinas och Sydkoreas utrikesministrar": owners in a row before the office.</summary>
    private Side? StatesBefore(Passage passage, Sentence sentence, Span office, Tag tag)
    {
        var codes = new List<string>();
        var start = office.Start;
        for (var i = office.Start; i > sentence.Start;)
            if (passage.FindEnding(i, tag, sentence.Start) is { } state && discourse.PartyOf(state) is { } code)
            {
                codes.Add(code);
                i = start = state.Start;
            }
            else if (codes.Count > 0 && (passage.Has(i - 1, Tag.NumberAnd) || passage.Tokens[i - 1].IsMark(',')))
                i--;
            else
                break;
        return codes.Count > 1 ? Make(SideKind.Office, passage, sentence, office, start, office.End) with { Parties = codes, Members = Holders(passage, sentence, office, codes) } : null;
    }

    /// <summary>
    /// Where an office phrase ends: before a place behind "in" or "to", but for those posted there; behind its party, before another
    /// office or a town.
    /// </summary>
    private int EndOf(Passage passage, Span office, OfficeTitle title)
    {
        var party = -1;
        for (var i = office.Start; i < title.End; i++)
            foreach (var span in passage.At(i))
            {
                if (span.Start >= office.End && span is { Tag: Tag.Prep, Value: Roles.In or Roles.To } && !discourse.Atlas.Offices.IsPosted(office.Value) && !passage.Has(i, Tag.Domain))
                    return i;
                if (party > 0 && i >= party && i >= office.End && span.Tag is Tag.Office or Tag.OfficeHead or Tag.Role or Tag.City or Tag.Capital or Tag.State && !JoinsOffice(passage, i))
                    return i;
                if (span.Tag is Tag.Adjective or Tag.State && party < 0)
                    party = span.End;
            }
        return Math.Max(title.End, office.End);
    }

    private static bool JoinsOffice(Passage passage, int token) => token > 0 && passage.Tokens[token - 1].Kind == TokenKind.Mark;

    /// <summary>"The energy ministers of Georgia, Hungary and Romania".</summary>
    private Side? OfStates(Passage passage, Sentence sentence, Span office)
    {
        var codes = new List<string>();
        var end = office.End;
        var joined = true;
        for (var i = office.End; i < sentence.End && i - end <= (codes.Count == 0 ? DelegationReach : DelegationReach + LinkReach); i++)
            if (passage.At(i).FirstOrDefault(s => s.Tag is Tag.State or Tag.Body or Tag.Adjective or Tag.Region) is { } state && discourse.PartyOf(state) is { } code)
            {
                if (!joined)
                    break;
                codes.Add(code);
                (i, end, joined) = (state.End - 1, state.End, false);
            }
            else if (passage.Has(i, Tag.NumberAnd) || passage.Tokens[i].IsMark(',') || passage.Tokens[i].Form.Folded is ['\u060C'])
                joined = true;
            else if (passage.Tokens[i].Kind == TokenKind.Word ? !passage.Has(i, Tag.Prep) && !passage.Has(i, Tag.NumberAnd) && !passage.Has(i, Tag.Stop) && !passage.Has(i, Tag.Domain) && !passage.Has(i, Tag.Country) && !passage.Has(i, Tag.Cardinal) : !passage.Tokens[i].IsMark(',') && passage.Tokens[i].Form.Folded is not ['\u060C'])
                break;
        if (codes.Count > 1 && discourse.Atlas.Offices.IsPosted(office.Value) && passage.Find(end, Tag.Prep) is { Value: Roles.To or Roles.In } && passage.Find(end + 1, Tag.State) is { } post)
            end = post.End;
        return codes.Count > 1 && !passage.All(Tag.Name, end, Math.Min(sentence.End, end + 2)).Any(n => !passage.Has(n.Start, Tag.City) && !passage.Has(n.Start, Tag.Capital))
            ? Make(SideKind.Office, passage, sentence, office, office.Start, end) with { Parties = codes, Members = Holders(passage, sentence, office, codes) } : null;
    }

    /// <summary>Those whom the text names in this office for these states: "the ministers of transport of A and B", and who they are further on.</summary>
    private List<CastMember> Holders(Passage passage, Sentence sentence, Span office, List<string> codes)
    {
        var title = TitleChain.Around(passage, sentence, office)?.Office ?? office.Value;
        var holders = new List<CastMember>();
        foreach (var code in codes)
            if (cast.Members.Where(m => m.Of == code && m.Office is { } held && (held == title || discourse.Atlas.Offices.Means(office.Value, held))).ToList() is [var holder])
                holders.Add(holder);
        return holders;
    }

    /// <summary>"A Finnish trade delegation", "the delegation of Kenya".</summary>
    private Side? Delegation(Passage passage, Sentence sentence, Span words)
    {
        if ((OfStates(passage, sentence, words) ?? StatesBefore(passage, sentence, words, Tag.Adjective)) is { } several)
            return several;
        if (passage.Find(words.End, Tag.Adjective) is { } behind && CodeOf(behind) is { } own)
            return Make(SideKind.Office, passage, sentence, words, words.Start, behind.End) with { Parties = [own] };
        for (var away = 0; away <= DelegationReach; away++)
            foreach (var at in new[] { words.Start - 1 - away, words.End + away })
                if (at >= sentence.Start && at < sentence.End)
                    foreach (var span in passage.At(at))
                        if (CodeOf(span) is { } code && span.Tag is not Tag.Capital)
                            return Make(SideKind.Office, passage, sentence, words, Math.Min(words.Start, span.Start), Math.Max(words.End, span.End)) with { Parties = [code] };
        return passage.Find(words.Start, Tag.Contact) is null && memory.LastTravellers() is { } travellers ? Make(SideKind.Office, passage, sentence, words, words.Start, words.End) with { Members = travellers } : null;
    }

    private Side? Pronoun(Passage passage, Sentence sentence, Span pronoun)
    {
        if (pronoun.Value == Genders.They)
            return Pair(passage, sentence, pronoun);
        return pronoun.Value is Genders.He or Genders.She && antecedents.Of(passage, pronoun.Start, pronoun) is { } member
            ? Make(SideKind.Pronoun, passage, sentence, pronoun, pronoun.Start, pronoun.End) with { Members = [member] } : null;
    }

    /// <summary>"Received him", "lo ha ricevuto": a pronoun right before the wording of a contact, part of it, or behind it where it is no article or owner.</summary>
    private static bool IsAtVerb(Passage passage, Span pronoun) => IsVerb(passage.Find(pronoun.Start, Tag.Contact)) || IsVerb(passage.Find(pronoun.End, Tag.Contact))
        || IsVerb(passage.FindEnding(pronoun.Start, Tag.Contact)) && !passage.At(pronoun.End).Any(s => s.Tag is Tag.Office or Tag.OfficeHead or Tag.Role or Tag.Name or Tag.Honorific or Tag.Adjective or Tag.Cue or Tag.Country);

    private static bool IsVerb(Span? wording) => wording is { Value: var words } && !words.EndsWith(Tenses.None, StringComparison.Ordinal) && !words.EndsWith(Tenses.Noun, StringComparison.Ordinal);

    /// <summary>"His visit": the owner is the one the pronoun stands for.</summary>
    private Side? Possessive(Passage passage, Sentence sentence, Span possessive) =>
        antecedents.Of(passage, possessive.Start, possessive) is { } member
            ? Make(SideKind.Pronoun, passage, sentence, possessive, possessive.Start, possessive.End) with { Members = [member], IsOwner = true } : null;

    /// <summary>Both who met last, else the two named last who speak for different parties, else the parties the article is about.</summary>
    private Side Pair(Passage passage, Sentence sentence, Span words)
    {
        if (memory.Last is { Kind: ContactKinds.Meeting or ContactKinds.Ministerial or ContactKinds.Summit } many && many.AllParties.ToList() is { Count: > 2 } all)
            return Make(SideKind.Pair, passage, sentence, words, words.Start, words.End) with { Parties = all };
        var members = (words.Tag == Tag.Pronoun ? TwoBefore(passage, sentence) : null) ?? memory.LastPair() ?? LastTwo(passage, words.Start);
        IReadOnlyList<string> parties = members is null ? discourse.Pair : [.. members.Select(m => m.Of).OfType<string>()];
        return Make(SideKind.Pair, passage, sentence, words, words.Start, words.End) with { Members = members ?? [], Parties = parties };
    }

    /// <summary>The two persons, and no third one, whom the sentence before names.</summary>
    private List<CastMember>? TwoBefore(Passage passage, Sentence sentence)
    {
        if (sentence.Start == 0)
            return null;
        var before = passage.SentenceOf(sentence.Start - 1);
        var named = passage.All(Tag.Name, before.Start, before.End).Where(n => !quoted.Has(passage, n.Start)).Select(n => cast.Of(passage, n)).OfType<CastMember>().Where(m => m.IsIntroduced || m.IsKnown).Distinct().ToList();
        return named is [{ Of: { } first }, { Of: { } second }] && first != second ? named : null;
    }

    private List<CastMember>? LastTwo(Passage passage, int token)
    {
        var named = new List<CastMember>();
        for (var p = discourse.IndexOf(passage); p >= Math.Max(0, discourse.IndexOf(passage) - LookBack) && named.Count < 2; p--)
        {
            var here = discourse.Passages[p];
            for (var i = (ReferenceEquals(here, passage) ? token : here.Tokens.Count) - 1; i >= 0 && named.Count < 2; i--)
                if (here.Find(i, Tag.Name) is { } name && cast.Of(here, name) is { IsIntroduced: true } member && !named.Exists(m => m == member || m.Of == member.Of))
                    named.Add(member);
        }
        return named.Count == 2 ? named : null;
    }

    private Side? Party(Passage passage, Sentence sentence, Span span, SideKind kind) =>
        CodeOf(span) is { } code ? Make(kind, passage, sentence, span, span.Start, span.End) with { Parties = [code] } : null;

    /// <summary>"Samarkand, Uzbekistan": the state only says where the town is.</summary>
    private static bool IsOfTown(Passage passage, Span state) => state.Start > 1 && passage.Tokens[state.Start - 1].IsMark(',')
        && (passage.FindEnding(state.Start - 1, Tag.City) ?? passage.FindEnding(state.Start - 1, Tag.Capital)) is { } town && town.Entry?.Code == state.Entry?.Code;

    /// <summary>The party a word names; a body that is no party of its own goes by its code.</summary>
    private string? CodeOf(Span span) => discourse.PartyOf(span) ?? (span is { Tag: Tag.Body, Entry: { Label.Length: > 0, Code: not "-" and { Length: > 0 } code } } ? code : null);

    private static Side Make(SideKind kind, Passage passage, Sentence sentence, Span words, int start, int end) => new(kind, passage, words, start, end)
    {
        Link = LinkBefore(passage, sentence, start),
        IsOwner = IsOwnerOf(passage, end, kind),
        Speaks = Says(passage, sentence, start, end),
    };

    /// <summary>The preposition right before a phrase; articles and titles of courtesy may stand between.</summary>
    internal static string? LinkBefore(Passage passage, Sentence sentence, int start)
    {
        for (var i = start; i > Math.Max(sentence.Start, start - LinkReach); i--)
        {
            if (passage.FindEnding(i, Tag.Prep, sentence.Start) is { } prep && prep.Value is not (Roles.And or Roles.The))
                return IsOwnerMark(passage, prep) ? null : prep.Value;
            if (passage.FindEnding(i, Tag.ShareOf, sentence.Start) is { } share && passage.Has(share.End - 1, Tag.Gloss) && share.Length == 2)
                return Roles.Of;
            if (!passage.Has(i - 1, Tag.Stop) && !passage.Has(i - 1, Tag.Honorific) && !passage.Has(i - 1, Tag.Adjective) && !passage.Has(i - 1, Tag.Possessive))
                return null;
        }
        return null;
    }

    /// <summary>The 's of an owner, which is no preposition of what follows.</summary>
    private static bool IsOwnerMark(Passage passage, Span prep) => prep.Value == Roles.Of && !passage.Tokens[prep.Start].SpaceBefore && passage.Tokens[prep.Start].Kind != TokenKind.Mark;

    private static bool IsOwnerOf(Passage passage, int end, SideKind kind)
    {
        if (end < passage.Tokens.Count && passage.Find(end, Tag.Prep) is { } mark && IsOwnerMark(passage, mark))
            return true;
        if (kind == SideKind.Person)
            return NameSpelling.IsOwner(passage, end - 1);
        if (kind != SideKind.Adjective)
            foreach (var reading in passage.Tokens[end - 1].Form.Readings)
                if ((reading.Strip & Strip.Genitive) != 0)
                    return true;
        return false;
    }

    private static bool Says(Passage passage, Sentence sentence, int start, int end)
    {
        for (var i = Math.Max(sentence.Start, start - SayReach); i < start; i++)
            if (passage.Has(i, Tag.Say) || passage.Has(i, Tag.AccordingTo))
                return true;
        for (var i = end; i < Math.Min(sentence.End, end + SayReach); i++)
            if (passage.Has(i, Tag.Say))
                return true;
        return false;
    }
}
