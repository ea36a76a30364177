namespace Dragoman.Articles;

/// <summary>
/// A text as a page of news: cut into lines, each taken for title, dateline, body or litter, with what title, day and publisher
/// the page itself states. Start reading here: first paragraph, headline, top, last paragraph, middle, end.
/// </summary>
internal sealed class Page
{
    private const int ShortestFooter = 3;
    private const int LongestFooter = 10;
    private const int MostSubtitles = 3;

    private readonly PageLine[] lines;
    private readonly PageDates dates;
    private readonly TopOfPage top;
    private readonly Headline headline;
    private readonly Dateline? dateline;
    private readonly PageLine? opening;
    private int title = -1;
    private int body;

    /// <summary>Reads a page; the first <paramref name="headline"/> characters are known to be its headline.</summary>
    public Page(string text, PageWords words, int headline)
    {
        Text = text;
        lines = PageLines.Of(text, words);
        dates = new PageDates(words);
        top = new TopOfPage(words, dates);
        this.headline = new Headline(dates);
        ReadLines(headline);
        (opening, dateline) = Opening(words);
        Published = Date();
        Publisher = new PublisherSigns(words, dates).Find(lines, title, body, dateline ?? LineOfDateline(words));
        DatelineState = dateline?.State ?? LineOfDateline(words)?.State ?? lines.Take(body).Select(top.StateOf).FirstOrDefault(state => state is not null);
        Paragraphs = [.. lines.SelectMany(Cut)];
    }

    /// <summary>The day in lines that stand beside a headline: of the one that says "published", else of the first that is dated; null when none is.</summary>
    public static DateOnly? DayBeside(string lines, PageWords words)
    {
        var dates = new PageDates(words);
        var top = new TopOfPage(words, dates);
        var dated = PageLines.Of(lines, words).Where(top.IsDated).ToList();
        return (dated.Find(top.StartsPublished) ?? dated.FirstOrDefault()) is { } line ? dates.First(line) : null;
    }

    public string Text { get; }
    public IReadOnlyList<Paragraph> Paragraphs { get; }
    public DateOnly? Published { get; }
    public string? Publisher { get; }
    public string? DatelineState { get; }
    public string? Title => title < 0 ? null : Headline.Words(lines[title]);

    private void ReadLines(int headline)
    {
        if (lines.Length == 0)
            return;
        body = FirstOfBody();
        bool known = headline > 0 && lines[0].Start < headline;
        body = known ? Math.Max(body, 1) : body;
        this.title = known ? 0 : this.headline.Find(lines, body);
        top.Mark(lines, body, this.title);
        if (body == lines.Length)
            return;
        var title = this.title < 0 ? null : lines[this.title];
        int last = EndOfPage.LastOfBody(lines, body, title);
        BodyOfPage.Mark(lines, body, last);
        new EndOfPage(top).Mark(lines, last, title);
    }

    /// <summary>The first line of running text that is no notice; in a page without any, the first sentence behind its first line.</summary>
    private int FirstOfBody()
    {
        int first = Array.FindIndex(lines, line => line.IsProse && LitterSigns.Free(line) is null);
        if (first < 0)
            return lines.Length > 1 && !lines[0].Ending.IsSentence ? Math.Max(1, Array.FindIndex(lines, 1, line => line.Ending.IsSentence && dates.First(line) is null)) : 0;
        int next = Array.FindIndex(lines, first + 1, line => line.IsProse);
        return next > 0 && headline.IsQuestion(lines[first]) && headline.Find(lines, first) < 0 ? next : first;
    }

    /// <summary>The first paragraph with its dateline; behind subtitles without one the paragraph that has it.</summary>
    private (PageLine? Line, Dateline? Dateline) Opening(PageWords words)
    {
        PageLine? first = null;
        foreach (var line in lines.Where(line => line.Kind == ParagraphKind.Body).Take(MostSubtitles + 1))
        {
            first ??= line;
            if (new DatelineScan(words, dates, line).Read() is { } found)
                return (line, found);
            if (line.Ending.IsSentence && line != first)
                break;
        }
        return (first, null);
    }

    private Dateline? LineOfDateline(PageWords words) =>
        lines.Take(body).Where(line => line.Kind == ParagraphKind.Dateline)
            .Select(line => new DatelineScan(words, dates, line).Read()).FirstOrDefault(found => found is not null);

    /// <summary>A line that says "published" before the dateline before any other dated line.</summary>
    private DateOnly? Date()
    {
        var dated = lines.Where(line => line.Kind == ParagraphKind.Dateline).ToList();
        var published = lines.Take(body).FirstOrDefault(line => line.Kind == ParagraphKind.Dateline && top.StartsPublished(line));
        return (published is null ? null : dates.First(published))
            ?? dateline?.Date?.Full ?? Completed(dateline?.Date)
            ?? dated.Select(line => dates.First(line)).FirstOrDefault(date => date is not null)
            ?? OfStandfirst()
            ?? OfFooter();
    }

    /// <summary>Between a standfirst and the text: the first short line that is dated.</summary>
    private DateOnly? OfStandfirst() => lines.Skip(body + 1).Take(MostSubtitles).Where(line => line.Words <= LongestFooter && !line.Ending.IsSentence && top.IsDated(line))
        .Select(line => dates.First(line)).FirstOrDefault(day => day is not null);

    /// <summary>"The Messenger, Wednesday, June 17, 2026": the only dated line among the short ones that end the page.</summary>
    private DateOnly? OfFooter() => lines.Skip(body + 1).TakeLast(ShortestFooter).Where(line => line.Kind != ParagraphKind.Title && line.Words <= LongestFooter && !line.Ending.IsSentence && top.IsDated(line))
        .Select(line => dates.First(line)).ToList() is [{ } day] ? day : null;

    /// <summary>The year of a dateline without one, where another line of the page writes the same day in full.</summary>
    private DateOnly? Completed(PageDate? day) =>
        day is not { Year: null } partial
            ? null
            : lines.Where(line => line.Kind == ParagraphKind.Litter).Select(line => dates.First(line))
                .FirstOrDefault(date => date is { } full && full.Month == partial.Month && full.Day == partial.Day);

    private IEnumerable<Paragraph> Cut(PageLine line)
    {
        int start = line.Start;
        if (this.dateline is { } dateline && line == opening)
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
