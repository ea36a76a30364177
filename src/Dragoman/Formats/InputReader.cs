using System.IO.Compression;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>
/// Reads the articles of one input, whatever it is made of: text, JSON, web pages, feeds, sitemaps, archives, mails, each also compressed.
/// Start reading here: the format shows in the first bytes, and each has a reader of its own.
/// </summary>
public sealed class InputReader
{
    private const int HeadSize = 4096;
    private const int Deepest = 3;
    private readonly ArticleReader texts;
    private readonly Lazy<PageFormat> pages;

    /// <param name="wordsOf">The words of page litter, dates and towns to read a text with.</param>
    /// <param name="names">What pages call their parts; asked for when one is met.</param>
    /// <param name="detector">Tells encodings apart by the languages that they make.</param>
    public InputReader(Func<string, PageWords> wordsOf, Func<MarkupNames> names, LanguageDetector detector)
    {
        texts = new ArticleReader(wordsOf);
        pages = new(() => new PageFormat(new WebPageReader(names()), new PageText(detector), texts));
    }

    /// <summary>The article of a text that was read before, from what was kept of it.</summary>
    public Article Again(string name, string text, Provenance given) => texts.Again(name, text, given);

    /// <summary>Reads one input to its end; <paramref name="name"/> is the file as the reader of a message knows it.</summary>
    public IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options) => Guard.Over(name, Read(name, bytes, options, 0));

    private IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options, int depth)
    {
        var head = new byte[HeadSize];
        head = head[..bytes.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false)];
        var whole = new HeadedStream(head, bytes);
        return InputFormats.Of(head) switch
        {
            InputFormat.Gzip when depth < Deepest => Unpacked(name, whole, options, depth),
            InputFormat.Warc => new WarcFormat(pages.Value).Read(name, whole, options),
            InputFormat.Html => Whole(name, whole, options, page => [pages.Value.Read(name, page.Span, options)]),
            InputFormat.Mail => Whole(name, whole, options, mail => [new MailFormat(pages.Value, texts).Read(name, mail.Span, options)]),
            InputFormat.Feed => new FeedFormat(pages.Value, texts).Read(name, new BoundedStream(whole, options.LargestArticle), options),
            InputFormat.JsonFeed => Whole(name, whole, options, feed => new JsonFeedFormat(pages.Value, texts).Read(name, feed, options)),
            InputFormat.Sitemap => SitemapFormat.Read(name, whole),
            InputFormat.Pdf => Whole(name, whole, options, file => PdfText(name, file.Span, options)),
            _ => texts.Read(name, whole, options),
        };
    }

    private IEnumerable<ArticleOrProblem> Unpacked(string name, Stream bytes, ArticleOptions options, int depth)
    {
        using var unpacked = new GZipStream(bytes, CompressionMode.Decompress);
        foreach (var item in Read(name, unpacked, options, depth + 1))
            yield return item;
    }

    private static IEnumerable<ArticleOrProblem> Whole(string name, Stream bytes, ArticleOptions options, Func<ReadOnlyMemory<byte>, IEnumerable<ArticleOrProblem>> read)
    {
        using var kept = new MemoryStream();
        new BoundedStream(bytes, options.LargestArticle).CopyTo(kept);
        foreach (var item in read(kept.GetBuffer().AsMemory(0, (int)kept.Length)))
            yield return item;
    }

    private IEnumerable<ArticleOrProblem> PdfText(string name, ReadOnlySpan<byte> file, ArticleOptions options)
    {
        var (text, wrong) = Formats.PdfText.Of(file);
        return text is null ? [new Problem(name, null, wrong!)] : texts.Read(name, new MemoryStream(text), options with { Encoding = null });
    }
}
