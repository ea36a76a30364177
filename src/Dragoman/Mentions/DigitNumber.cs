using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>A number written in digits: value, the token behind it, and whether it looks like a plain integer.</summary>
public readonly record struct DigitNumber(decimal Value, int End, bool Plain);

/// <summary>
/// Reads a number in digits with its grouping and decimal marks. A single mark without exactly three digits behind it is decimal in
/// any language; with three, the language says which of its marks groups.
/// </summary>
public static class DigitNumbers
{
    private const int MostDigits = 27;

    public static DigitNumber? Read(string text, List<Token> tokens, LanguageSettings settings, int start, int limit)
    {
        if (tokens[start].Kind != TokenKind.Digits)
            return null;
        var first = tokens[start];
        var value = new DigitString();
        value.Append(text.AsSpan(first.Start, first.Length));
        var end = start + 1;
        var grouping = '\0';
        var headLength = first.Length;
        var pairs = settings.Groups.Contains(',') ? PairGroups(tokens, start, limit) : 0;
        for (; pairs > 0 && end < start + 2 * pairs; end += 2)
            value.Append(text.AsSpan(tokens[end + 1].Start, tokens[end + 1].Length));
        grouping = pairs > 0 ? ',' : grouping;
        while (headLength <= 3 && NextGroup(text, tokens, settings, end, limit, out var mark, out var digits, out var after))
        {
            if (grouping != '\0' && mark != grouping)
                break;
            if (grouping == '\0' && !MayGroup(settings, first, mark, text, tokens, after, limit))
                break;
            grouping = mark;
            value.Append(text.AsSpan(digits.Start, digits.Length));
            end = after;
        }
        if (grouping is not ('\0' or ' ') && IsGlued(tokens, end, limit, grouping))
            return DigitString.Alone(text, first, start);
        if (!FollowsDotted(tokens, start) && end + 1 < limit && IsDecimalMark(tokens[end], grouping) && !tokens[end].SpaceBefore
            && tokens[end + 1] is { Kind: TokenKind.Digits, SpaceBefore: false } fraction
            && !(end + 3 < limit && tokens[end + 2].Form.Folded == tokens[end].Form.Folded && !tokens[end + 2].SpaceBefore
                && tokens[end + 3] is { Kind: TokenKind.Digits, SpaceBefore: false }))
        {
            value.Point(text.AsSpan(fraction.Start, fraction.Length));
            end += 2;
        }
        return value.TryValue(MostDigits, out var number) ? new DigitNumber(number, end, end == start + 1) : null;
    }

    /// <summary>The value of digits behind a decimal mark: the 08 of ".08" is 0.08. Null when they are too many.</summary>
    public static decimal? Fraction(string text, in Token digits)
    {
        var value = new DigitString();
        value.Point(text.AsSpan(digits.Start, digits.Length));
        return value.TryValue(MostDigits, out var number) ? number : null;
    }

    /// <summary>The value of "3/4" written without spaces; null for anything else, as "1/2/2024".</summary>
    public static decimal? Ratio(string text, List<Token> tokens, int start, int limit)
    {
        if (start + 2 >= limit || !IsGlued(tokens, start + 1, limit, '/') || tokens[start].Kind != TokenKind.Digits || IsGlued(tokens, start + 3, limit, '/')
            || start > 0 && tokens[start - 1].IsMark('/') || tokens[start].Length > 4 || tokens[start + 2].Length > 4)
            return null;
        var (over, under) = (DigitString.Alone(text, tokens[start], start), DigitString.Alone(text, tokens[start + 2], start));
        return over is { } n && under is { Value: > 0 } d ? n.Value / d.Value : null;
    }

    private static bool IsGlued(List<Token> tokens, int at, int limit, char mark) =>
        at + 1 < limit && tokens[at] is { Kind: TokenKind.Mark, SpaceBefore: false } && tokens[at].IsMark(mark) && tokens[at + 1] is { Kind: TokenKind.Digits, SpaceBefore: false };

    /// <summary>How many groups of two stand before the last group of three, as in the Indian 12,34,567; 0 where it is no such number.</summary>
    private static int PairGroups(List<Token> tokens, int start, int limit)
    {
        var at = start + 1;
        if (tokens[start].Length > 2)
            return 0;
        while (IsGlued(tokens, at, limit, ',') && tokens[at + 1].Length == 2)
            at += 2;
        return at > start + 1 && IsGlued(tokens, at, limit, ',') && tokens[at + 1].Length == 3 && !IsGlued(tokens, at + 2, limit, ',') ? (at - start) / 2 : 0;
    }

    /// <summary>The 5 of "3.5.2024" is no 5.2024.</summary>
    private static bool FollowsDotted(List<Token> tokens, int start) =>
        start >= 2 && tokens[start - 1] is { Kind: TokenKind.Mark, SpaceBefore: false } mark && mark.Form.Folded is ['.' or ',' or '/'] && !tokens[start].SpaceBefore
        && tokens[start - 2].Kind == TokenKind.Digits;

    private static bool NextGroup(string text, List<Token> tokens, LanguageSettings settings, int at, int limit,
        out char mark, out Token digits, out int after)
    {
        mark = '\0';
        digits = default;
        after = at;
        if (at >= limit)
            return false;
        if (tokens[at].Kind == TokenKind.Digits)
        {
            mark = ' ';
            after = at + 1;
            if (!tokens[at].SpaceBefore || tokens[at].Start - tokens[at - 1].End != 1 || text[tokens[at].Start - 1] == '\n')
                return false;
        }
        else if (at + 1 < limit && tokens[at].Kind == TokenKind.Mark && !tokens[at].SpaceBefore)
        {
            mark = text[tokens[at].Start];
            after = at + 2;
            if (tokens[at + 1].SpaceBefore || !(settings.Groups.Contains(mark) || mark is ',' or '.' or '\'' or '\u2019' or '\u066C'))
                return false;
        }
        digits = after > at ? tokens[after - 1] : default;
        return digits is { Kind: TokenKind.Digits, Length: 3 } && !(after < limit && tokens[after] is { Kind: TokenKind.Digits, SpaceBefore: false });
    }

    /// <summary>Whether the first mark met can part thousands: a mark that repeats does, a lone one only where the language says so.</summary>
    private static bool MayGroup(LanguageSettings settings, in Token head, char mark, string text, List<Token> tokens, int after, int limit)
    {
        if (head.Length == 1 && text[head.Start] == '0')
            return false;
        if (mark == ' ')
            return settings.Groups.Any(char.IsWhiteSpace);
        if (NextGroup(text, tokens, settings, after, limit, out var second, out _, out _) && second == mark)
            return true;
        if (after + 1 < limit && tokens[after] is { Kind: TokenKind.Mark, SpaceBefore: false } && text[tokens[after].Start] is ',' or '.'
            && text[tokens[after].Start] != mark && tokens[after + 1] is { Kind: TokenKind.Digits, SpaceBefore: false })
            return true;
        return mark != settings.Decimal && (settings.Groups.Contains(mark) || mark is not '.');
    }

    private static bool IsDecimalMark(in Token token, char grouping) =>
        token.Kind == TokenKind.Mark && token.Form.Folded is [',' or '.' or '\u066B'] && token.Form.Folded[0] != grouping;

    private ref struct DigitString
    {
        private decimal whole;
        private int digits;

        public static DigitNumber? Alone(string text, in Token digits, int start)
        {
            var value = new DigitString();
            value.Append(text.AsSpan(digits.Start, digits.Length));
            return value.TryValue(MostDigits, out var number) ? new DigitNumber(number, start + 1, true) : null;
        }

        public void Append(ReadOnlySpan<char> run)
        {
            foreach (var c in run)
                if (++digits <= MostDigits)
                    whole = whole * 10 + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        public void Point(ReadOnlySpan<char> run)
        {
            var unit = 1m;
            foreach (var c in run)
                if (++digits <= MostDigits)
                {
                    unit /= 10;
                    whole += unit * CharUnicodeInfo.GetDecimalDigitValue(c);
                }
        }

        public readonly bool TryValue(int most, out decimal value)
        {
            value = whole;
            return digits <= most;
        }
    }
}
