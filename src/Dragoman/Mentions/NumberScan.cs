using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>One attempt to read a number from one token on: the running total, the part not yet scaled, the last scale.</summary>
internal ref partial struct NumberScan(Passage passage, int limit)
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
    private bool portion;

    /// <summary>What had been read before the last "and"; zero where there was none.</summary>
    private decimal beforeAnd;

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
        ReadDenominator();
        var value = total + (hasCurrent ? current : 0);
        var plain = inDigits && !scaled && at == plainStart + 1 && sign == 1;
        return (new NumberValue(sign * value) { PlainDigits = plain, HasScale = scaled, Scale = scaled && lastScale < decimal.MaxValue ? lastScale : 1, InDigits = inDigits, IsPortion = portion }, at);
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
        passage.Tokens[token].Kind == TokenKind.Digits || passage.Has(token, Tag.Cardinal) || passage.Has(token, Tag.Scale)
        || passage.Has(token, Tag.Fraction) || passage.Pack.NumberWords.Pieces(passage.Tokens[token].Form.Folded).Length > 0;

    private bool Take() => TakeDigits(at) || TakeWord(at) || TakeGlued(at) || TakeScale(at) || TakeLink();

    private bool TakeDigits(int from)
    {
        if (hasCurrent || total > 0 && !scaled)
            return false;
        if (passage.Tokens[from].Kind == TokenKind.Digits && IsPartOfName(from))
            return false;
        if (LeadingPoint(from) || ReversedPoint(from))
            return true;
        if (DigitNumbers.Read(passage.Article.Text, passage.Tokens, passage.Pack.Settings, from, limit) is not { } number)
            return VulgarFraction(from);
        if (total > 0 && !ContinuesInDigits(number))
            return false;
        (current, hasCurrent, inDigits, currentInDigits) = (number.Value, true, true, true);
        fractional |= number.Value != decimal.Truncate(number.Value);
        at = number.End;
        if (!VulgarFraction(at))
            AddDigitFraction(at);
        return true;
    }

    /// <summary>Some agencies write the decimals first and a letter for the point: 43.9 stands as 9, the letter, 43.</summary>
    private bool ReversedPoint(int from)
    {
        if (from + 2 >= limit || passage.Tokens[from] is not { Kind: TokenKind.Digits, Length: <= 4 } decimals || passage.Tokens[from + 1].SpaceBefore
            || passage.Find(from + 1, Tag.NumberPoint) is not { Value: PointStyles.Reversed, Length: 1 } || passage.Tokens[from + 2] is not { Kind: TokenKind.Digits, SpaceBefore: false, Length: <= 9 } whole)
            return false;
        var fraction = decimal.Parse(decimals.Form.Folded, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < decimals.Length; i++)
            fraction /= 10;
        (current, hasCurrent, inDigits, currentInDigits, fractional) = (decimal.Parse(whole.Form.Folded, System.Globalization.CultureInfo.InvariantCulture) + fraction, true, true, true, true);
        at = from + 3;
        return true;
    }

    /// <summary>"3 hundred 21", "2 billion 120 million": what follows a scale in digits is smaller than it.</summary>
    private readonly bool ContinuesInDigits(DigitNumber number) =>
        passage.Find(number.End, Tag.Scale) is { } scale && number.End < limit ? scale.Entry!.Number < lastScale : lastScale == 100 && number.Plain && number.Value is > 0 and < 100;

    /// <summary>".08" at the start of a word, in a language that writes its decimals so.</summary>
    private bool LeadingPoint(int from)
    {
        if (from + 1 >= limit || !passage.Tokens[from].SpaceBefore || !passage.Tokens[from].IsMark(passage.Pack.Settings.Decimal)
            || passage.Tokens[from + 1] is not { Kind: TokenKind.Digits, SpaceBefore: false }
            || DigitNumbers.Fraction(passage.Article.Text, passage.Tokens[from + 1]) is not { } value)
            return false;
        (current, hasCurrent, inDigits, currentInDigits) = (value, true, true, true);
        at = from + 2;
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

    /// <summary>"Three hundred and two dozen" are 324: a group counts what stands behind the hundreds.</summary>
    private bool TakeGroup(Span group)
    {
        if (current > Largest)
            return false;
        var part = hasCurrent ? current % 100 : 1;
        if (hasCurrent && part == 0)
            part = current;
        current = (hasCurrent ? current - part : 0) + part * group.Entry!.Number;
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
        if (passage.Find(at, Tag.NumberPoint) is { } point && (hasCurrent || lastScale is 100 or 1000) && !currentInDigits)
            return TakeSpokenDecimals(point.End);
        var kept = this;
        var token = passage.Tokens[at];
        var linked = fractional ? null : passage.Find(at, Tag.NumberAnd);
        var next = token.IsMark('-') && (!token.SpaceBefore || HyphenApart()) ? at + 1 : linked?.End ?? -1;
        if (next < 0 || next >= limit)
            return false;
        at = next;
        var joined = linked is not null && AddFraction(next) || (TakeDigits(next) && scaled)
            || !currentInDigits && (TakeWord(next) || TakeScaleAfterAnd(next));
        if (!joined)
            this = kept;
        else if (linked is not null)
            beforeAnd = kept.total + kept.current;
        return joined;
    }

    /// <summary>"Fifty - two", as some agencies write it: tens and units in words.</summary>
    private readonly bool HyphenApart() =>
        hasCurrent && !currentInDigits && current % 100 is >= 20 && current % 10 == 0 && passage.Find(at + 1, Tag.Cardinal) is { Entry.Number: > 0 and < 10 };

    private bool TakeScaleAfterAnd(int from) => scaled && !hasCurrent && TakeScale(from);

    private bool TakeSpokenDecimals(int from)
    {
        var unit = 1m;
        var taken = from;
        while (taken < limit && passage.Find(taken, Tag.Cardinal) is { } digit && digit.Entry!.Number is >= 0 and < 100)
        {
            var tens = digit.Entry.Number >= 10;
            unit /= tens ? 100 : 10;
            current += unit * digit.Entry.Number;
            taken = digit.End;
            if (tens && digit.Entry.Number % 10 == 0 && UnitBehind(taken) is { } last)
            {
                current += unit * last.Entry!.Number;
                taken = last.End;
            }
        }
        hasCurrent = true;
        return taken > from && Advance(taken);
    }

    /// <summary>The one of "seventy-one" and "seventy one".</summary>
    private readonly Span? UnitBehind(int from) =>
        passage.Find(from < limit && passage.Tokens[from].IsMark('-') ? from + 1 : from, Tag.Cardinal) is { Entry.Number: > 0 and < 10 } unit && unit.End <= limit ? unit : null;

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
        if (Math.Max(total, current) > decimal.MaxValue / 4 / scale)
            return false;
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
