using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Finds runs of words that look like a person's name: by capitals where the script has them, else by given names and by unknown
/// words behind an office. The runs become spans tagged <see cref="Tag.Name"/>; whether they are persons their surroundings decide.
/// </summary>
public static class NameFinder
{
    private const int Longest = 7;

    public static void Read(Passage passage, Sentence sentence)
    {
        var byCapitals = passage.Pack.Settings.Names == NameStrategy.CapitalRun;
        for (var i = sentence.Start; i < sentence.End;)
        {
            var end = byCapitals ? CapitalRun(passage, sentence, i) : UnknownRun(passage, sentence, i);
            if (end > i)
            {
                passage.Add(new Span(Tag.Name, i, end));
                i = end;
            }
            else
                i++;
        }
    }

    private static int CapitalRun(Passage passage, Sentence sentence, int start)
    {
        if (!IsNameWord(passage, start) || start == sentence.Start && !IsGiven(passage, start) && IsOrdinaryFirst(passage, sentence, start))
            return start;
        var end = start + 1;
        while (end < sentence.End && end - start < Longest)
        {
            if (Joins(passage, end) && end + 1 < sentence.End && passage.Tokens[end + 1].Kind == TokenKind.Word && passage.Tokens[end + 1].Capital)
                end += 2;
            else if (passage.Tokens[end].IsMark('.') && passage.Tokens[end - 1].Length <= 2 && end + 1 < sentence.End && IsNameWord(passage, end + 1))
                end += 2;
            else if (ParticleEnd(passage, sentence, end) is var after && after > end && IsNameWord(passage, after))
                end = after + 1;
            else if (passage.Tokens[end].SpaceBefore && (IsNameWord(passage, end) || passage.Has(end, Tag.NameSuffix)))
                end++;
            else
                break;
        }
        return end;
    }

    private static bool Joins(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark, SpaceBefore: false } mark && mark.Form.Folded is ['-' or '\'' or '\u2019']
        && token + 1 < passage.Tokens.Count && !passage.Tokens[token + 1].SpaceBefore;

    private static int ParticleEnd(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        for (var n = 0; n < 3 && end < sentence.End && passage.Find(end, Tag.Particle) is { } particle && passage.Tokens[end].SpaceBefore; n++)
            end = particle.End;
        return end < sentence.End ? end : at;
    }

    private static bool IsGiven(Passage passage, int token) => passage.Has(token, Tag.Given);

    /// <summary>A lone capital at the start of a sentence says nothing; followed by another capital, unknown word it does.</summary>
    private static bool IsOrdinaryFirst(Passage passage, Sentence sentence, int start)
    {
        if (passage.Has(start, Tag.InitialWord) || passage.Has(start, Tag.Stop))
            return true;
        var known = passage.Tokens[start].Form.Known && !passage.Has(start, Tag.Given);
        var next = start + 1;
        return known && !(next < sentence.End && IsNameWord(passage, next));
    }

    /// <summary>A capitalised word that is nothing else the pack knows.</summary>
    private static bool IsNameWord(Passage passage, int token)
    {
        if (token >= passage.Tokens.Count || passage.Tokens[token] is not { Kind: TokenKind.Word, Capital: true } word)
            return false;
        if (word.AllCapitals && word.Length > 1 && word.Length <= 5 && !IsGiven(passage, token))
            return false;
        foreach (var span in passage.At(token))
            if (span.Tag is not (Tag.Topic or Tag.Given or Tag.Particle or Tag.Damage or Tag.Litter or Tag.NameSuffix or Tag.Stop or Tag.InitialWord or Tag.City
                or Tag.Abbreviation or Tag.Say or Tag.Prep or Tag.OrdinalMark or Tag.Number or Tag.Month or Tag.Date) || span.Tag is Tag.Stop or Tag.InitialWord && !IsGiven(passage, token))
                return false;
        return true;
    }

    private static int UnknownRun(Passage passage, Sentence sentence, int start)
    {
        var behindOffice = IsBehindOffice(passage, sentence, start);
        if (!IsNamePart(passage, start, first: true, behindOffice))
            return start;
        var end = start;
        while (end < sentence.End && end - start < Longest)
        {
            if (passage.Find(end, Tag.Particle) is { } particle && particle.End < sentence.End && IsNamePart(passage, particle.End, first: false, true))
                end = particle.End;
            else if (end == start || IsNamePart(passage, end, first: false, true))
                end++;
            else
                break;
        }
        return end;
    }

    private static bool IsBehindOffice(Passage passage, Sentence sentence, int start)
    {
        var at = start;
        if (at > sentence.Start && passage.Tokens[at - 1].IsMark('\u060C'))
            at--;
        foreach (var tag in new[] { Tag.Office, Tag.Domain, Tag.Honorific, Tag.Adjective, Tag.Role, Tag.State, Tag.Body, Tag.Institution, Tag.OfficeHead, Tag.Unnamed })
            if (passage.FindEnding(at, tag, sentence.Start) is not null)
                return tag is not (Tag.State or Tag.Adjective or Tag.Body) || passage.All(Tag.Office, Math.Max(sentence.Start, at - 8), at)
                    .Concat(passage.All(Tag.OfficeHead, Math.Max(sentence.Start, at - 8), at)).Concat(passage.All(Tag.Role, Math.Max(sentence.Start, at - 4), at)).Any();
        return false;
    }

    private static bool IsNamePart(Passage passage, int token, bool first, bool anchored)
    {
        if (token >= passage.Tokens.Count || passage.Tokens[token].Kind != TokenKind.Word)
            return false;
        var given = passage.Has(token, Tag.Given);
        foreach (var span in passage.At(token))
            if (span.Tag is not (Tag.Given or Tag.Topic or Tag.Litter or Tag.City or Tag.Honorific) && !(given && span.Tag is Tag.Particle or Tag.Cardinal))
                return false;
        if (given)
            return true;
        var word = passage.Tokens[token];
        return anchored && (!word.Form.Known || word.Form.Readings.Length == 0) && word.Length > 1 && (!first || word.Length > 2);
    }
}
