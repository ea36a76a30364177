using System.Globalization;
using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Articles;

/// <summary>
/// Pages in the shapes that news systems produce, each line with what it must be taken for (pages/*.pages):
/// "kind|text", where "dateline+body" is a paragraph with its dateline in front.
/// </summary>
public sealed class PageTests
{
    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (string file in Directory.GetFiles(Path.Combine(PageWordsFixture.Folder, "pages"), "*.pages").Order())
        {
            foreach (string page in File.ReadAllText(file).Split("=== ", StringSplitOptions.RemoveEmptyEntries))
                pages.Add(Path.GetFileNameWithoutExtension(file), page);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_is_taken_for_what_it_is(string language, string page)
    {
        Assert.NotEmpty(language);
        var lines = Lines(page);
        var article = Read(lines);
        int at = 0;
        var wrong = new List<string>();
        foreach (var (kind, text) in lines)
        {
            if (text.Length > 0 && KindOf(article, at, at + text.Length) is var found && found != kind)
                wrong.Add($"{kind} taken for {found}: {text}");
            at += text.Length + 1;
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_publisher_day_and_state_are_those_the_page_states(string language, string page)
    {
        Assert.NotEmpty(language);
        var article = Read(Lines(page));
        Assert.Equal(Stated(page, "title"), article.Title);
        Assert.Equal(Stated(page, "publisher"), article.Publisher);
        Assert.Equal(Stated(page, "published"), article.Published?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(Stated(page, "state"), article.DatelineState);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_same_page_without_blank_lines_loses_no_paragraph(string language, string page)
    {
        Assert.NotEmpty(language);
        var lines = Lines(page).Where(line => line.Text.Length > 0).ToList();
        var article = Read(lines);
        int at = 0;
        foreach (var (kind, text) in lines)
        {
            bool sentence = kind.EndsWith("body", StringComparison.Ordinal) && text.EndsWith('.');
            Assert.True(!sentence || KindOf(article, at, at + text.Length).EndsWith("body", StringComparison.Ordinal), text);
            at += text.Length + 1;
        }
    }

    [Fact]
    public void There_are_pages_enough() => Assert.True(Pages().Count >= 24);

    private static Article Read(IEnumerable<(string Kind, string Text)> lines)
    {
        string text = string.Join('\n', lines.Select(line => line.Text));
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Assert.Single(new ArticleReader(PageWordsFixture.Words).Read("page.txt", bytes, new ArticleOptions())).Article!;
    }

    private static List<(string Kind, string Text)> Lines(string page) =>
        [.. page[(page.IndexOf("---\n", StringComparison.Ordinal) + 4)..].TrimEnd('\n').Normalize().Split('\n')
            .Select(line => line.Split('|', 2))
            .Select(parts => parts.Length == 2 ? (parts[0], parts[1]) : ("", ""))];

    private static string KindOf(Article article, int start, int end) =>
        string.Join('+', article.Paragraphs.Where(p => p.Start < end && p.End > start)
            .Select(p => p.Litter ?? p.Kind.ToString().ToLowerInvariant()));

    private static string? Stated(string page, string field) =>
        page.Split("---\n")[0].Split('\n').FirstOrDefault(line => line.StartsWith($"{field}: ", StringComparison.Ordinal)) is { } line
            ? line[(field.Length + 2)..].Normalize()
            : null;
}
