using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Articles;

/// <summary>Bytes of any encoding and both formats become the same articles.</summary>
public sealed class ArticleReaderTests
{
    private const string Text = "Tråg i Malmö – 3 €.";

    [Theory]
    [InlineData("utf-8", true, null)]
    [InlineData("utf-8", false, null)]
    [InlineData("utf-16", true, null)]
    [InlineData("utf-16BE", true, null)]
    [InlineData("utf-16BE", true, "windows-1252")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("windows-1252", false, "windows-1252")]
    [InlineData("windows-1252", false, "Windows-1252")]
    public void Text_is_decoded(string encoding, bool mark, string? option)
    {
        OlderEncodings.Register();
        var by = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? by.GetPreamble() : [], .. by.GetBytes(Text)];
        Assert.Equal(Text, One(bytes, new ArticleOptions { Encoding = option }).Text);
    }

    [Theory]
    [InlineData("windows-1251", "Астана")]
    [InlineData("windows-1256", "الرباط")]
    [InlineData("iso-8859-6", "الرباط")]
    [InlineData("iso-8859-1", "Malmö")]
    [InlineData("iso-8859-15", "3 €")]
    public void Older_encodings_go_by_their_names(string encoding, string text)
    {
        OlderEncodings.Register();
        Assert.Equal(text, One(Encoding.GetEncoding(encoding).GetBytes(text), new ArticleOptions { Encoding = encoding }).Text);
    }

    [Fact]
    public void Text_is_composed_and_keeps_its_invisible_marks()
    {
        var article = One("Malmo\u0308 \u200fRiga\u200b.");
        Assert.Equal("Malm\u00f6 \u200fRiga\u200b.", article.Text);
    }

    [Fact]
    public void Invisible_marks_do_not_hide_litter()
    {
        var article = One("The ministers met for an hour on Monday.\n\n\u200fRead\u200b also:\nTea is dearer");
        Assert.Equal([null, "related", "related"], article.Paragraphs.Select(p => p.Litter));
    }

    [Fact]
    public void A_ninjs_line_gives_its_fields()
    {
        var article = One("""
            {"uri": "https://wire.example/1", "headline": "Ministers meet", "body_text": "KIGALI, Rwanda – The ministers met for an hour on Monday.", "body_xhtml": "<p/>", "language": "en", "versioncreated": "2025-03-04T23:30:00+03:00", "publisher": "Lake Wire"}
            """);
        Assert.Equal(("https://wire.example/1", "Ministers meet", "en", "Lake Wire"), (article.Url, article.Title, article.Language, article.Publisher));
        Assert.Equal(new DateOnly(2025, 3, 4), article.Published);
        Assert.Equal("RW", article.DatelineState);
        Assert.Equal([ParagraphKind.Title, ParagraphKind.Dateline, ParagraphKind.Body], article.Paragraphs.Select(p => p.Kind));
    }

    [Fact]
    public void A_headline_repeated_in_the_text_is_title_too()
    {
        var article = One("""{"headline": "Ministers meet", "body_text": "Ministers meet\n\nThey met for an hour on Monday in Riga."}""");
        Assert.Equal([ParagraphKind.Title, ParagraphKind.Title, ParagraphKind.Body], article.Paragraphs.Select(p => p.Kind));
    }

    [Fact]
    public void An_article_has_the_same_id_wherever_its_file_lies()
    {
        var reader = new ArticleReader(PageWordsFixture.Words);
        var ids = new[] { "a.txt", "b.txt" }.Select(name => reader.Read(name, Stream(Text), new ArticleOptions()).Single().Article!.Id);
        Assert.Single(ids.Distinct());
        Assert.NotEqual(One(Text).Id, One(Text + " And more.").Id);
    }

    [Fact]
    public void A_lone_sentence_is_body()
    {
        Assert.Equal([ParagraphKind.Body], One("Exports rose 5 %.").Paragraphs.Select(p => p.Kind));
        Assert.Equal([ParagraphKind.Body], One("Exports rose").Paragraphs.Select(p => p.Kind));
    }

    [Fact]
    public void Any_text_can_be_read_and_its_paragraphs_lie_in_order()
    {
        var random = new Random(7);
        string[] pieces = ["Riga", "RIGA", " ", "\n", "\r\n", "\n\n", ".", ",", " - ", "(", ")", "/", "|", "©", "3", "2025", "May", "Read also:", "appeared first on", "\u200f", "\u0301", "\ud83d\ude00", "\u2028", "المغرب", "\uffff", "Share", "\t", "[", "]", ":"];
        for (int run = 0; run < 3000; run++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var read = new ArticleReader(PageWordsFixture.Words).Read("any.txt", Stream(text), new ArticleOptions()).Single();
            if (read.Article is { } article)
                AssertWhole(article);
        }
    }

    /// <summary>Every paragraph lies behind the one before it, and nothing but white space and unseen marks lies outside.</summary>
    private static void AssertWhole(Article article)
    {
        int at = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            Assert.True(paragraph.Start >= at && paragraph.Length > 0 && paragraph.End <= article.Text.Length);
            Assert.True(article.Text.AsSpan(at, paragraph.Start - at).IsWhiteSpace());
            at = paragraph.End;
        }

        Assert.True(article.Text.AsSpan(at).IsWhiteSpace());
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Article One(string text) => One(Encoding.UTF8.GetBytes(text), new ArticleOptions());

    private static Article One(byte[] bytes, ArticleOptions options)
    {
        var read = Assert.Single(new ArticleReader(PageWordsFixture.Words).Read("in.txt", new MemoryStream(bytes), options));
        Assert.Null(read.Problem);
        return read.Article!;
    }

    /// <summary>Makes the older encodings known to the tests themselves.</summary>
    private static class OlderEncodings
    {
        public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }
}
