using Dragoman.Cli.Inputs;
using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class InputFinderTests : IDisposable
{
    private readonly Session session = new();

    public InputFinderTests()
    {
        foreach (var name in new[] { "news/b.txt", "news/a.txt", "news/photo.png", "news/2024/c.jsonl", "news/2024/05/d.NDJSON", "news/2024/05/e.json", "news/.hidden/f.txt" })
            session.Write(name, "text");
        Directory.CreateDirectory(session.Path("empty"));
    }

    [Fact]
    public void A_folder_is_all_articles_in_it_at_any_depth() =>
        Assert.Equal(["news/2024/05/d.NDJSON", "news/2024/05/e.json", "news/2024/c.jsonl", "news/a.txt", "news/b.txt"], Found("news"));

    [Theory]
    [InlineData("news/*.txt", "news/a.txt", "news/b.txt")]
    [InlineData("news/?.txt", "news/a.txt", "news/b.txt")]
    [InlineData("news/**/*.json", "news/2024/05/e.json")]
    [InlineData("news/**/*.txt", "news/a.txt", "news/b.txt")]
    [InlineData("*/20*/c.jsonl", "news/2024/c.jsonl")]
    [InlineData("news/20*", "news/2024/05/d.NDJSON", "news/2024/05/e.json", "news/2024/c.jsonl")]
    public void A_pattern_is_the_files_that_fit(string pattern, params string[] expected) => Assert.Equal(expected, Found(pattern));

    [Fact]
    public void A_file_is_itself_whatever_it_is_called() => Assert.Equal(["news/photo.png"], Found("news/photo.png"));

    [Fact]
    public void A_file_named_twice_is_read_once() => Assert.Equal(["news/b.txt", "news/a.txt"], Found("news/b.txt", "news/*.txt"));

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("news/*.pdf")]
    [InlineData("nowhere/**/*.txt")]
    [InlineData("empty")]
    public void What_gives_nothing_is_a_problem_with_its_name(string name)
    {
        var input = Assert.Single(InputFinder.Find([session.Path(name)]));
        Assert.NotNull(input.Problem);
        Assert.StartsWith(session.Path(name.Split('/')[0].Split('*')[0]), input.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_opened_is_a_problem_and_the_rest_is_found()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("this user may open every folder");
            return;
        }

        var closed = session.Path("news/2024/05");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var inputs = InputFinder.Find([session.Path("news")]);
            Assert.Contains(inputs, input => input.Name == closed && input.Problem is not null);
            Assert.Equal(3, inputs.Count(input => input.Problem is null));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => session.Dispose();

    private IEnumerable<string> Found(params string[] names) =>
        InputFinder.Find(names.Select(session.Path)).Select(input => Path.GetRelativePath(session.Path("."), input.Name).Replace('\\', '/'));
}
