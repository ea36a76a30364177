using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Inputs made to exhaust or mislead the reader end with a message.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void Ten_thousand_nested_elements_are_read_without_recursion()
    {
        var deep = new StringBuilder("<html><body><h1>Deep</h1>").Insert(0, "");
        for (int i = 0; i < 10_000; i++)
            deep.Append("<div><span>");
        deep.Append("<p>The ministers of both states met in the port on Wednesday and agreed on a common tariff for rail freight from September.</p>");
        var item = Read(deep.ToString()).Single();
        Assert.True(item.Article is not null || item.Passed is not null);
    }

    [Fact]
    public void Something_small_does_not_unpack_into_something_huge()
    {
        byte[] bomb = FormatTests.Packed(Encoding.ASCII.GetBytes("<html><body>" + new string('a', 60 * ArticleOptions.Megabyte)));
        Assert.True(bomb.Length < ArticleOptions.Megabyte);
        Assert.Contains("larger than", Read(bomb).Single().Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_neither_multiply_nor_fetch()
    {
        string bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title><item><title>x</title></item></channel></rss>";
        string file = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title></item></channel></rss>";
        foreach (string feed in new[] { bomb, file })
            Assert.Contains("not valid XML", Read(feed).Single().Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:9/rss-0.91.dtd\">")]
    [InlineData("<!DOCTYPE rss [<!ENTITY unused \"x\">]>")]
    [InlineData("<!DOCTYPE rss>")]
    public void A_document_type_that_nothing_uses_does_no_harm(string type)
    {
        var items = Read($"<?xml version=\"1.0\"?>{type}<rss version=\"0.91\"><channel><title>t</title><item><title>x</title><link>https://news.example/1</link></item></channel></rss>");
        Assert.Equal("https://news.example/1", items.Single().Passed!.Address);
    }

    [Fact]
    public void Broken_mails_and_records_are_told()
    {
        Assert.NotNull(Read("From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n").Single().Problem);
        Assert.NotNull(Read("WARC/1.0\r\nWARC-Type: response\r\n\r\n").Single().Problem);
        Assert.NotNull(Read("<rss version=\"2.0\"><channel><item>").Single().Problem);
    }

    private static List<ArticleOrProblem> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<ArticleOrProblem> Read(byte[] bytes) => [.. LoadedPacks.Pipeline.Articles("input", new MemoryStream(bytes), new ArticleOptions())];
}
