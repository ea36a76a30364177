using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>
/// Goes through the beginning of one line, from left to right and without going back, and takes towns, states, dates, times,
/// agencies and the marks between them, until something else comes.
/// </summary>
internal sealed class DatelineScan(PageWords words, PageDates dates, PageLine line)
{
    private const int LongestAgency = 6;
    private const int LongestPlace = 3;
    private const int LongestLink = 3;
    private int at;
    private int end;
    private int dash = -1;
    private bool town;
    private bool unknownTown;
    private bool capitals;
    private PageDate? date;
    private string? agency;
    private string? state;

    /// <summary>The dateline at the start of a paragraph or filling a line; null when there is none.</summary>
    public Dateline? Read()
    {
        while (at < line.Tokens.Length && TakeOne())
        {
        }

        bool filled = at == line.Tokens.Length;
        if (this.end == 0 && town && capitals && !filled && !IsCapitals(at))
            this.end = at;
        int end = filled ? at : this.end;
        return end > 0 && IsProven(filled)
            ? new Dateline(end) { Date = date, Agency = IsFiled ? agency : null, State = state }
            : null;
    }

    /// <summary>A bracket alone at the start is a signature, not yet the name of an agency.</summary>
    private bool IsFiled => town || unknownTown || date is not null || dash >= 0;

    private bool IsProven(bool filled)
    {
        bool parted = filled || end > 0;
        if (town)
            return date is not null || agency is not null || dash >= 0 || capitals;
        if (unknownTown)
            return parted && (date is not null || agency is not null || (capitals && !filled));
        return date is not null ? parted || agency is not null : agency is not null && !filled;
    }

    private bool TakeOne() => line.Tokens[at].Kind switch
    {
        PageTokenKind.Mark => TakeSecondTown() || TakeBracketedDate() || TakeAgency() || TakeMark(),
        PageTokenKind.Number => TakeDate() || TakeNumber(),
        _ => TakeTown() || TakeDate() || TakeWeekday() || TakeState() || TakeUnknownTown() || TakeLink(),
    };

    private bool TakeMark()
    {
        char mark = line.MarkAt(at);
        bool open = line.IsParted(at + 1) || mark == line.MarkAt(at + 1);
        if (mark is '-' or '\u2013' or '\u2014' && (line.IsParted(at) || mark == line.MarkAt(at - 1) || line.MarkAt(at - 1) == ')'))
            dash = at;
        else if (mark is '/' && open && (line.IsParted(at) || town || date is not null))
            dash = at;
        else if (mark is ',' or '\u060C' or '|' or '"' or '\u00AB' or '\u00BB' || (mark is ':' && !open))
            return at++ > 0;
        else if (mark is not ('.' or ':') || at == 0)
            return false;
        if (open && (mark is not (':' or '.') || date is not null || agency is not null || capitals))
            end = at + 1;
        at++;
        return true;
    }

    /// <summary>"REYKJAVIK/TUNIS", "LIMA-OTTAWA": a second town written onto the first.</summary>
    private bool TakeSecondTown()
    {
        if (!town || date is not null || line.MarkAt(at) is not ('/' or '-' or '\u2013') || line.IsParted(at) || line.IsParted(at + 1) || words.At(Tag.Capital, line.Tokens, at + 1) is not { } second)
            return false;
        at += 1 + second.Length;
        return true;
    }

    /// <summary>"LUGANO (18.11.2025)".</summary>
    private bool TakeBracketedDate()
    {
        if (this.date is not null || !(town || unknownTown) || line.MarkAt(at) != '(' || dates.At(line, at + 1) is not { } date || line.MarkAt(at + 1 + date.Tokens) != ')')
            return false;
        (this.date, at) = (date, at + date.Tokens + 2);
        end = at;
        return true;
    }

    private bool TakeAgency()
    {
        char close = line.MarkAt(at) switch { '(' => ')', '/' => '/', _ => '\0' };
        if (close == '\0' || agency is not null || line.IsParted(at + 1))
            return false;
        for (int i = at + 1; i < line.Tokens.Length && i <= at + LongestAgency; i++)
        {
            if (line.MarkAt(i) != close)
                continue;
            if (i == at + 1 || dates.At(line, at + 1) is not null)
                return false;
            agency = line.Between(at + 1, i);
            end = at = i + 1;
            return true;
        }

        return false;
    }

    private bool TakeDate()
    {
        if (this.date is not null || (dates.At(line, at) ?? (town && dash == at - 1 ? dates.Parted(line, at) : null)) is not { } date)
            return false;
        (this.date, at) = (date, at + date.Tokens);
        return true;
    }

    private bool TakeNumber()
    {
        bool sayable = date is not null || town;
        at += sayable ? 1 : 0;
        return sayable;
    }

    private bool TakeTown()
    {
        if (words.At(Tag.Capital, line.Tokens, at) is not { } town || (this.town && date is null && dash == at - 1))
            return false;
        capitals |= IsCapitals(at);
        state ??= town.Value.Split('/')[0];
        (this.town, at) = (true, at + town.Length);
        return true;
    }

    private bool TakeWeekday()
    {
        if (words.At(Tag.Weekday, line.Tokens, at) is not { } day)
            return false;
        at += day.Length;
        return true;
    }

    private bool TakeState()
    {
        if (!(town || unknownTown) || words.At(Tag.State, line.Tokens, at) is not { } state)
            return false;
        at += state.Length;
        return true;
    }

    private bool TakeUnknownTown()
    {
        if (town || unknownTown || date is not null)
            return false;
        int end = at;
        while (end < line.Tokens.Length && end - at < LongestPlace && (IsCapitalised(end) || (end > at && IsParticle(end))))
            end++;
        bool capitals = end > at && IsCapitals(at) && IsCapitals(end - 1);
        bool followed = line.MarkAt(end) is ',' or '\u060C' or '(' || dates.At(line, end) is not null || IsDash(end) || (capitals && line.MarkAt(end) == '.');
        if (end == at || !followed)
            return false;
        // Tunis, Algiers and Kuwait are called as their states.
        state ??= words.At(Tag.State, line.Tokens, at) is { } named && named.Length == end - at ? named.Value : null;
        (unknownTown, this.capitals, at) = (true, this.capitals || capitals, end);
        return true;
    }

    private bool IsDash(int token) => line.MarkAt(token) is '-' or '\u2013' or '\u2014' && line.IsParted(token);

    /// <summary>A short word between town and date, or before a time: "in", "kl".</summary>
    private bool TakeLink()
    {
        bool takes = (town || date is not null) && line.Tokens[at].Length <= LongestLink && at + 1 < line.Tokens.Length
            && (date is null ? dates.At(line, at + 1) is not null : line.Tokens[at + 1].Kind == PageTokenKind.Number);
        at += takes ? 1 : 0;
        return takes;
    }

    private bool IsParticle(int token) =>
        line.Tokens[token] is { Kind: PageTokenKind.Word, Length: <= LongestLink } && token + 1 < line.Tokens.Length && IsCapitalised(token + 1);

    private bool IsCapitalised(int token) =>
        line.Tokens[token] is { Kind: PageTokenKind.Word } word && (char.IsUpper(line.Text[word.Start]) || IsCaseless(line.Text[word.Start]));

    private static bool IsCaseless(char c) => !char.IsUpper(c) && !char.IsLower(c);

    private bool IsCapitals(int token)
    {
        if (token >= line.Tokens.Length || line.Tokens[token] is not { Kind: PageTokenKind.Word, Length: > 2 } word)
            return false;
        foreach (char c in line.Text.AsSpan(word.Start, word.Length))
        {
            if (char.IsLower(c) || IsCaseless(c))
                return false;
        }

        return true;
    }
}
