namespace Dragoman.Articles;

/// <summary>
/// A text as a page of news: cut into lines, each taken for title, dateline, body or litter, with what title, day and publisher
/// the page itself states. Start reading here: first paragraph, headline, top, last paragraph, middle, end.
/// </summary>
internal sealed class Page
{
    private readonly PageLine[] _lines;
    private readonly PageDates _dates;
    private readonly TopOfPage _top;
    private readonly Headline _headline;
    private readonly Dateline? _dateline;
    private readonly PageLine? _opening;
    private int _title = -1;
    private int _body;

    /// <summary>Reads a page; the first <paramref name="headline"/> characters are known to be its headline.</summary>
    public Page(string text, PageWords words, int headline)
    {
        Text = text;
        _lines = PageLines.Of(text, words);
        _dates = new PageDates(words);
        _top = new TopOfPage(words, _dates);
        _headline = new Headline(_dates);
        ReadLines(headline);
        _opening = _lines.FirstOrDefault(line => line.Kind == ParagraphKind.Body);
        _dateline = _opening is null ? null : new DatelineScan(words, _dates, _opening).Read();
        Published = Date();
        Publisher = new PublisherSigns(words, _dates).Find(_lines, _title, _body, _dateline ?? LineOfDateline(words));
        DatelineState = _dateline?.State ?? LineOfDateline(words)?.State ?? _lines.Take(_body).Select(_top.StateOf).FirstOrDefault(state => state is not null);
        Paragraphs = [.. _lines.SelectMany(Cut)];
    }

    public string Text { get; }
    public IReadOnlyList<Paragraph> Paragraphs { get; }
    public DateOnly? Published { get; }
    public string? Publisher { get; }
    public string? DatelineState { get; }
    public string? Title => _title < 0 ? null : Headline.Words(_lines[_title]);

    private void ReadLines(int headline)
    {
        if (_lines.Length == 0)
            return;
        _body = FirstOfBody();
        bool known = headline > 0 && _lines[0].Start < headline;
        _body = known ? Math.Max(_body, 1) : _body;
        _title = known ? 0 : _headline.Find(_lines, _body);
        _top.Mark(_lines, _body, _title);
        if (_body == _lines.Length)
            return;
        var title = _title < 0 ? null : _lines[_title];
        int last = EndOfPage.LastOfBody(_lines, _body, title);
        BodyOfPage.Mark(_lines, _body, last);
        new EndOfPage(_top).Mark(_lines, last, title);
    }

    /// <summary>The first line of running text that is no notice; in a page without any, what follows its first line.</summary>
    private int FirstOfBody()
    {
        int first = Array.FindIndex(_lines, line => line.IsProse && LitterSigns.Free(line) is null);
        if (first < 0)
            return _lines.Length > 1 && !_lines[0].Ending.IsSentence ? 1 : 0;
        int next = Array.FindIndex(_lines, first + 1, line => line.IsProse);
        return next > 0 && _headline.IsQuestion(_lines[first]) && _headline.Find(_lines, first) < 0 ? next : first;
    }

    private Dateline? LineOfDateline(PageWords words) =>
        _lines.Take(_body).Where(line => line.Kind == ParagraphKind.Dateline)
            .Select(line => new DatelineScan(words, _dates, line).Read()).FirstOrDefault(found => found is not null);

    /// <summary>A line that says "published" before the dateline before any other dated line.</summary>
    private DateOnly? Date()
    {
        var dated = _lines.Where(line => line.Kind == ParagraphKind.Dateline).ToList();
        var published = _lines.Take(_body).FirstOrDefault(line => line.Kind == ParagraphKind.Dateline && _top.StartsPublished(line));
        return (published is null ? null : _dates.First(published))
            ?? _dateline?.Date?.Full ?? Completed(_dateline?.Date)
            ?? dated.Select(line => _dates.First(line)).FirstOrDefault(date => date is not null);
    }

    /// <summary>The year of a dateline without one, where another line of the page writes the same day in full.</summary>
    private DateOnly? Completed(PageDate? day) =>
        day is not { Year: null } partial
            ? null
            : _lines.Where(line => line.Kind == ParagraphKind.Litter).Select(line => _dates.First(line))
                .FirstOrDefault(date => date is { } full && full.Month == partial.Month && full.Day == partial.Day);

    private IEnumerable<Paragraph> Cut(PageLine line)
    {
        int start = line.Start;
        if (_dateline is { } dateline && line == _opening)
        {
            int end = line.Tokens[dateline.Tokens - 1].End;
            yield return new Paragraph(start, end - start, ParagraphKind.Dateline);
            while (end < line.End && char.IsWhiteSpace(Text[end]))
                end++;
            start = end;
        }

        if (start < line.End)
            yield return new Paragraph(start, line.End - start, line.Kind ?? ParagraphKind.Body) { Litter = line.Litter?.Name() };
    }
}
