using System.Text;

namespace Dragoman.Articles;

/// <summary>
/// Reads the articles of one input: plain text, which is one article, or JSON with the fields of ninjs, one article a line or a whole
/// document of one article or a list of them. Which it is shows in how it begins. What cannot be read becomes a problem, and the rest is read.
/// </summary>
/// <param name="wordsOf">The words of page litter, dates and towns to read a text with.</param>
public sealed class ArticleReader(Func<string, PageWords> wordsOf)
{
    public ArticleReader(PageWords words)
        : this(_ => words)
    {
    }

    /// <summary>Reads one input to its end; <paramref name="name"/> is the file as the reader of a message knows it.</summary>
    public IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options)
    {
        Encoding? encoding;
        ArticleOrProblem? unknown = null;
        try
        {
            encoding = Utf8Bytes.Named(options.Encoding);
        }
        catch (ArgumentException)
        {
            encoding = null;
            unknown = new Problem(name, null, $"no encoding is called \"{options.Encoding}\"");
        }

        return unknown is { } problem ? [problem] : Guard.Over(name, Articles(name, bytes, encoding, options));
    }

    private IEnumerable<ArticleOrProblem> Articles(string name, Stream bytes, Encoding? encoding, ArticleOptions options)
    {
        using var input = Utf8Bytes.Open(bytes, encoding);
        if (input.Peek().IsEmpty)
            yield return new Problem(name, null, "is empty");
        else
        {
            foreach (var article in Articles(name, input, options.LargestArticle))
                yield return article;
        }
    }

    private IEnumerable<ArticleOrProblem> Articles(string name, Utf8Bytes input, int limit) => JsonShapes.Of(input.Peek()) switch
    {
        JsonShape.Lines => JsonLines(name, input, limit),
        JsonShape.Document => JsonDocument(name, input, limit),
        _ => [PlainText(name, input, limit)],
    };

    private ArticleOrProblem PlainText(string name, Utf8Bytes input, int limit)
    {
        if (Utf8Text.LooksBinary(input.Peek()))
            return new Problem(name, 1, Utf8Text.Decode(input.Peek()).Wrong!);
        var whole = BoundedBytes.Whole(input, limit);
        if (whole.TooLarge)
            return new Problem(name, 1, TooLarge(limit));
        var (text, line, wrong) = Utf8Text.Decode(whole.Bytes.Span);
        if (text is null)
            return new Problem(name, line, wrong!);
        if (string.IsNullOrWhiteSpace(text))
            return new Problem(name, null, "is empty");
        if (JsonShapes.IsJson(whole.Bytes.Span))
            return new Problem(name, null, $"is JSON without an article; {NinjsItem.Expected}");
        return Again(name, text, Provenance.None);
    }

    private IEnumerable<ArticleOrProblem> JsonLines(string name, Utf8Bytes input, int limit)
    {
        for (int line = 1; BoundedBytes.Line(input, limit) is { } bytes; line++)
        {
            if (bytes.TooLarge)
                yield return new Problem(name, line, TooLarge(limit));
            else if (!IsBlank(bytes.Bytes.Span))
                yield return JsonLine(name, line, bytes.Bytes);
        }
    }

    private ArticleOrProblem JsonLine(string name, int line, ReadOnlyMemory<byte> bytes)
    {
        if (Utf8Text.Decode(bytes.Span).Wrong is { } notText)
            return new Problem(name, line, notText);
        return NinjsItem.Parse(bytes) is (var item, var wrong) && item is not null ? Built(name, item.Draft) : new Problem(name, line, wrong!);
    }

    private IEnumerable<ArticleOrProblem> JsonDocument(string name, Utf8Bytes input, int limit)
    {
        var whole = BoundedBytes.Whole(input, limit);
        if (whole.TooLarge)
            return [new Problem(name, 1, TooLarge(limit))];
        var (text, line, notText) = Utf8Text.Decode(whole.Bytes.Span);
        return text is null
            ? [new Problem(name, line, notText!)]
            : NinjsItem.ParseAll(whole.Bytes).Select(found => found.Item is { } item ? Built(name, item.Draft) : (ArticleOrProblem)new Problem(name, found.Line, found.Wrong!));
    }

    /// <summary>The article of a draft; where nothing states its day, the lines beside the headline may.</summary>
    internal Article Built(string name, ArticleDraft draft)
    {
        string headline = (draft.Title ?? "").ReplaceLineEndings(" ").Normalize(NormalizationForm.FormC);
        string body = draft.Body.Normalize(NormalizationForm.FormC);
        string text = headline.Length == 0 ? body : $"{headline}\n\n{body}";
        var day = draft.Given.Published ?? (draft.Margin.Length == 0 ? null : Page.DayBeside(draft.Margin, wordsOf(text)));
        return Again(name, text, draft.Given with { Headline = headline.Length, Published = day });
    }

    /// <summary>The article of a text that was read before, from what was kept of it.</summary>
    public Article Again(string name, string text, Provenance given)
    {
        var page = new Page(text, wordsOf(text), given.Headline);
        string? publisher = given.Publisher ?? page.Publisher;
        return new Article
        {
            Id = ArticleId.Of(page.Text, given.Url ?? publisher),
            File = name,
            Text = page.Text,
            Paragraphs = page.Paragraphs,
            Language = given.Language,
            Title = page.Title,
            Publisher = publisher,
            Published = given.Published ?? page.Published,
            Url = given.Url,
            DatelineState = page.DatelineState,
            Given = given,
        };
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    internal static string TooLarge(long limit) =>
        $"is larger than the {limit / (double)ArticleOptions.Megabyte:0.#} MB that one article may have";
}
