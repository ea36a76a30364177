namespace Dragoman.Languages;

/// <summary>
/// Reads the notation of mention rules (docs/pack-format.md): words and quoted marks, <c>@tag</c>, <c>@tag:value</c>, <c>=slot</c>,
/// <c>( | )</c>, <c>? * + {m,n}</c>, a bounded gap <c>..6</c>, look-ahead <c>&amp;x</c> and <c>!x</c>, <c>^</c> for the start of the sentence.
/// </summary>
internal sealed class PatternParser(string text, Func<string, int[]> wordNumbers)
{
    private const int MostRepeats = 8;

    private int at;

    public static Pattern Parse(string text, Func<string, int[]> wordNumbers)
    {
        var parser = new PatternParser(text, wordNumbers);
        var body = parser.Alternatives();
        if (parser.at < text.Length)
            throw new FormatException($"'{text[parser.at..]}' was not understood");
        return new Pattern(text, body(new Step(StepKind.Accept)));
    }

    /// <summary>A parsed part: given what comes after it, its first step.</summary>
    private delegate Step Part(Step next);

    private Part Alternatives()
    {
        var ways = new List<Part> { Sequence() };
        while (Skip() && text[at] == '|')
        {
            at++;
            ways.Add(Sequence());
        }
        return next => ways.Select(w => w(next)).Reverse().Aggregate((other, way) => new Step(StepKind.Split) { Next = way, Other = other });
    }

    private Part Sequence()
    {
        var parts = new List<Part>();
        while (Skip() && text[at] is not ('|' or ')'))
            parts.Add(Repeated(Element()));
        return next => Enumerable.Reverse(parts).Aggregate(next, (after, part) => part(after));
    }

    private Part Element()
    {
        var c = text[at];
        switch (c)
        {
            case '(':
                at++;
                var inner = Alternatives();
                Expect(')');
                return Slotted(inner);
            case '@':
                at++;
                return TagElement();
            case '^':
                at++;
                return next => new Step(StepKind.SentenceStart) { Next = next };
            case '&' or '!':
                at++;
                var look = Element();
                return next => new Step(c == '&' ? StepKind.Ahead : StepKind.NotAhead) { Other = look(new Step(StepKind.Accept)), Next = next };
            case '.' when at + 1 < text.Length && text[at + 1] == '.':
                at += 2;
                return Times(next => new Step(StepKind.Any) { Next = next }, 0, Number());
            default:
                return Slotted(Words(c == '"' ? Quoted() : Name("a word")));
        }
    }

    private Part TagElement()
    {
        var name = Name("a tag");
        if (!Tags.TryParse(name, out var tag))
            throw new FormatException($"unknown tag '@{name}'");
        var value = at < text.Length && text[at] == ':' ? Value() : null;
        var slot = SlotName();
        return next => new Step(StepKind.Tag) { Tag = tag, Value = value, Slot = slot, Next = next };
    }

    private string Value()
    {
        at++;
        return text[at] == '"' ? Quoted() : Name("a value");
    }

    private Part Words(string form)
    {
        var numbers = wordNumbers(form);
        return next => numbers.Reverse().Aggregate(next, (after, n) => new Step(StepKind.Word) { Word = n, Next = after });
    }

    private Part Slotted(Part inner)
    {
        var slot = SlotName();
        if (slot is null)
            return inner;
        var value = FixedValue();
        return next => new Step(StepKind.SlotStart)
        {
            Slot = slot,
            Next = inner(new Step(StepKind.SlotEnd) { Slot = slot, Fixed = value, Next = next }),
        };
    }

    private string? SlotName()
    {
        if (at >= text.Length || text[at] != '=')
            return null;
        at++;
        return Name("a slot");
    }

    private WordEntry? FixedValue()
    {
        if (at >= text.Length || text[at] != ':')
            return null;
        at++;
        var value = Name("a value");
        return new WordEntry(Tag.Title, value) { Number = decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0 };
    }

    private Part Repeated(Part part)
    {
        if (at >= text.Length)
            return part;
        switch (text[at])
        {
            case '?':
                at++;
                return Times(part, 0, 1);
            case '*':
                at++;
                return Times(part, 0, MostRepeats);
            case '+':
                at++;
                return Times(part, 1, MostRepeats);
            case '{':
                at++;
                var least = Number();
                Expect(',');
                var most = Number();
                Expect('}');
                return Times(part, least, most);
            default:
                return part;
        }
    }

    private static Part Times(Part part, int least, int most) => next =>
    {
        var step = next;
        for (var i = most; i > 0; i--)
        {
            var once = part(step);
            step = i > least ? new Step(StepKind.Split) { Next = once, Other = next } : once;
        }
        return step;
    };

    private bool Skip()
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length;
    }

    private void Expect(char c)
    {
        Skip();
        if (at >= text.Length || text[at] != c)
            throw new FormatException($"'{c}' was expected at '{text[Math.Min(at, text.Length)..]}'");
        at++;
    }

    private int Number()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return int.TryParse(text.AsSpan(start, at - start), out var n) && n is > 0 and <= 20 ? n : throw new FormatException("a number from 1 to 20 was expected");
    }

    private string Quoted()
    {
        var close = text.IndexOf('"', at + 1);
        if (close < 0)
            throw new FormatException("a quotation mark is not closed");
        var inside = text[(at + 1)..close];
        at = close + 1;
        return inside;
    }

    private string Name(string what)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
            || text[at] is '-' or '\'' or '\u2019' or '/'))
            at++;
        return at > start ? text[start..at] : throw new FormatException($"{what} was expected at '{text[start..]}'");
    }
}
