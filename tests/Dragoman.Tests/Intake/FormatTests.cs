using System.IO.Compression;
using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Inputs of every format, told by their content.</summary>
public sealed class FormatTests
{
    private static readonly Story Told = Story.All[0];
    private static readonly string Page = PageShapes.All["plain elements for article and time"](Told);
    private static readonly string Content = string.Concat(Told.Paragraphs.Select(p => $"<p>{p}</p>"));

    [Fact]
    public void A_feed_gives_whole_items_as_articles_and_teasers_as_addresses()
    {
        var items = Read($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>{Told.Publisher}</title>
            <item><title>{Told.Title}</title><link>{PageShapes.Address}</link><pubDate>Wed, 12 Mar 2025 08:00:00 +0300</pubDate><dc:creator>{Told.Byline}</dc:creator><description>Short.</description><content:encoded><![CDATA[{Content}]]></content:encoded></item>
            <item><title>Another</title><link>https://news.example/2</link><description>The ministers met again on Tuesday and talked about the new tariff ...</description></item>
            </channel></rss>
            """);
        Assert.Equal(Told.Paragraphs, PageShapeTests.Body(items[0].Article!));
        Assert.Equal((Told.Title, Told.Publisher, PageShapes.Address, Story.Published), (items[0].Article!.Title, items[0].Article!.Publisher, items[0].Article!.Url, items[0].Article!.Published));
        Assert.Equal(("https://news.example/2", PassedFor.Teaser), (items[1].Passed!.Address, items[1].Passed!.Reason));
    }

    [Fact]
    public void Atom_and_old_rss_and_json_feeds_are_feeds()
    {
        string escaped = System.Net.WebUtility.HtmlEncode(Content);
        string[] feeds =
        [
            $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{Told.Publisher}</title><entry><title>{Told.Title}</title><link rel=\"alternate\" href=\"{PageShapes.Address}\"/><published>2025-03-12T05:00:00Z</published><content type=\"html\">{escaped}</content></entry></feed>",
            $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{Told.Publisher}</title><entry><title>{Told.Title}</title><link href=\"{PageShapes.Address}\"/><published>2025-03-12T05:00:00Z</published><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{Content}</div></content></entry></feed>",
            $"<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>{Told.Publisher}</title></channel><item><title>{Told.Title}</title><link>{PageShapes.Address}</link><dc:date>2025-03-12</dc:date><content:encoded>{escaped}</content:encoded></item></rdf:RDF>",
            System.Text.Json.JsonSerializer.Serialize(new { version = "https://jsonfeed.org/version/1.1", title = Told.Publisher, items = new[] { new { id = "1", url = PageShapes.Address, title = Told.Title, content_html = Content, date_published = "2025-03-12T05:00:00Z" } } }),
        ];
        foreach (var article in feeds.Select(feed => Read(feed).Single().Article!))
        {
            Assert.Equal(Told.Paragraphs, PageShapeTests.Body(article));
            Assert.Equal((Told.Title, Told.Publisher, PageShapes.Address, Story.Published), (article.Title, article.Publisher, article.Url, article.Published));
        }
    }

    [Fact]
    public void Sitemaps_list_addresses()
    {
        var items = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://news.example/1</loc><news:news><news:publication><news:name>Ledger</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-03-12T08:00:00Z</news:publication_date><news:title>One</news:title></news:news></url>
            <url><loc>https://news.example/2</loc></url></urlset>
            """);
        Assert.Equal([("https://news.example/1", "One"), ("https://news.example/2", null)], items.Select(item => (item.Passed!.Address, item.Passed.Title)));
        Assert.Equal(Story.Published, items[0].Passed!.Published);
        Assert.Single(Read("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://news.example/s1.xml</loc></sitemap></sitemapindex>"));
    }

    [Fact]
    public void Packed_pages_are_unpacked()
    {
        var article = Read(Packed(Encoding.UTF8.GetBytes(Page))).Single().Article!;
        Assert.Equal(Told.Title, article.Title);
    }

    [Fact]
    public void A_mail_is_a_press_release()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var story = Story.All[3];
        var body = Convert.ToBase64String(Encoding.GetEncoding("windows-1256").GetBytes(string.Join("\r\n\r\n", story.Paragraphs)), Base64FormattingOptions.InsertLineBreaks);
        string subject = $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(story.Title))}?=";
        var article = Read($"Received: from a by b\r\nFrom: \"Press Office\" <press@ministry.example>\r\nTo: desk@news.example\r\nSubject: {subject}\r\nDate: Wed, 12 Mar 2025 10:00:00 +0300 (AST)\r\nMIME-Version: 1.0\r\n"
            + $"Content-Type: multipart/alternative; boundary=\"x1\"\r\n\r\n--x1\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n--x1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>other</p>\r\n--x1--\r\n").Single().Article!;
        Assert.Equal((story.Title, "Press Office", Story.Published, "ar"), (article.Title, article.Publisher, article.Published, article.Language));
        Assert.Equal(story.Paragraphs, PageShapeTests.Body(article));
    }

    [Fact]
    public void A_page_saved_as_one_file_is_a_page()
    {
        string quoted = string.Concat(Encoding.UTF8.GetBytes(Page).Select(b => b is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)b).ToString() : $"={b:X2}"));
        var article = Read($"From: <Saved by Browser>\r\nSnapshot-Content-Location: {PageShapes.Address}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"----b\"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: {PageShapes.Address}\r\n\r\n{quoted}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------b--\r\n").Single().Article!;
        Assert.Equal((Told.Title, PageShapes.Address), (article.Title, article.Url));
        Assert.Equal(Told.Paragraphs, PageShapeTests.Body(article));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_gives_its_pages_one_by_one(bool packed)
    {
        var records = Story.All.Select(story => Archives.Response($"https://news.example/{story.Language}", PageShapes.All["paper with boxes between the paragraphs"](story)))
            .Append(Archives.Response("https://news.example/logo.png", "x", "image/png")).Prepend(Archives.Record("warcinfo", "urn:x", "application/warc-fields", Encoding.ASCII.GetBytes("software: test\r\n")));
        var items = Read([.. records.SelectMany(record => packed ? Packed(record) : record)]);
        Assert.Equal(Story.All.Select(story => story.Title), items.Select(item => item.Article!.Title));
    }

    [Fact]
    public void An_archive_that_ends_in_the_midst_keeps_what_was_read()
    {
        byte[] whole = [.. Story.All.SelectMany(story => Archives.Response($"https://news.example/{story.Language}", PageShapes.All["mobile page"](story)))];
        var items = Read(whole[..^200]);
        Assert.Equal(3, items.Count(item => item.Article is not null));
        Assert.Contains("ends inside record 4", items[^1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_a_little_like_something_else_is_text()
    {
        Assert.NotNull(Read("Date: Wednesday\nThe ministers of both states met in the port and agreed on a tariff for rail freight.\n").Single().Article);
        Assert.NotNull(Read("<3 the new tariff, wrote many readers after the ministers of both states had met in the port.\n").Single().Article);
    }

    [Fact]
    public void A_page_without_an_article_is_passed_over() =>
        Assert.Equal(PassedFor.NoArticle, Read("<html><body><nav><a href=/>Home</a></nav><ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul></body></html>").Single().Passed!.Reason);

    private static List<ArticleOrProblem> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<ArticleOrProblem> Read(byte[] bytes) => [.. LoadedPacks.Pipeline.Articles("input", new MemoryStream(bytes), new ArticleOptions())];

    internal static byte[] Packed(byte[] bytes)
    {
        using var whole = new MemoryStream();
        using (var packing = new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(bytes);
        return whole.ToArray();
    }
}
