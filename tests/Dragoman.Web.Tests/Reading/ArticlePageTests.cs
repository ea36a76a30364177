using System.Net;
using System.Text.RegularExpressions;
using Dragoman.Articles;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Articles;
using Dragoman.Web.Serving;
using Xunit;

namespace Dragoman.Web.Tests.Reading;

public sealed partial class ArticlePageTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("ar-kenya-sweden.txt", "lang=\"ar\" dir=\"rtl\"")]
    [InlineData("sv-kenya-sweden.txt", "lang=\"sv\" dir=\"ltr\"")]
    public async Task The_text_has_its_own_language_and_direction_and_a_place_for_every_sentence(string file, string tags)
    {
        var (page, article, record) = await Read(file);
        using (record)
        {
            Assert.Contains(tags, page, StringComparison.Ordinal);
            foreach (var number in Enumerable.Range(1, new ArticleRows(record).Sentences(article.Number).Count))
                Assert.Contains($"id=\"s{number}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Labels_are_no_text_so_that_what_is_copied_is_the_sources_own()
    {
        var (page, article, record) = await Read("en-kenya-sweden.txt");
        using (record)
        {
            var shown = string.Join("\n", Sentences().Matches(page).Select(s => WebUtility.HtmlDecode(Tags().Replace(s.Groups[1].Value, ""))));
            Assert.Contains("Two-way trade was worth 2.6 billion kronor in 2024", shown, StringComparison.Ordinal);
            Assert.Matches("class=\"lab figure\"[^>]*data-l=\"F1\"", page);
            Assert.DoesNotMatch("F[0-9]", shown);
        }
    }

    [Fact]
    public async Task Litter_is_kept_and_says_that_it_was_not_read()
    {
        var (page, _, record) = await Read("en-kenya-sweden.txt");
        record.Dispose();
        Assert.Matches("class=\"litter\"[^>]*>.*?Page litter, not read", page);
        Assert.Contains("Subscribe to our newsletter", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_not_found()
    {
        using var answer = await site.Client.GetAsync(new Uri("/articles/ffffffffffff", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Overlapping_spans_are_cut_into_pieces_and_each_label_stands_once()
    {
        const string Text = "Exports rose to 5 euros, he said.";
        MarkedSpan[] spans = [new(0, 23, "statement", "S1", "e-1"), new(16, 23, "figure", "F1", "e-2"), new(0, 7, "figure", "F1", "e-2")];
        var pieces = MarkedPiece.Cut(Text, 0, Text.Length, spans);
        Assert.Equal(Text, string.Concat(pieces.Select(p => p.Text)));
        Assert.Equal(["figure", "statement", "figure", null], pieces.Select(p => p.Mark?.Kind));
        Assert.Equal(["S1", "F1"], pieces.SelectMany(p => p.Labels).Select(l => l.Label).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void No_character_of_a_text_is_lost_between_its_blocks()
    {
        const string Text = "Title\n\nOne. Two.\n\nShare this";
        var article = new Article
        {
            Id = "a",
            File = "a",
            Text = Text,
            Paragraphs = [new Paragraph(0, 5, ParagraphKind.Title), new Paragraph(7, 9, ParagraphKind.Body), new Paragraph(18, 10, ParagraphKind.Litter)],
        };
        var blocks = TextBlock.Of(article, [0, 7, 12], []);
        Assert.Equal("TitleOne. Two.Share this", string.Concat(blocks.SelectMany(b => b.Text).Select(p => p.Text)));
        Assert.Equal([1, 2, 3, 0], blocks.Select(b => b.Number));
        Assert.Equal(BlockPart.Litter, blocks[^1].Part);
    }

    [Fact]
    public async Task Every_citation_of_every_entry_is_marked()
    {
        var (page, article, record) = await Read("it-kenya-sweden.txt");
        using (record)
            foreach (var claim in new ArticleRows(record).Claims(article.Number).Claims.Where(c => c is not Dragoman.Actors.Person))
                Assert.Contains($"data-card=\"e-", page, StringComparison.Ordinal);
        Assert.True(Marks().Count(page) > 10);
    }

    private async Task<(string Page, KeptArticle Article, RecordFile Record)> Read(string file)
    {
        var record = RecordFile.Open(site.Options.Record);
        var article = new ArticleRows(record).Named(file)[0];
        return (await site.Client.GetStringAsync(Links.Article(article.Facts.Id), TestContext.Current.CancellationToken), article, record);
    }

    [GeneratedRegex("<p class=\"sent[^>]*><a class=\"sn\"[^>]*>.*?</a><span>(.*?)</span></p>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sentences();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("<mark ", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();
}
