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
    private int _at;
    private int _end;
    private int _dash = -1;
    private bool _town;
    private bool _unknownTown;
    private bool _capitals;
    private PageDate? _date;
    private string? _agency;
    private string? _state;

    /// <summary>The dateline at the start of a paragraph or filling a line; null when there is none.</summary>
    public Dateline? Read()
    {
        while (_at < line.Tokens.Length && TakeOne())
        {
        }

        bool filled = _at == line.Tokens.Length;
        if (_end == 0 && _town && _capitals && !filled && !IsCapitals(_at))
            _end = _at;
        int end = filled ? _at : _end;
        return end > 0 && IsProven(filled)
            ? new Dateline(end) { Date = _date, Agency = IsFiled ? _agency : null, State = _state }
            : null;
    }

    /// <summary>A bracket alone at the start is a signature, not yet the name of an agency.</summary>
    private bool IsFiled => _town || _unknownTown || _date is not null || _dash >= 0;

    private bool IsProven(bool filled)
    {
        bool parted = filled || _end > 0;
        if (_town)
            return _date is not null || _agency is not null || _dash >= 0 || _capitals;
        if (_unknownTown)
            return parted && (_date is not null || _agency is not null || (_capitals && !filled));
        return _date is not null ? parted || _agency is not null : _agency is not null && !filled;
    }

    private bool TakeOne() => line.Tokens[_at].Kind switch
    {
        PageTokenKind.Mark => TakeAgency() || TakeMark(),
        PageTokenKind.Number => TakeDate() || TakeNumber(),
        _ => TakeTown() || TakeDate() || TakeWeekday() || TakeState() || TakeUnknownTown() || TakeLink(),
    };

    private bool TakeMark()
    {
        char mark = line.MarkAt(_at);
        bool open = line.IsParted(_at + 1) || mark == line.MarkAt(_at + 1);
        if (mark is '-' or '–' or '—' && (line.IsParted(_at) || mark == line.MarkAt(_at - 1)))
            _dash = _at;
        else if (mark is '/' && open && line.IsParted(_at))
            _dash = _at;
        else if (mark is ',' or '،' or '|' or '"' or '«' or '»' || (mark is ':' && !open))
            return _at++ > 0;
        else if (mark is not ('.' or ':') || _at == 0)
            return false;
        if (open && (mark is not (':' or '.') || _date is not null || _agency is not null || _capitals))
            _end = _at + 1;
        _at++;
        return true;
    }

    private bool TakeAgency()
    {
        char close = line.MarkAt(_at) switch { '(' => ')', '/' => '/', _ => '\0' };
        if (close == '\0' || _agency is not null || line.IsParted(_at + 1))
            return false;
        for (int i = _at + 1; i < line.Tokens.Length && i <= _at + LongestAgency; i++)
        {
            if (line.MarkAt(i) != close)
                continue;
            if (i == _at + 1 || dates.At(line, _at + 1) is not null)
                return false;
            _agency = line.Between(_at + 1, i);
            _end = _at = i + 1;
            return true;
        }

        return false;
    }

    private bool TakeDate()
    {
        if (_date is not null || dates.At(line, _at) is not { } date)
            return false;
        (_date, _at) = (date, _at + date.Tokens);
        return true;
    }

    private bool TakeNumber()
    {
        bool sayable = _date is not null || _town;
        _at += sayable ? 1 : 0;
        return sayable;
    }

    private bool TakeTown()
    {
        if (words.At(Tag.Capital, line.Tokens, _at) is not { } town || (_town && _date is null && _dash == _at - 1))
            return false;
        _capitals |= IsCapitals(_at);
        _state ??= town.Value.Split('/')[0];
        (_town, _at) = (true, _at + town.Length);
        return true;
    }

    private bool TakeWeekday()
    {
        if (words.At(Tag.Weekday, line.Tokens, _at) is not { } day)
            return false;
        _at += day.Length;
        return true;
    }

    private bool TakeState()
    {
        if (!(_town || _unknownTown) || words.At(Tag.State, line.Tokens, _at) is not { } state)
            return false;
        _at += state.Length;
        return true;
    }

    private bool TakeUnknownTown()
    {
        if (_town || _unknownTown || _date is not null)
            return false;
        int end = _at;
        while (end < line.Tokens.Length && end - _at < LongestPlace && (IsCapitalised(end) || (end > _at && IsParticle(end))))
            end++;
        bool capitals = end > _at && IsCapitals(_at) && IsCapitals(end - 1);
        bool followed = line.MarkAt(end) is ',' or '،' or '(' || dates.At(line, end) is not null || IsDash(end) || (capitals && line.MarkAt(end) == '.');
        if (end == _at || !followed)
            return false;
        (_unknownTown, _capitals, _at) = (true, _capitals || capitals, end);
        return true;
    }

    private bool IsDash(int token) => line.MarkAt(token) is '-' or '–' or '—' && line.IsParted(token);

    /// <summary>A short word between town and date, or before a time: "in", "kl".</summary>
    private bool TakeLink()
    {
        bool takes = (_town || _date is not null) && line.Tokens[_at].Length <= LongestLink && _at + 1 < line.Tokens.Length
            && (_date is null ? dates.At(line, _at + 1) is not null : line.Tokens[_at + 1].Kind == PageTokenKind.Number);
        _at += takes ? 1 : 0;
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
