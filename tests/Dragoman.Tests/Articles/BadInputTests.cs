using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Articles;

/// <summary>What cannot be read becomes a problem that names file and line, never an exception, and the rest is read.</summary>
public sealed class BadInputTests
{
    private const int Large = 50 * ArticleOptions.Megabyte;

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_a_problem(string text) =>
        Assert.Equal("in.txt: is empty", Only(Encoding.UTF8.GetBytes(text)).ToString());

    [Fact]
    public void A_binary_file_is_a_problem()
    {
        byte[] image = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
        Assert.Contains("is not text", Only(image).Message);
    }

    [Fact]
    public void Invalid_UTF8_names_line_and_byte_and_suggests_an_encoding()
    {
        var problem = Only([.. "First line.\nSk\u00e5l "u8, 0xE5, .. "r a town.\n"u8]);
        Assert.Equal(2, problem.Line);
        Assert.Contains("byte 0xE5 at byte 7 of the line, byte 19 of the text", problem.Message);
        Assert.Contains("--encoding", problem.Message);
    }

    [Fact]
    public void An_unknown_encoding_is_a_problem() =>
        Assert.Contains("no encoding is called \"klingon\"", Only("Some text."u8.ToArray(), new ArticleOptions { Encoding = "klingon" }).Message);

    [Fact]
    public void Half_a_UTF16_character_is_a_problem()
    {
        byte[] cut = [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0];
        Assert.Contains("--encoding", Only(cut).Message);
    }

    [Fact]
    public void Fifty_megabytes_in_one_line_are_refused_with_the_limit() =>
        Assert.Equal("in.txt:1: is larger than the 20 MB that one article may have", Only(Filled(Large)).ToString());

    [Fact]
    public void Fifty_megabytes_in_one_line_are_read_when_the_limit_allows()
    {
        var options = new ArticleOptions { LargestArticle = 2 * Large };
        Assert.Equal(Large, Assert.Single(Read(Filled(Large), options)).Article!.Text.Length);
    }

    [Fact]
    public void A_JSON_line_of_fifty_megabytes_is_passed_over_and_the_rest_is_read()
    {
        byte[] bytes = [.. "{\"body_text\": \""u8, .. Filled(Large), .. "\"}\n{\"body_text\": \"Trade grew.\"}\n"u8];
        var read = Read(bytes);
        Assert.Equal(1, read[0].Problem!.Line);
        Assert.Equal("Trade grew.", read[1].Article!.Text);
    }

    [Theory]
    [InlineData("{\"body_text\": \"cut", "is not valid JSON")]
    [InlineData("not JSON", "is not valid JSON")]
    [InlineData("[1]", "is not a JSON object")]
    [InlineData("{\"headline\": \"No text\"}", "has no \"body_text\"")]
    [InlineData("{\"body_text\": 5}", "has a \"body_text\" that is not a string")]
    [InlineData("{\"body_text\": \"\\ud800\"}", "not valid Unicode")]
    public void A_broken_JSON_line_in_the_middle_is_named_and_the_rest_is_read(string line, string message)
    {
        var read = Read(Encoding.UTF8.GetBytes($"{{\"body_text\": \"One.\"}}\n\n{line}\n{{\"body_text\": \"Two.\"}}"));
        Assert.Equal(["One.", null, "Two."], read.Select(r => r.Article?.Text));
        Assert.Equal(3, read[1].Problem!.Line);
        Assert.Contains(message, read[1].Problem!.Message);
    }

    [Fact]
    public void Ten_thousand_nested_brackets_are_a_problem_of_their_line()
    {
        string nested = $"{{\"body_text\": {new string('[', 10_000)}";
        Assert.Equal([1], Read(Encoding.UTF8.GetBytes(nested)).Select(r => r.Problem!.Line!.Value));
    }

    [Fact]
    public void A_stream_that_breaks_off_is_a_problem() =>
        Assert.Contains("cannot be read", Assert.Single(Reader().Read("in.txt", new BrokenStream(), new ArticleOptions())).Problem!.Message);

    private static ArticleReader Reader() => new(PageWordsFixture.Words);

    private static List<ArticleOrProblem> Read(byte[] bytes, ArticleOptions? options = null) =>
        [.. Reader().Read("in.txt", new MemoryStream(bytes), options ?? new ArticleOptions())];

    private static Problem Only(byte[] bytes, ArticleOptions? options = null) =>
        Assert.Single(Read(bytes, options)).Problem ?? throw new InvalidOperationException("read without a problem");

    private static byte[] Filled(int length)
    {
        byte[] bytes = new byte[length];
        Array.Fill(bytes, (byte)'a');
        for (int i = 7; i < length; i += 8)
            bytes[i] = (byte)' ';
        bytes[^1] = (byte)'.';
        return bytes;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the line went dead");
    }
}
