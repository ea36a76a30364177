using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>
/// Finds who published an article where the page says so: a syndication notice, a copyright line, the agency of the dateline, a masthead.
/// What could as well be a person, a place or a rubric is no publisher.
/// </summary>
internal sealed class PublisherSigns(PageWords words, PageDates dates)
{
    private const int LongestName = 8;
    private const int Particle = 5;

    /// <summary>The publisher's name; null where the page does not state it.</summary>
    public string? Find(IReadOnlyList<PageLine> lines, int title, int body, Dateline? dateline)
    {
        string? syndicated = null, copyright = null;
        foreach (var line in lines.Skip(body))
        {
            if (line.Kind == ParagraphKind.Litter && line.Sign is { } sign)
            {
                syndicated ??= sign.Kind == LitterKind.Syndicated ? Syndicated(line, sign) : null;
                copyright ??= sign.Kind == LitterKind.Copyright ? Copyright(line) : null;
            }
        }

        return syndicated ?? copyright ?? Spelt(dateline?.Agency) ?? InDateline(lines, title, body) ?? Masthead(lines, title);
    }

    /// <summary>"The post ... appeared first on NAME." or "NAME publishes articles from ...".</summary>
    private static string? Syndicated(PageLine line, LitterSign sign)
    {
        int after = sign.At + sign.Length;
        int end = line.Tokens.Length;
        while (end > after && line.Tokens[end - 1].Kind == PageTokenKind.Mark)
            end--;
        return Name(line, after, end) ?? Name(line, 0, sign.At);
    }

    private string? Copyright(PageLine line)
    {
        for (int i = 0; i < line.Tokens.Length; i++)
        {
            if (!BeginsName(line, i))
                continue;
            int end = i;
            while (end < line.Tokens.Length && !(line.MarkAt(end) is '.' or ',' or '|' or '(' || IsDash(line, end))
                && words.At(Tag.Litter, line.Tokens, end) is null && line.Tokens[end].Kind != PageTokenKind.Number)
                end++;
            return words.At(Tag.Litter, line.Tokens, i) is null ? Name(line, i, end) : null;
        }

        return null;
    }

    /// <summary>Behind the sign of copyright and the year.</summary>
    private bool BeginsName(PageLine line, int index)
    {
        if (line.Tokens[index].Kind != PageTokenKind.Word || index == 0)
            return false;
        int before = index - 1;
        while (before >= 0 && (line.Tokens[before].Kind == PageTokenKind.Number || line.MarkAt(before) is '-' or '\u2013' or '(' or ')' or ','))
            before--;
        return line.MarkAt(before) == '\u00A9'
            || (before >= 0 && before < index - 1 && words.At(Tag.Litter, line.Tokens, before) is { Litter: LitterKind.Copyright });
    }

    /// <summary>Between dashes of a line with a date, when no person could be meant: "MILANO, 20 marzo 2026 - Italia Export News".</summary>
    private string? InDateline(IReadOnlyList<PageLine> lines, int title, int body)
    {
        for (int i = 0; i < body; i++)
        {
            var line = lines[i];
            if (line.Kind != ParagraphKind.Dateline || dates.First(line) is null)
                continue;
            if (line.MarkAt(0) == '\0' && i < title && Leading(line) is { } masthead)
                return masthead;
            int bracket = Array.FindIndex(line.Tokens, t => t.Mark(line.Text) == '(');
            if (bracket > 0 && line.MarkAt(line.Tokens.Length - 1) == ')' && Name(line, bracket + 1, line.Tokens.Length - 1) is { } agency)
                return agency;
            int dash = Array.FindLastIndex(line.Tokens, t => t.Mark(line.Text) is '-' or '\u2013' or '\u2014');
            if (dash > 0 && IsDash(line, dash) && words.At(Tag.Capital, line.Tokens, 0) is not null
                && Count(line, dash + 1) > 2 && Name(line, dash + 1, line.Tokens.Length) is { } named)
                return named;
        }

        return null;
    }

    /// <summary>A name in front of the day, above the headline: "NORRSKENET - Thursday 20 November 2025".</summary>
    private string? Leading(PageLine line)
    {
        int dash = 0;
        while (dash < line.Tokens.Length && line.Tokens[dash].Kind == PageTokenKind.Word)
            dash++;
        return dash > 0 && IsDash(line, dash) && words.At(Tag.Capital, line.Tokens, 0) is null ? Name(line, 0, dash) : null;
    }

    /// <summary>The first line of the page when it is a name of several capitalised words and no rubric in capitals.</summary>
    private static string? Masthead(IReadOnlyList<PageLine> lines, int title)
    {
        if (title < 1 || lines[0] is not { IsAllCapitals: false, Ending.IsSentence: false } line)
            return null;
        int end = Array.FindIndex(line.Tokens, t => t.Mark(line.Text) == '|') is var bar and > 0 && line.Links == 2 ? bar : line.Tokens.Length;
        return (end == line.Tokens.Length && line.Links > 0) || Count(line, 0, end) < 2 ? null : Name(line, 0, end);
    }

    /// <summary>The words as a name: capitalised, but for particles; null when they are none.</summary>
    private static string? Name(PageLine line, int from, int to)
    {
        if (from >= to || Count(line, from, to) is 0 or > LongestName || line.Tokens[from].Kind != PageTokenKind.Word)
            return null;
        for (int i = from; i < to; i++)
        {
            var token = line.Tokens[i];
            bool small = token.Kind == PageTokenKind.Word && char.IsLower(line.Text[token.Start]) && (token.Length > Particle || i == from);
            if (small || token.Kind == PageTokenKind.Number || line.MarkAt(i) is ':' or ',' or '.' or '\u00B7')
                return null;
        }

        return char.IsUpper(line.Text[line.Tokens[from].Start]) ? Spelt(line.Between(from, to)) : null;
    }

    /// <summary>Shouted names in small letters, initials as they are.</summary>
    private static string? Spelt(string? name) => name is null ? null : PublisherName.Spelt(name);

    private static bool IsDash(PageLine line, int token) =>
        line.MarkAt(token) is '-' or '\u2013' or '\u2014' && line.IsParted(token) && line.IsParted(token + 1);

    private static int Count(PageLine line, int from, int? to = null) =>
        line.Tokens[from..(to ?? line.Tokens.Length)].Count(t => t.Kind == PageTokenKind.Word);
}
