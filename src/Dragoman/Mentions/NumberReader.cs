using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>What a number mention says: its value, and how it was written.</summary>
public sealed record NumberValue(decimal Value)
{
    /// <summary>A run of digits without marks: may be a day or a year.</summary>
    public bool PlainDigits { get; init; }

    /// <summary>The last scale word's value ("3.1 million": 1000000); 1 without one.</summary>
    public decimal Scale { get; init; } = 1;

    public bool HasScale { get; init; }

    public bool InDigits { get; init; }

    /// <summary>A fraction of something that is named elsewhere: "two thirds", "3/4", "one in five".</summary>
    public bool IsPortion { get; init; }
}

/// <summary>
/// Finds cardinal numbers, in digits, in words and mixed ("two and a half million", "1,2 miljoner", "3 thousand 200"), and gives
/// days, years and Nth their own spans. Words are put together by value: a smaller one adds, a scale multiplies.
/// Fractions alone are portions; those made of two numbers ("3/4", "one in five") leave both of them standing.
/// </summary>
public static class NumberReader
{
    public static void Read(Passage passage, Sentence sentence)
    {
        for (var i = sentence.Start; i < sentence.End;)
        {
            if (new NumberScan(passage, sentence.End).Read(i) is { } found)
            {
                passage.Add(new Span(found.Value.IsPortion ? Tag.Portion : Tag.Number, i, found.End) { Content = found.Value });
                AddCalendarParts(passage, i, found, sentence.End);
                AddRatio(passage, i, found, sentence.End);
                i = found.End;
            }
            else
            {
                AddNumbered(passage, i);
                i++;
            }
        }
    }

    /// <summary>The digit of "Q1" and "H2" counts the quarter or half; it is no number.</summary>
    private static void AddNumbered(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (token is { Kind: TokenKind.Digits, Length: 4, SpaceBefore: false } && at > 0 && passage.Tokens[at - 1].Kind == TokenKind.Word
            && int.Parse(token.Form.Folded, System.Globalization.CultureInfo.InvariantCulture) is >= 1900 and < 2100 and var year)
            passage.Add(new Span(Tag.Year, at, at + 1) { Content = new NumberValue(year) });
        if (token is { Kind: TokenKind.Digits, Length: 1, SpaceBefore: false } && at > 0 && passage.Tokens[at - 1] is { Kind: TokenKind.Word, Length: 1 }
            && char.GetNumericValue(passage.Article.Text[token.Start]) is >= 1 and <= 4 and var n)
            passage.Add(new Span(Tag.Nth, at, at + 1) { Content = new NumberValue((decimal)n) });
    }

    /// <summary>"3/4", "one out of five": a portion over both numbers.</summary>
    private static void AddRatio(Passage passage, int start, (NumberValue Value, int End) found, int limit)
    {
        if (found.End >= limit || found.Value.IsPortion)
            return;
        if (found.Value is { InDigits: true, HasScale: false } && DigitNumbers.Ratio(passage.Article.Text, passage.Tokens, found.End - 1, limit) is { } ratio)
            AddPortion(passage, start, found.End + 2, found.Value.Value < 0 ? -ratio : ratio);
        else if (passage.Find(found.End, Tag.NumberOver) is { } over && over.End < limit && new NumberScan(passage, limit).Read(over.End) is { Value.Value: > 0 } all)
            AddPortion(passage, start, all.End, found.Value.Value / all.Value.Value);
    }

    private static void AddPortion(Passage passage, int start, int end, decimal value) =>
        passage.Add(new Span(Tag.Portion, start, end) { Content = new NumberValue(value) { IsPortion = true } });

    private static void AddCalendarParts(Passage passage, int start, (NumberValue Value, int End) found, int limit)
    {
        var n = found.Value.Value;
        if (found.Value.PlainDigits)
        {
            var length = passage.Tokens[start].Length;
            if (length == 4 && n is >= 1000 and <= 2999)
                passage.Add(new Span(Tag.Year, start, found.End) { Content = found.Value });
            if (length <= 2 && n is >= 1 and <= 31)
                passage.Add(new Span(Tag.Day, start, found.End) { Content = found.Value });
            var mark = found.End < limit && !passage.Tokens[found.End].SpaceBefore ? passage.Find(found.End, Tag.OrdinalMark) : null;
            if (mark is null)
                return;
            passage.Add(new Span(Tag.Nth, start, mark.End) { Content = found.Value });
            if (n is >= 1 and <= 31)
                passage.Add(new Span(Tag.Day, start, mark.End) { Content = found.Value });
        }
        else if (!found.Value.InDigits && n is >= 1 and <= 31 && n == decimal.Truncate(n))
            passage.Add(new Span(Tag.Day, start, found.End) { Content = found.Value });
    }
}
