using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Names in a script without capitals: they begin with a given name or with an unknown word behind an office, and go on
/// while words are given names, particles or unknown.
/// </summary>
internal readonly struct CaselessNames(Passage passage, Sentence sentence)
{
    private const int Longest = 8;
    private const int Reach = 8;
    private const int ShortestFamily = 3;
    private const int LongestUnknown = 4;

    private static readonly Tag[] Anchors =
        [Tag.Office, Tag.Acting, Tag.Country, Tag.Capital, Tag.Domain, Tag.Honorific, Tag.Adjective, Tag.Role, Tag.State, Tag.Body, Tag.Institution, Tag.OfficeHead, Tag.Metonym, Tag.Former, Tag.Region];

    private readonly bool[] held = NameFinder.Held(passage, sentence);

    /// <summary>Where the name that begins at a token ends; the token itself where none does.</summary>
    public int Run(int start)
    {
        var anchored = IsAnchored(start);
        if (anchored && HasArticle(start) && passage.Has(start, Tag.Adjective) && passage.Has(start + 1, Tag.Given))
            return start;
        if (!IsPart(start, first: true, anchored) && !BeginsByParticle(start) && !(anchored && passage.Find(start, Tag.Given) is { Length: > 1 }))
            return BeforeOffice(start);
        var end = start;
        while (end < sentence.End && end - start < Longest)
        {
            if (passage.Find(end, Tag.Particle) is { } particle && particle.End < sentence.End && IsPart(particle.End, first: false, true))
                end = particle.End;
            else if (passage.Find(end, Tag.Given) is { Length: > 1 } given && given.End <= sentence.End)
                end = given.End;
            else if (end == start || IsPart(end, first: false, true) && !EndsInArticle(start, end) && !(end - start > 1 && IsOther(end)))
                end++;
            else if (end == start + 1 && (IsFamily(end) || anchored && IsSecond(end)) || end == start + 2 && passage.Has(end, Tag.FamilyName) && IsFamily(end))
                end++;
            else if (end - start <= 2 && WrittenTogether(start, end) is var whole && whole > end)
                end = whole;
            else if (end > start && IsHyphenated(end))
                end += 2;
            else if (end > start && passage.Find(end, Tag.NameSuffix) is { } suffix)
                end = suffix.End;
            else
                break;
        }
        return end;
    }

    /// <summary>"Jean-Pierre": a hyphen without spaces and a word that may be part of a name.</summary>
    private bool IsHyphenated(int token) => token + 1 < sentence.End && passage.Tokens[token] is { SpaceBefore: false } mark && mark.IsMark('-') && passage.Tokens[token + 1] is { Kind: TokenKind.Word, SpaceBefore: false }
        && (IsPart(token + 1, first: false, true) || !passage.Tokens[token + 1].Form.Known && !held[token + 1 - sentence.Start]);

    /// <summary>Unknown words before a comma and an office are who holds it: where they end, or the start.</summary>
    private int BeforeOffice(int start)
    {
        var end = start;
        while (end < sentence.End && end - start <= LongestUnknown && passage.Tokens[end] is { Kind: TokenKind.Word, Length: > 1 } word && !held[end - sentence.Start]
            && (passage.Has(end, Tag.Given) || passage.Has(end, Tag.FamilyName) || !word.Form.Known))
            end++;
        if (end - start < 2 || end - start > LongestUnknown || end + 1 >= sentence.End || passage.Tokens[end] is not { Kind: TokenKind.Mark, Form.Folded: [',' or '\u060C'] })
            return start;
        var office = end + 1;
        while (passage.Find(office, Tag.Honorific) is { } honorific && honorific.End < sentence.End)
            office = honorific.End;
        return passage.Has(office, Tag.Office) || passage.Has(office, Tag.OfficeHead) ? end : start;
    }

    /// <summary>A family name with the article ends the name: "Rachid El Amrani".</summary>
    private bool EndsInArticle(int start, int end) => end > start + 1 && HasArticle(end - 1) && passage.FindEnding(end, Tag.Given, start) is not { Length: > 1 } && !passage.Has(end, Tag.Given) && !HasArticle(end);

    /// <summary>Behind a single given name a word with the article is the family name, whatever else it means.</summary>
    private bool IsFamily(int token) => passage.Has(token - 1, Tag.Given) && HasArticle(token) && passage.Tokens[token].Kind == TokenKind.Word && !held[token - sentence.Start]
        && !passage.Has(token, Tag.Office) && !passage.Has(token, Tag.OfficeHead) && !passage.Has(token, Tag.Weekday);

    /// <summary>Behind an office and a single given name a word is the family name unless it can only go on with the sentence.</summary>
    private bool IsSecond(int token)
    {
        if (!passage.Has(token - 1, Tag.Given) || passage.Tokens[token] is not { Kind: TokenKind.Word, SpaceBefore: true, Length: >= ShortestFamily } || held[token - sentence.Start]
            || token + 1 < sentence.End && passage.Tokens[token + 1] is { SpaceBefore: false, Kind: TokenKind.Word })
            return false;
        foreach (var span in passage.At(token))
            if (!MayBeFamily(span.Tag) && !(span.Tag == Tag.InitialWord && !IsWord(passage.Tokens[token].Form)))
                return false;
        return true;
    }

    /// <summary>A family name that was taken apart because it begins like a clitic ("Belhadj" like "in" and "pilgrim"); else <paramref name="token"/>.</summary>
    private int WrittenTogether(int start, int token)
    {
        if (token >= sentence.End || !passage.Has(start, Tag.Given) && !IsAnchored(start) || !passage.Tokens[token].SpaceBefore || passage.Tokens[token].Kind != TokenKind.Word || passage.Has(token, Tag.NumberAnd))
            return token;
        var end = token + 1;
        while (end < sentence.End && passage.Tokens[end] is { SpaceBefore: false, Kind: TokenKind.Word })
            end++;
        foreach (var span in passage.At(end - 1))
            if (!span.Tag.IsWording() && span.Tag is not (Tag.Given or Tag.FamilyName or Tag.Counted or Tag.Topic or Tag.Particle or Tag.Unit or Tag.Currency) && !passage.Has(end - 1, Tag.Given))
                return token;
        return end > token + 1 || end == start + 2 && !passage.At(token).Any() ? end : token;
    }

    private bool HasArticle(int token)
    {
        foreach (var article in passage.Pack.Settings.Article)
            if (passage.Tokens[token].Form.Folded.Length > article.Length + 2 && passage.Tokens[token].Form.Folded.StartsWith(article, StringComparison.Ordinal))
                return true;
        return false;
    }

    private bool BeginsByParticle(int start) =>
        passage.Find(start, Tag.Particle) is { } particle && particle.End < sentence.End && IsPart(particle.End, first: false, true)
        && (IsAnchored(start) || passage.Has(particle.End, Tag.Given));

    private bool IsAnchored(int start)
    {
        var at = start;
        if (at > sentence.Start && passage.Tokens[at - 1] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is [',' or '\u060C'])
            at--;
        foreach (var tag in Anchors)
            if (passage.FindEnding(at, tag, sentence.Start) is not null)
                return tag is not (Tag.State or Tag.Adjective or Tag.Body or Tag.Metonym or Tag.Region or Tag.Former or Tag.Acting or Tag.Country or Tag.Capital) || IsBehindOffice(at);
        return false;
    }

    private bool IsBehindOffice(int at)
    {
        for (var i = Math.Max(sentence.Start, at - Reach); i < at; i++)
            foreach (var span in passage.At(i))
                if (span.Tag is Tag.Office or Tag.OfficeHead or Tag.Role)
                    return true;
        return false;
    }

    private bool IsPart(int token, bool first, bool anchored)
    {
        if (token >= sentence.End || passage.Tokens[token].Kind != TokenKind.Word || held[token - sentence.Start])
            return false;
        var given = passage.Has(token, Tag.Given);
        var closed = given && !first && IsClosed(token);
        if (given && !first && passage.At(token).All(s => MayBeFamily(s.Tag) || MayBeGiven(s.Tag) || s.Tag == Tag.Stop && closed))
            return true;
        foreach (var span in passage.At(token))
            if (!span.Tag.IsWording() && span.Tag is not (Tag.Given or Tag.FamilyName or Tag.Topic or Tag.Litter or Tag.City) && !(span.Tag is Tag.Stop or Tag.InitialWord && !first && passage.Has(token, Tag.FamilyName)) && !(given && (MayBeGiven(span.Tag) || (anchored || IsSpeaking(token)) && IsBeforeName(token)))
                && !(span.Tag == Tag.InitialWord && !first && !IsWord(passage.Tokens[token].Form)))
                return false;
        if (given)
            return true;
        var word = passage.Tokens[token];
        return anchored && word.Length > 1 && (!IsWord(word.Form) || IsBesideName(token, first));
    }

    /// <summary>A name that reads like a preposition: behind a particle, or where no preposition could stand.</summary>
    private bool IsClosed(int token) => passage.Has(token - 1, Tag.Particle) || passage.Has(token - 1, Tag.Given) && (token + 1 >= sentence.End || passage.Tokens[token + 1].Kind == TokenKind.Mark);

    /// <summary>Behind a name of two words, a word that the pack knows inside longer expressions goes on with the sentence.</summary>
    private bool IsOther(int token) => !HasArticle(token) && passage.Tokens[token].Form.Known && IsWord(passage.Tokens[token].Form) && !passage.At(token).Any();

    /// <summary>A word of the pack as it stands; one that only lost an ending may be anything.</summary>
    private static bool IsWord(WordForm form)
    {
        foreach (var reading in form.Readings)
            if ((reading.Strip & Strip.Suffix) == 0)
                return true;
        return false;
    }

    /// <summary>A word that the pack knows inside longer expressions only is a name right behind a given name, or before one and an unknown word.</summary>
    private bool IsBesideName(int token, bool first) =>
        first ? IsBeforeName(token) : passage.Has(token - 1, Tag.Given) || passage.Has(token, Tag.FamilyName);

    /// <summary>Behind a verb of saying, or words for somebody unnamed, stands who speaks.</summary>
    private bool IsSpeaking(int token) =>
        passage.FindEnding(token, Tag.Say, sentence.Start) is not null || passage.FindEnding(token, Tag.Unnamed, sentence.Start) is not null;

    /// <summary>"Ali Hassan" behind an office is a name even where "Ali" reads like a preposition.</summary>
    private bool IsBeforeName(int token) =>
        token + 1 < sentence.End && passage.Tokens[token + 1] is { Kind: TokenKind.Word, SpaceBefore: true } next && !held[token + 1 - sentence.Start]
        && (!next.Form.Known || passage.Has(token - 1, Tag.Given) && HasArticle(token + 1) && passage.At(token + 1).All(s => MayBeFamily(s.Tag) || s.Tag == Tag.InitialWord) || passage.Find(token + 1, Tag.Given) is { Length: > 1 } || (passage.Has(token + 1, Tag.Given) || passage.Has(token + 1, Tag.FamilyName)) && passage.At(token + 1).All(s => s.Tag is Tag.Given or Tag.FamilyName or Tag.City));

    private static bool MayBeGiven(Tag tag) => tag is Tag.Particle or Tag.Cardinal or Tag.Honorific or Tag.Prep or Tag.Adjective or Tag.NumberOver or Tag.InitialWord or Tag.Ordinal;

    private static bool MayBeFamily(Tag tag) => tag.IsWording() || tag is Tag.Given or Tag.FamilyName or Tag.Particle or Tag.City or Tag.State or Tag.Capital or Tag.Month or Tag.Topic or Tag.Litter
        or Tag.Counted or Tag.Unit or Tag.Currency or Tag.NumberOver or Tag.Domain;
}
