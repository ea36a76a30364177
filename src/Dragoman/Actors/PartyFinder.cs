using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Says for whom a person speaks. In order: the party in the office phrase; the party a possessive or "the country's" points at; for a
/// counterpart the other one of the article's pair; what the office says by itself; the known office-holder's; the party at home.
/// </summary>
internal sealed class PartyFinder(Discourse discourse, Cast cast)
{
    private readonly Lazy<string?> home = new(() => Home(discourse, cast));

    public string? Of(Passage passage, Sentence sentence, OfficeTitle title, CastMember? other, CastMember member)
    {
        if (title.Of is { } said && !(title.IsPosting && discourse.Atlas.Offices.IsPosted(title.Office)))
            return said;
        if (title.Role is not null)
            return other?.Of is { } of ? discourse.Other(of) : null;
        if (title.Possessive is { } possessive)
            return Owner(passage, sentence, possessive, member);
        return title.Country is not null ? PartyBefore(passage, title.Start) : null;
    }

    /// <summary>Whose counterpart, host or guest it is: the person named before, in this sentence or the one before.</summary>
    public CastMember? CounterpartOf(Passage passage, Sentence sentence, OfficeTitle title) =>
        cast.LastBefore(passage, sentence.Start, title.Start) ?? cast.LastBefore(passage, 0, title.Start) ?? LastOfParagraphBefore(passage);

    /// <summary>What is left open when the whole article has been read.</summary>
    public void Complete(CastMember member)
    {
        if (member.Of is not null || !member.IsIntroduced)
            return;
        var offices = discourse.Atlas.Offices;
        if (member.Office is null || member.OfficeWords is not { } words)
            member.Of = home.Value;
        else
            member.Of = offices.PartyOf(member.Office)
                ?? (offices.IsOfBody(member.Office) ? BodyBefore(words.Passage, words.Start) : AtHomeOrAbroad(words.Passage, words.Start));
    }

    /// <summary>
    /// Where nobody says it, the party is the one at home; but who is met by somebody from home belongs to the place of the meeting, or
    /// is the other side.
    /// </summary>
    private string? AtHomeOrAbroad(Passage passage, int start)
    {
        var sentence = passage.SentenceOf(start);
        for (var i = start - 1; i >= sentence.Start; i--)
        {
            if (passage.Find(i, Tag.Name) is { } name && cast.Of(passage, name) is { Of: { } of })
                return IsList(passage, name.End, start) ? of : of == home.Value ? Abroad(passage, sentence, start) : home.Value;
            if (passage.Has(i, Tag.Pronoun) || passage.Has(i, Tag.Office))
                return Abroad(passage, sentence, start);
            if ((passage.Find(i, Tag.Adjective) ?? passage.Find(i, Tag.Demonym)) is { } adjective && discourse.PartyOf(adjective) is { } party)
                return party == home.Value ? Abroad(passage, sentence, start) : home.Value;
            if ((passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.State)) is { } place && place.Entry?.Code is { } code && !IsWhere(passage, i))
                return code;
        }
        return home.Value;
    }

    /// <summary>A place behind "in" or "to" (and an article): where something happens, not who acts.</summary>
    private static bool IsWhere(Passage passage, int token)
    {
        for (var i = token; i > Math.Max(0, token - 2); i--)
            if (passage.FindEnding(i, Tag.Prep) is not null)
                return true;
        return false;
    }

    /// <summary>Nothing but commas and conjunctions between two members of one delegation.</summary>
    private static bool IsList(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.NumberAnd) && !(passage.Has(i, Tag.Stop) && passage.Tokens[i].Length <= 3 && !passage.Has(i, Tag.Prep)))
                return false;
        return true;
    }

    private string? Abroad(Passage passage, Sentence sentence, int start)
    {
        string? found = null;
        for (var i = 0; i < sentence.End; i++)
            foreach (var span in passage.At(i))
                if (span.Tag is Tag.Capital or Tag.City or Tag.State && span.Entry?.Code is { } code && code != home.Value && discourse.Atlas.State(code) is not null
                    && (found is null || i < start || i >= sentence.Start))
                    found = code;
        return found ?? (home.Value is { } at ? discourse.Other(at) ?? at : null);
    }

    /// <summary>The body named last before a token that is no state.</summary>
    private string? BodyBefore(Passage passage, int token)
    {
        for (var i = token; i >= 0; i--)
            foreach (var span in passage.At(i))
                if (span.Tag == Tag.Body && span.Entry?.Code is { } code && code != "-")
                    return code;
        foreach (var code in discourse.Pair)
            if (discourse.Atlas.State(code) is null)
                return code;
        return null;
    }

    private CastMember? LastOfParagraphBefore(Passage passage)
    {
        CastMember? last = null;
        foreach (var earlier in discourse.Passages)
        {
            if (ReferenceEquals(earlier, passage))
                return last;
            last = cast.LastBefore(earlier, 0, earlier.Tokens.Count) ?? last;
        }
        return last;
    }

    private string? Owner(Passage passage, Sentence sentence, Span possessive, CastMember member)
    {
        var person = cast.LastBefore(passage, sentence.Start, possessive.Start);
        if (possessive.Value is Genders.He or Genders.She)
            return (person ?? cast.LastBefore(passage, 0, possessive.Start) ?? LastOfParagraphBefore(passage)) is { } owner && owner != member ? owner.Of : null;
        return PartyBefore(passage, possessive.Start, sentence.Start) ?? person?.Of ?? PartyBefore(passage, possessive.Start);
    }

    /// <summary>The party named last before a token.</summary>
    private string? PartyBefore(Passage passage, int token, int from = 0)
    {
        for (var i = token - 1; i >= from; i--)
            foreach (var span in passage.At(i))
                if (span.End <= token && span.Tag is not Tag.Adjective && discourse.PartyOf(span) is { } code)
                    return code;
        return from > 0 ? null : discourse.Pair.Count > 0 ? discourse.Pair[0] : null;
    }

    /// <summary>The party the article is written from: the language's own, that of the dateline, of the first person, else the one named most.</summary>
    private static string? Home(Discourse discourse, Cast cast)
    {
        var home = discourse.Pack.Settings.Home;
        if (home is not null && discourse.Pair.Contains(home))
            return home;
        if (discourse.Article.DatelineState is { } town)
            return IsVisited(discourse, town) && discourse.Other(town) is { } traveller && discourse.Atlas.State(traveller) is not null ? traveller : town;
        foreach (var member in cast.Members)
            if (member.Of is { } of && discourse.Pair.Contains(of))
                return of;
        return LeastVisited(discourse) ?? home;
    }

    /// <summary>True when the title has the state as the place where somebody goes.</summary>
    private static bool IsVisited(Discourse discourse, string code)
    {
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == Articles.ParagraphKind.Title)
                foreach (var place in discourse.Places(passage, 0, passage.Tokens.Count))
                    if (place.Code == code && place.Span.Tag is Tag.State or Tag.Capital && IsWhere(passage, place.Span.Start))
                        return true;
        return false;
    }

    /// <summary>The one of the pair that stands less often as a place.</summary>
    private static string? LeastVisited(Discourse discourse)
    {
        var visits = new int[discourse.Pair.Count];
        foreach (var passage in discourse.Passages)
            foreach (var place in discourse.Places(passage, 0, passage.Tokens.Count))
                for (var i = 0; i < visits.Length; i++)
                    if (discourse.Pair[i] == place.Code && IsWhere(passage, place.Span.Start))
                        visits[i]++;
        return visits.Length == 0 ? null : visits.Length == 2 && visits[1] < visits[0] ? discourse.Pair[1] : discourse.Pair[0];
    }
}
