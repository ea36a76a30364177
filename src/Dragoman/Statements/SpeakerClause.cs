using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>
/// Weighs who may be the subject of a verb of saying: names, pronouns, offices, bodies, unnamed sources. The nearest wins, but what stands
/// behind a preposition, in the genitive or between commas is hardly the subject.
/// </summary>
internal sealed class SpeakerClause(Cast cast, Antecedents antecedents, QuotedWords quoted)
{
    /// <summary>What is added to the distance of words that are hardly a subject.</summary>
    public const int Unlikely = 40;

    private const int NameReach = 8;
    private const int HouseReach = 4;

    public (Attribution Who, int Distance)? Nearest(Passage passage, int from, int to, bool fromLeft, Span verb)
    {
        (Attribution, int)? best = null;
        var aside = fromLeft ? int.MaxValue : AsideStart(passage, from, verb.Start);
        for (var i = from; i < to; i++)
            foreach (var span in passage.At(i))
            {
                if (span.End > to || quoted.Has(passage, i) || IsInQuotation(passage, span, verb) || Candidate(passage, span, verb) is not { } who)
                    continue;
                var distance = (fromLeft ? span.Start - verb.End : verb.Start - span.End) + (IsOblique(passage, span, verb) ? Unlikely : 0) + (i > aside && !IsApposition(passage, span) ? Unlikely / 2 : 0);
                if (best is null || distance < best.Value.Item2)
                    best = (who, distance);
            }
        return best;
    }

    /// <summary>"Parliament, he added, must": what a comma parts from a verb between commas is the subject of what is quoted.</summary>
    private static bool IsInQuotation(Passage passage, Span span, Span verb) =>
        verb.Start - span.End is 1 or 2 && passage.Tokens[span.End].IsMark(',') && verb.End < passage.Tokens.Count && passage.Tokens[verb.End].IsMark(',');

    public Attribution? Named(Passage passage, int from, int to, Span evidence) =>
        Nearest(passage, from, to, fromLeft: true, evidence)?.Who;

    /// <summary>Who comes first in a clause whose verb says nothing of speaking ("X thanked Y in a note: ..."), those behind prepositions last.</summary>
    public Attribution? Subject(Passage passage, Span evidence, int from, int to)
    {
        Attribution? oblique = null;
        for (var i = from; i < to; i++)
            foreach (var span in passage.At(i))
            {
                if (span.End > to || quoted.Has(passage, i) || Candidate(passage, span, evidence) is not { } who)
                    continue;
                if (!IsOblique(passage, span, evidence))
                    return who;
                oblique ??= who;
            }
        return oblique;
    }

    private Attribution? Candidate(Passage passage, Span span, Span verb) => span.Tag switch
    {
        Tag.Name when cast.Of(passage, span) is { } member && (Antecedents.IsPerson(passage, span, member) || !passage.Tokens[span.Start].Form.Known && !passage.Has(span.Start, Tag.City)) => new(member.Name, passage, span, member),
        Tag.Pronoun when span.Value is Genders.He or Genders.She => antecedents.Of(passage, span.Start, span) is { } member ? new(member.Name, passage, span, member) : null,
        Tag.Unnamed when passage.Find(span.End, Tag.Name) is { } known && cast.Of(passage, known) is { } introduced => new(introduced.Name, passage, known, introduced),
        Tag.Pronoun when span.Value == Genders.Latter => antecedents.Latter(passage, span.Start) is { } latter ? new(latter.Name, passage, span, latter) : null,
        Tag.Pronoun when span.Value is not (Genders.He or Genders.She or Genders.They) => antecedents.House(passage, span.Start) is { } house ? new(house, passage, span, null) : null,
        Tag.Unnamed or Tag.Document => new(null, passage, span, null),
        Tag.Role when span.Value == OfficeRows.Guest && Holder(passage, span, inPhrase: false) is null => antecedents.Guest(passage, span.Start) is { } guest ? new(guest.Name, passage, span, guest) : null,
        Tag.Role when span.Value is OfficeRows.Counterpart or OfficeRows.Host && Holder(passage, span, inPhrase: false) is null => antecedents.Other(passage, span) is { } other ? new(other.Name, passage, span, other) : null,
        Tag.Office or Tag.OfficeHead or Tag.Role => ByOffice(passage, span),
        Tag.Demonym or Tag.Adjective when span.End == verb.Start || verb.End == span.Start => antecedents.OfParty(passage, span) is { } member ? new(member.Name, passage, span, member) : null,
        Tag.Body => OfBody(passage, span),
        Tag.Metonym when span.Entry?.Label is { } palace && !IsOwner(passage, span) => new(palace, passage, span, null),
        Tag.Institution when IsHouse(passage, span) => new(antecedents.HouseName(passage, span), passage, span, null),
        _ => null,
    };

    /// <summary>The house itself, not somebody of it: "the ministry", but not "the ministry's spokesman", "a source at the ministry".</summary>
    private static bool IsHouse(Passage passage, Span house) => !IsOwner(passage, house) && !passage.Has(house.End, Tag.Office) && !passage.Has(house.End, Tag.OfficeHead)
        && !passage.Has(house.End, Tag.Unnamed) && !IsBehindOffice(passage, house.Start) && !passage.All(Tag.Unnamed, Math.Max(0, house.Start - HouseReach), house.Start).Any();

    private static bool IsBehindOffice(Passage passage, int token)
    {
        for (var i = token; i > Math.Max(0, token - 3); i--)
            if (passage.FindEnding(i, Tag.Office) is not null || passage.FindEnding(i, Tag.OfficeHead) is not null)
                return true;
        return false;
    }

    private Attribution? OfBody(Passage passage, Span body) =>
        Holder(passage, body, inPhrase: true)
            ?? (passage.Find(body.End, Tag.Office) is null && !IsOwner(passage, body) ? new(body.Entry!.Label, passage, body, null) : null);

    private Attribution? ByOffice(Passage passage, Span office)
    {
        if (Holder(passage, office, inPhrase: false) is { } named)
            return named;
        return antecedents.ByOffice(passage, office) is { } member ? new(member.Name, passage, office, member)
            : office.Tag == Tag.Office ? new(null, passage, office, null) : null;
    }

    /// <summary>The person whose name follows the office: "the trade minister of Kenya, Moses Wanjala".</summary>
    private Attribution? Holder(Passage passage, Span office, bool inPhrase)
    {
        var sentence = passage.SentenceOf(office.Start);
        if (passage.All(Tag.Name, office.End, Math.Min(sentence.End, office.End + NameReach)).FirstOrDefault() is { } name && !quoted.Has(passage, name.Start)
            && cast.Of(passage, name) is { } named && IsChain(passage, office.End, name.Start)
            && (!inPhrase && HasComma(passage, office.End, name.Start) || TitleChain.Before(passage, sentence, name.Start) is { } phrase && phrase.Start <= office.Start))
            return new(named.Name, passage, name, named);
        return null;
    }

    private static bool HasComma(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark)
                return true;
        return from == to;
    }

    private static bool IsChain(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark && passage.Tokens[i].Form.Folded is ['.' or ';' or ':'] || passage.Has(i, Tag.Say))
                return false;
        return true;
    }

    /// <summary>Where the words between the last comma before the verb and the one before that begin: "X, who heads the Board, said".</summary>
    private static int AsideStart(Passage passage, int from, int verb)
    {
        if (verb < 2 || !passage.Tokens[verb - 1].IsMark(','))
            return int.MaxValue;
        for (var i = verb - 2; i > from; i--)
            if (passage.Tokens[i].IsMark(','))
                return i;
        return int.MaxValue;
    }

    /// <summary>"The finance minister, Joseph Kaiulo, said": the name between the commas is the subject.</summary>
    private static bool IsApposition(Passage passage, Span span) =>
        span.Tag == Tag.Name && TitleChain.Before(passage, passage.SentenceOf(span.Start), span.Start) is not null;

    /// <summary>Behind a preposition (office words and articles may stand between), or the owner of what follows.</summary>
    internal static bool IsOblique(Passage passage, Span span, Span verb)
    {
        if (span.Tag == Tag.Document)
            return false;
        if (span.Tag is Tag.Name or Tag.Body && IsOwner(passage, span))
            return true;
        var sentence = passage.SentenceOf(span.Start);
        var start = span.Tag == Tag.Name && TitleChain.Before(passage, sentence, span.Start) is { } title ? title.Start : span.Start;
        for (var i = start; i > Math.Max(sentence.Start, start - 3); i--)
        {
            if (passage.FindEnding(i, Tag.Prep, sentence.Start) is { } prep)
                return prep.Value != Roles.By && prep.Value != Roles.And && (prep.End <= verb.Start || prep.Start >= verb.End) && passage.Tokens[prep.Start].SpaceBefore;
            if (!passage.Has(i - 1, Tag.Stop) && !passage.Has(i - 1, Tag.Honorific) && !passage.Has(i - 1, Tag.Adjective))
                return false;
        }
        return false;
    }

    /// <summary>"Ms Osei's spokesman", "EU:s chefsforhandlare": the mark of the owner behind the word.</summary>
    private static bool IsOwner(Passage passage, Span span)
    {
        if (passage.Find(span.End, Tag.Prep) is { Value: Roles.Of } mark && !passage.Tokens[mark.Start].SpaceBefore)
            return true;
        if (span.End + 1 < passage.Tokens.Count && passage.Tokens[span.End] is { SpaceBefore: false } colon && colon.IsMark(':') && !passage.Tokens[span.End + 1].SpaceBefore)
            return true;
        if (span.Tag != Tag.Name)
            foreach (var reading in passage.Tokens[span.End - 1].Form.Readings)
                if ((reading.Strip & Strip.Genitive) != 0)
                    return true;
        return false;
    }
}
