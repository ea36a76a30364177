using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>Makes articles of web pages.</summary>
internal sealed class PageFormat(WebPageReader reader, PageText text, ArticleReader texts)
{
    private const int ShortestBody = 20;

    public ArticleOrProblem Read(string name, ReadOnlySpan<byte> bytes, ArticleOptions options)
    {
        var (html, address) = (Decoded(bytes, options), options.Address);
        var page = reader.Read(html, address);
        if (page.Paragraphs.Sum(paragraph => WordCount.Of(paragraph)) < ShortestBody)
            return new Passed(name, page.Address ?? address?.AbsoluteUri, PassedFor.NoArticle) { Title = page.Title, Published = page.Published };
        return texts.Built(name, Draft(page, address));
    }

    public string Decoded(ReadOnlySpan<byte> bytes, ArticleOptions options) => text.Decode(bytes, options.Encoding, options.StatedEncoding);

    /// <summary>Markup without a page around it, as feeds and mails carry it.</summary>
    public string Fragment(string html) => string.Join("\n\n", reader.ReadFragment(html));

    private static ArticleDraft Draft(WebPage page, Uri? address)
    {
        var given = new Provenance
        {
            Url = page.Address ?? address?.AbsoluteUri,
            Publisher = page.Publisher,
            Byline = page.Byline,
            Published = page.Published,
            Modified = page.Modified,
            Twins = page.Twins,
        };
        return new ArticleDraft(page.Title, string.Join("\n\n", page.Paragraphs), given) { Margin = string.Join("\n\n", page.DateLines) };
    }
}
