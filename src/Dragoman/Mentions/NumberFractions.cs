using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>The part of a number scan that reads fractions: before a scale, behind "and", and as the denominator of what was read.</summary>
internal ref partial struct NumberScan
{
    private const decimal SmallestHalvable = 1_000_000;

    /// <summary>"Half a million", "two thirds of a million", "half a dozen"; alone a fraction is a portion: "two thirds", "half".</summary>
    private bool ReadFractionFirst()
    {
        if (passage.Find(at, Tag.Fraction) is not { } fraction || fraction.End > limit || passage.Find(at, Tag.Cardinal) is { } whole && whole.End >= fraction.End)
            return false;
        total = fraction.Entry!.Number;
        var next = fraction.End < limit && passage.Find(fraction.End, Tag.Prep) is { Value: Roles.Of } of ? of.End : fraction.End;
        if (FractionUnit(next) is { } unit && unit.End <= limit)
        {
            total *= unit.Entry!.Number;
            scaled = unit.Tag == Tag.Scale;
            return Advance(unit.End);
        }
        portion = true;
        return Advance(fraction.End);
    }

    /// <summary>The scale or group behind a fraction, with a word like "a" between where the pack does not count it.</summary>
    private readonly Span? FractionUnit(int from)
    {
        if (from >= limit)
            return null;
        var here = passage.Find(from, Tag.Scale) ?? passage.Find(from, Tag.Group);
        if (here is not null || passage.Tokens[from] is not { Kind: TokenKind.Word, Length: <= 2 } || passage.Find(from, Tag.Currency) is not null)
            return here;
        return passage.Find(from + 1, Tag.Scale) ?? passage.Find(from + 1, Tag.Group);
    }

    private bool AddHalf(Span half)
    {
        AddPart(half.Entry!.Number, half.End);
        return true;
    }

    /// <summary>"Three and a fourth", "one billion and three quarters million", "2 e 1/4"; a part of something else is none of the number's.</summary>
    private bool AddFraction(int from)
    {
        if (currentInDigits)
            return AddDigitFraction(from);
        var (value, end) = passage.Find(from, Tag.Fraction) is { } whole ? (whole.Entry!.Number, whole.End) : Counted(from);
        if (value <= 0 || end > limit || passage.Find(end, Tag.Prep) is { Value: Roles.Of })
            return false;
        AddPart(value, end);
        return true;
    }

    /// <summary>"Three fifths" in words: a small number and its denominator; zero where there is none.</summary>
    private readonly (decimal Value, int End) Counted(int from) =>
        passage.Find(from, Tag.Cardinal) is { } cardinal && passage.Find(cardinal.End, Tag.Fraction) is { Length: 1 } part && cardinal.Entry!.Number * part.Entry!.Number < 1
            ? (cardinal.Entry.Number * part.Entry.Number, part.End) : (0, from);

    /// <summary>A part of one, or of the last scale where nothing stands behind it; a scale of its own counts first.</summary>
    private void AddPart(decimal part, int end)
    {
        if (passage.Find(end, Tag.Scale) is { } own && own.End <= limit && own.Entry!.Number < lastScale && scaled)
            (total, end) = (total + part * own.Entry.Number, own.End);
        else if (hasCurrent)
            current += part;
        else
            total += part * (lastScale is >= SmallestHalvable or 1000 && lastScale < decimal.MaxValue ? lastScale : 1);
        at = end;
    }

    /// <summary>"2 1/4": a proper fraction in digits behind a small whole number.</summary>
    private bool AddDigitFraction(int from)
    {
        if (current >= 1000 || current != decimal.Truncate(current) || DigitNumbers.Ratio(passage.Article.Text, passage.Tokens, from, limit) is not { } value
            || value is <= 0 or >= 1 || !passage.Tokens[from].SpaceBefore)
            return false;
        current += value;
        return Advance(from + 3);
    }

    /// <summary>"Twenty-three fifths" are a portion; in "two hundred and four fifths" only what follows "and" is divided.</summary>
    private void ReadDenominator()
    {
        if (portion || inDigits || !hasCurrent && total == 0 || passage.Find(at, Tag.Fraction) is not { Length: 1, Entry.Number: > 0 and < 0.5m } part || part.End > limit)
            return;
        var (value, size) = (total + (hasCurrent ? current : 0), part.Entry!.Number);
        var last = value - beforeAnd;
        if (beforeAnd > 0 && last > 0 && last * size < 1)
        {
            var unit = !scaled || lastScale < SmallestHalvable || hasCurrent && current != last ? 1 : lastScale;
            (total, hasCurrent) = (beforeAnd + last * size * unit, false);
        }
        else
            (total, hasCurrent, portion) = (value * size, false, true);
        at = part.End;
    }
}
