using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Names by their capitals: "Maria do Ceu Belo Soares", "Kouadio N'Dri", "Park Sung-min", "Talal III". A lone capital at the start of a
/// sentence says nothing by itself; particles and initials continue a name and do not begin one.
/// </summary>
internal readonly struct CapitalNames(Passage passage, Sentence sentence)
{
    private const int Longest = 8;
    private const int LongestAcronym = 5;

    private readonly bool[] held = NameFinder.Held(passage, sentence);

    /// <summary>Where the name that begins at a token ends; the token itself where none does.</summary>
    public int Run(int start)
    {
        if (!Begins(start))
            return start;
        var end = start + 1;
        while (end < sentence.End && end - start < Longest && Continued(end) is var next && next > end)
            end = next;
        return end;
    }

    private int Continued(int end)
    {
        var token = passage.Tokens[end];
        if (Joins(end) && end + 1 < sentence.End && passage.Tokens[end + 1].Kind == TokenKind.Word)
            return passage.Tokens[end + 1].Capital || token.Form.Folded is ['-'] && IsTail(end + 1) ? end + 2 : end;
        if (token.IsMark('.') && passage.Tokens[end - 1].Length <= 2 && end + 1 < sentence.End && IsPart(end + 1))
            return end + 2;
        if (AfterParticles(end) is var after && after > end && after < sentence.End && IsPart(after))
            return after + 1;
        if (!token.SpaceBefore)
            return end;
        if (passage.Find(end, Tag.NameSuffix) is { } suffix && token.Capital)
            return suffix.End;
        return IsPart(end) || IsLooseWord(end) ? end + 1 : end;
    }

    /// <summary>Inside running text a capital shows that even a common word belongs to the name: "Dang Quoc Hai", "Fergal O Conaill".</summary>
    private bool IsLooseWord(int token)
    {
        if (passage.Paragraph.Kind != ParagraphKind.Body || passage.Tokens[token] is not { Kind: TokenKind.Word, Capital: true, AllCapitals: false } word || Held(token))
            return false;
        if (word.Length == 1)
            return token + 1 < sentence.End && IsPart(token + 1);
        foreach (var span in passage.At(token))
            if (IsHard(span.Tag) && span.Tag is not (Tag.Stop or Tag.InitialWord or Tag.Pronoun or Tag.Month))
                return false;
        return true;
    }

    private bool Joins(int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark, SpaceBefore: false } mark && mark.Form.Folded is ['-' or '\'' or '\u2019' or '\u2010' or '\u2011']
        && token + 1 < sentence.End && !passage.Tokens[token + 1].SpaceBefore;

    /// <summary>The small second half of a name: "Ji-won".</summary>
    private bool IsTail(int token) => passage.Tokens[token] is { Kind: TokenKind.Word, Capital: false, Length: < 8 } && !Held(token);

    private int AfterParticles(int at)
    {
        var end = at;
        for (var n = 0; n < 3 && end < sentence.End && passage.Find(end, Tag.Particle) is { } particle && passage.Tokens[end].SpaceBefore; n++)
            end = particle.End;
        return end;
    }

    private bool Held(int token) => held[token - sentence.Start];

    private bool Begins(int start)
    {
        if (!IsPart(start) || passage.Tokens[start].SpaceBefore && !IsGiven(start) && IsOther(start))
            return false;
        if (!IsGiven(start) && IsOfOffice(start))
            return false;
        return start != sentence.Start || IsGiven(start) || !IsOrdinaryFirst(start);
    }

    /// <summary>"Secretary of State for Internationalisation X", "Minister for Economic Coordination, Y": what an office is for.</summary>
    private bool IsOfOffice(int start)
    {
        if (start + 1 < sentence.End && passage.FindEnding(start, Tag.Domain, sentence.Start) is not null && IsPart(start + 1))
            return false;
        while (start > sentence.Start + 1 && passage.Tokens[start - 1] is { Kind: TokenKind.Word, Capital: true })
            start--;
        return start > sentence.Start + 1 && (passage.FindEnding(start, Tag.OfficeHead, sentence.Start) is { Length: > 1 } && passage.Has(start - 1, Tag.Prep)
            || passage.FindEnding(start, Tag.Prep, sentence.Start) is { Value: Roles.For or Roles.Of } prep && passage.FindEnding(prep.Start, Tag.OfficeHead, sentence.Start) is not null);
    }

    /// <summary>A word that may stand inside a name and has another meaning before one: a city, a month, what is counted.</summary>
    private bool IsOther(int token)
    {
        foreach (var span in passage.At(token))
            if (!span.Tag.IsWording() && span.Tag is not (Tag.Topic or Tag.Litter or Tag.Damage or Tag.Particle or Tag.OrdinalMark or Tag.RangeTo or Tag.City or Tag.Cardinal or Tag.Number or Tag.Name
                or Tag.Currency or Tag.Unit or Tag.Abbreviation or Tag.Prep or Tag.Say))
                return true;
        return false;
    }

    private bool IsGiven(int token) => passage.Has(token, Tag.Given);

    private bool IsOrdinaryFirst(int start)
    {
        if (passage.Has(start, Tag.InitialWord) || passage.Has(start, Tag.Stop))
            return true;
        var next = start + 1;
        return passage.Tokens[start].Form.Known && !(next < sentence.End && IsPart(next));
    }

    /// <summary>A capitalised word that is no place, office, body or day.</summary>
    private bool IsPart(int token)
    {
        if (token >= sentence.End || passage.Tokens[token] is not { Kind: TokenKind.Word, Capital: true } word || Held(token))
            return false;
        var given = IsGiven(token);
        if (word.AllCapitals && word.Length is > 1 and <= LongestAcronym && !given && !AmongCapitals(token))
            return false;
        foreach (var span in passage.At(token))
            if (IsHard(span.Tag) && !(given && (span.Tag is Tag.Month or Tag.Stop or Tag.InitialWord or Tag.Domain or Tag.Honorific || span.Tag == Tag.TimeUnit && token + 1 < sentence.End && Joins(token + 1) || BeforeParticle(token) || span.Tag.IsPlace() && IsBeforeFamily(token))))
                return false;
        return true;
    }

    /// <summary>"Sultan bin Saad" is a name, "Sultan Haitham bin Tariq" a title and a name.</summary>
    private bool BeforeParticle(int token) => token + 1 < sentence.End && passage.Has(token + 1, Tag.Particle);

    /// <summary>"Sofia Lindqvist" is a person where "Sofia" is also a city, but "in Sofia Marco Rossi" is not.</summary>
    private bool IsBeforeFamily(int token) => token + 1 < sentence.End && passage.Tokens[token + 1].SpaceBefore && !passage.Has(token + 1, Tag.Given) && IsPart(token + 1) && !HomeFinder.IsWhere(passage, token);

    private bool AmongCapitals(int token) =>
        token + 1 < sentence.End && passage.Tokens[token + 1] is { AllCapitals: true, Length: > LongestAcronym }
        || token > sentence.Start && passage.Tokens[token - 1] is { AllCapitals: true, Length: > LongestAcronym };

    private static bool IsHard(Tag tag) => tag is Tag.State or Tag.Adjective or Tag.Demonym or Tag.Capital or Tag.Body or Tag.Metonym or Tag.Region or Tag.RegionAdjective
        or Tag.Country or Tag.Office or Tag.OfficeHead or Tag.Domain or Tag.Institution or Tag.Role or Tag.Honorific or Tag.Weekday or Tag.Month or Tag.Season
        or Tag.Stop or Tag.InitialWord or Tag.Pronoun or Tag.Document or Tag.TimeUnit or Tag.Former or Tag.Acting or Tag.Unnamed or Tag.SayNoun;
}
