using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>One attempt to read a number from one token on: the running total, the part not yet scaled, the last scale.</summary>
internal ref struct NumberScan(Passage passage, int limit)
{
    private const decimal Largest = 1e21m;

    private decimal total;
    private decimal current;
    private bool hasCurrent;
    private bool currentInDigits;
    private decimal lastScale = decimal.MaxValue;
    private bool inDigits;
    private bool fractional;
    private bool scaled;
    private int at;

    public (NumberValue Value, int End)? Read(int start)
    {
        at = start;
        var sign = ReadSign();
        var plainStart = at;
        if (!ReadFractionFirst())
            while (at < limit && Take())
                ;
        if (at == plainStart)
            return null;
        var value = total + (hasCurrent ? current : 0);
        var plain = inDigits && !scaled && at == plainStart + 1 && sign == 1;
        return (new NumberValue(sign * value) { PlainDigits = plain, HasScale = scaled, Scale = scaled && lastScale < decimal.MaxValue ? lastScale : 1, InDigits = inDigits }, at);
    }

    private decimal ReadSign()
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Mark && at + 1 < limit && token.Form.Folded is ['-' or '\u2212' or '\u2013' or '+']
            && passage.Tokens[at + 1] is { Kind: TokenKind.Digits, SpaceBefore: false } && (token.SpaceBefore || at == 0 || IsOpening(passage.Tokens[at - 1])))
        {
            at++;
            return token.Form.Folded[0] == '+' ? 1 : -1;
        }
        if (token.Kind != TokenKind.Mark && passage.Find(at, Tag.Sign) is { } word && word.End < limit && StartsNumber(word.End))
        {
            at = word.End;
            return word.Entry!.Number;
        }
        return 1;
    }

    private static bool IsOpening(in Token token) => token.Kind == TokenKind.Mark && token.Form.Folded is ['(' or '[' or '"'];

    private readonly bool StartsNumber(int token) =>
        passage.Tokens[token].Kind == TokenKind.Digits || passage.Has(token, Tag.Cardinal) || passage.Has(token, Tag.Scale);

    /// <summary>"half a million": a fraction right before a scale.</summary>
    private bool ReadFractionFirst()
    {
        if (passage.Find(at, Tag.Fraction) is not { } fraction || fraction.End >= limit)
            return false;
        var scale = passage.Find(fraction.End, Tag.Scale);
        if (scale is null)
            return false;
        total = fraction.Entry!.Number * scale.Entry!.Number;
        scaled = true;
        at = scale.End;
        return true;
    }

    private bool Take() => TakeDigits(at) || TakeWord(at) || TakeGlued(at) || TakeScale(at) || TakeLink();

    private bool TakeDigits(int from)
    {
        if (hasCurrent || total > 0 && !scaled)
            return false;
        if (passage.Tokens[from].Kind == TokenKind.Digits && IsPartOfName(from))
            return false;
        if (DigitNumbers.Read(passage.Article.Text, passage.Tokens, passage.Pack.Settings, from, limit) is not { } number)
            return VulgarFraction(from);
        if (total > 0 && !(passage.Find(number.End < limit ? number.End : limit - 1, Tag.Scale) is { } s && s.Start == number.End && s.Entry!.Number < lastScale))
            return false;
        (current, hasCurrent, inDigits, currentInDigits) = (number.Value, true, true, true);
        fractional |= number.Value != decimal.Truncate(number.Value);
        at = number.End;
        VulgarFraction(at);
        return true;
    }

    /// <summary>The digits of "G7", "A320", "B2B" belong to a name.</summary>
    private readonly bool IsPartOfName(int token) =>
        token > 0 && !passage.Tokens[token].SpaceBefore && passage.Tokens[token - 1] is { Kind: TokenKind.Word } before && before.Form.Folded is not [.., '\'']
        && !passage.At(token - 1).Any(s => s.Tag is Tag.Currency or Tag.Bound or Tag.Prep or Tag.RangeTo or Tag.NumberAnd) && (before.Look & TokenLook.Part) == 0
        && !passage.Pack.Vocabulary.IsProclitic(before.Form.Folded);

    private bool VulgarFraction(int from)
    {
        if (from >= limit || passage.Tokens[from] is not { Kind: TokenKind.Mark } mark)
            return false;
        var value = char.GetNumericValue(passage.Article.Text[mark.Start]);
        if (value is <= 0 or >= 1)
            return false;
        current += (decimal)value;
        hasCurrent = inDigits = currentInDigits = true;
        at = from + 1;
        return true;
    }

    private bool TakeWord(int from)
    {
        if (passage.Find(from, Tag.Cardinal) is { } cardinal)
            return cardinal.End <= limit && Combine(cardinal.Entry!.Number) && Advance(cardinal.End);
        return passage.Find(from, Tag.Group) is { } group && group.End <= limit && TakeGroup(group);
    }

    private bool TakeGroup(Span group)
    {
        current = (hasCurrent ? current : 1) * group.Entry!.Number;
        hasCurrent = true;
        return Advance(group.End);
    }

    private bool TakeGlued(int from)
    {
        if (hasCurrent && currentInDigits)
            return false;
        var pieces = passage.Pack.NumberWords.Pieces(passage.Tokens[from].Form.Folded);
        if (pieces.Length == 0)
            return false;
        var kept = this;
        foreach (var piece in pieces)
        {
            if (piece.Tag == Tag.NumberAnd || (piece.Tag == Tag.Scale ? Multiply(piece.Number) : Combine(piece.Number)))
                continue;
            this = kept;
            return false;
        }
        return Advance(from + 1);
    }

    private bool TakeScale(int from) =>
        passage.Find(from, Tag.Scale) is { } scale && scale.End <= limit && MayStandAlone(scale) && Multiply(scale.Entry!.Number) && Advance(scale.End);

    /// <summary>"m", "K" and other letters are scales only behind a number.</summary>
    private readonly bool MayStandAlone(Span scale) =>
        hasCurrent || total > 0 || scale.Length > 1 || passage.Tokens[scale.Start].Length > 3;

    /// <summary>"twenty-five", "hundred and one", "and a half", "two point five": a link counts only with what it links.</summary>
    private bool TakeLink()
    {
        if (!hasCurrent && total == 0)
            return false;
        if (passage.Find(at, Tag.HalfMore) is { } half)
            return AddHalf(half);
        if (passage.Find(at, Tag.NumberPoint) is { } point && hasCurrent && !currentInDigits)
            return TakeSpokenDecimals(point.End);
        var kept = this;
        var token = passage.Tokens[at];
        var next = token.IsMark('-') && !token.SpaceBefore ? at + 1 : fractional ? -1 : passage.Find(at, Tag.NumberAnd) is { } and ? and.End : -1;
        if (next < 0 || next >= limit)
            return false;
        at = next;
        var joined = (TakeDigits(next) && scaled) || !currentInDigits && (TakeWord(next) || TakeScaleAfterAnd(next));
        if (!joined)
            this = kept;
        return joined;
    }

    private bool TakeScaleAfterAnd(int from) => scaled && !hasCurrent && TakeScale(from);

    private bool AddHalf(Span half)
    {
        var unit = hasCurrent ? 1 : lastScale == decimal.MaxValue ? 1 : lastScale;
        if (hasCurrent)
            current += half.Entry!.Number;
        else
            total += half.Entry!.Number * unit;
        return Advance(half.End);
    }

    private bool TakeSpokenDecimals(int from)
    {
        var unit = 1m;
        var taken = from;
        while (taken < limit && passage.Find(taken, Tag.Cardinal) is { } digit && digit.Entry!.Number is >= 0 and < 100)
        {
            unit /= digit.Entry.Number < 10 ? 10 : 100;
            current += unit * digit.Entry.Number;
            taken = digit.End;
        }
        return taken > from && Advance(taken);
    }

    private bool Combine(decimal value)
    {
        if (hasCurrent && currentInDigits)
            return false;
        if (value >= 1000)
            return hasCurrent || value >= lastScale ? false : AddWhole(value);
        if (!hasCurrent)
            return Set(value);
        if (value == 100 && current is > 1 and < 100)
            return Set(current * 100);
        if (current == 1 && value == 100)
            return Set(100);
        if (value > 0 && value < LowestPower(current))
            return Set(current + value);
        return passage.Pack.Settings.UnitsBeforeTens && current % 100 is > 0 and < 10 && value is >= 20 and < 100 && value % 10 == 0 && Set(current + value);
    }

    private bool AddWhole(decimal value)
    {
        total += value;
        scaled = true;
        lastScale = PowerOf(value);
        return true;
    }

    private static decimal PowerOf(decimal value)
    {
        var power = 1000m;
        while (power * 1000 <= value)
            power *= 1000;
        return power;
    }

    private bool Set(decimal value)
    {
        (current, hasCurrent) = (value, true);
        return true;
    }

    /// <summary>What must be smaller to be added: 200 takes tens and units, 20 takes units, 21 nothing.</summary>
    private static decimal LowestPower(decimal value)
    {
        if (value <= 0 || value != decimal.Truncate(value))
            return 0;
        var power = 1m;
        while (value % (power * 10) == 0)
            power *= 10;
        return value is >= 10 and < 20 ? 0 : power;
    }

    private bool Multiply(decimal scale)
    {
        if (!hasCurrent && total > 0)
            return scale > lastScale && SetTotal(total * scale, scale);
        if (scale >= lastScale && total > 0)
            return SetTotal((total + current) * scale, scale);
        var part = (hasCurrent ? current : 1) * scale;
        (current, hasCurrent, currentInDigits) = (0, false, false);
        return SetTotal(total + part, scale);
    }

    private bool SetTotal(decimal value, decimal scale)
    {
        if (value > Largest)
            return false;
        (total, lastScale, scaled, hasCurrent, current) = (value, scale, true, false, 0);
        return true;
    }

    private bool Advance(int to)
    {
        at = to;
        return true;
    }
}
