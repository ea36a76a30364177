using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>What an office phrase says: the title in English, the party it belongs to, whether it only points at someone ("his counterpart").</summary>
public sealed record OfficeTitle(string? Title, string? Of, bool IsRole, int Start, int End);

/// <summary>
/// Reads the office phrase that touches a name: the longest run of office words, domains, states and the particles between them.
/// "Kazakhstan's Deputy Foreign Minister", "il ministro degli Esteri del Kenya", in whatever order the language has.
/// </summary>
public static class TitleChain
{
    private const int Longest = 18;

    /// <summary>The phrase that ends right before a token; null when no office word is in it.</summary>
    public static OfficeTitle? Before(Passage passage, Sentence sentence, int token)
    {
        var end = token;
        if (end > sentence.Start && passage.Tokens[end - 1] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is ['\u060C' or ','])
            end--;
        var start = end;
        while (start > sentence.Start && end - start < Longest && LinkEndingAt(passage, sentence, start) is var next && next < start)
            start = next;
        return Read(passage, start, end, preferLast: true);
    }

    /// <summary>The phrase behind a name: after a comma, bracket or dash.</summary>
    public static OfficeTitle? After(Passage passage, Sentence sentence, int token)
    {
        if (token >= sentence.End || passage.Tokens[token] is not { Kind: TokenKind.Mark } mark || mark.Form.Folded is not [',' or '(' or '\u060C' or '\u2013' or '-'])
            return null;
        var end = token + 1;
        while (end < sentence.End && end - token < Longest && LinkStartingAt(passage, end) is var next && next > end)
            end = next;
        return Read(passage, token + 1, end, preferLast: false);
    }

    private static bool IsLink(Tag tag) => tag is Tag.Office or Tag.OfficeHead or Tag.Domain or Tag.Institution or Tag.Role or Tag.Honorific or Tag.Former or Tag.Acting
        or Tag.State or Tag.Adjective or Tag.Demonym or Tag.Body or Tag.Capital or Tag.Metonym or Tag.Region or Tag.Possessive or Tag.Country or Tag.NumberAnd or Tag.Unnamed;

    private static bool IsLinkWord(Span span) => IsLink(span.Tag) || span.Tag == Tag.Prep && span.Value is Roles.Of or Roles.The or Roles.For or Roles.And or Roles.In or Roles.To;

    private static int LinkEndingAt(Passage passage, Sentence sentence, int end)
    {
        for (var start = Math.Max(sentence.Start, end - 6); start < end; start++)
            foreach (var span in passage.At(start))
                if (span.End == end && IsLinkWord(span))
                    return start;
        return IsFiller(passage, end - 1) ? end - 1 : end;
    }

    private static int LinkStartingAt(Passage passage, int start)
    {
        foreach (var span in passage.At(start))
            if (IsLinkWord(span))
                return span.End;
        return IsFiller(passage, start) ? start + 1 : start;
    }

    /// <summary>Articles, hyphens and dashes inside the phrase: "Deputy Prime Minister - Minister of Foreign Affairs".</summary>
    private static bool IsFiller(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark } mark ? mark.Form.Folded is ['-' or '\u2013' or '/']
            : passage.Has(token, Tag.Stop) && passage.Tokens[token].Length <= 3;

    private static OfficeTitle? Read(Passage passage, int start, int end, bool preferLast)
    {
        string? title = null, head = null, of = null;
        var role = false;
        var domains = new List<string>();
        for (var i = start; i < end;)
        {
            var next = i + 1;
            foreach (var span in passage.At(i))
            {
                if (span.End > end || !IsLink(span.Tag))
                    continue;
                next = Math.Max(next, span.End);
                switch (span.Tag)
                {
                    case Tag.Office: title = title is null || preferLast && of is null ? span.Value : title + " and " + span.Value; break;
                    case Tag.OfficeHead: head ??= span.Value; break;
                    case Tag.Domain: domains.Add(span.Value); break;
                    case Tag.Institution: domains.Add(span.Value); break;
                    case Tag.Role: role = true; break;
                    case Tag.State or Tag.Adjective or Tag.Body or Tag.Capital or Tag.Metonym or Tag.Demonym or Tag.Region:
                        of = of is null || span.Tag != Tag.Body ? PartyCode(span) ?? of : of;
                        break;
                }
                break;
            }
            i = next;
        }
        if (head is not null)
            title = Join(title, domains.Count > 0 ? $"{head} of {string.Join(" and ", domains.Distinct())}" : head);
        else if (title is not null && domains.Count > 0 && !title.Contains(" of ", StringComparison.Ordinal))
            title = $"{title} of {domains[0]}";
        return title is null && !role ? null : new OfficeTitle(title, of, role, start, end);
    }

    private static string Join(string? first, string second) => first is null ? second : $"{first} and {second}";

    private static string? PartyCode(Span span) => span.Entry?.Code is { } code and not "-" ? code : null;
}
