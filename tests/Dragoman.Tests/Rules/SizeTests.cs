using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dragoman.Tests.Rules;

public class SizeTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 80;
    private const int LongestFunction = 60;
    private const int MedianFunction = 10;

    [Theory]
    [InlineData("src", "*.cs")]
    [InlineData("tests", "*.cs")]
    [InlineData("languages", "*.yaml")]
    public void No_file_is_longer_than_can_be_held_in_mind(string folder, string pattern)
    {
        var tooLong = Repository.Files(folder, pattern).Where(path => Lines(path) > LongestFile && !IsListOfTexts(path));
        Findings.None(tooLong);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Most_files_are_short(string folder) =>
        Assert.True(SourceCode.Median(Repository.Files(folder, "*.cs").Select(Lines)) < MedianFile);

    [Fact]
    public void No_function_is_longer_than_a_screen()
    {
        var tooLong = Functions().Where(function => SourceCode.Lines(function) > LongestFunction);
        Findings.None(tooLong.Select(function => $"{SourceCode.Place(function)} {SourceCode.NameOf(function)}"));
    }

    [Fact]
    public void Most_functions_are_short() => Assert.True(SourceCode.Median(Functions().Select(SourceCode.Lines)) < MedianFunction);

    private static IEnumerable<Microsoft.CodeAnalysis.SyntaxNode> Functions() =>
        SourceCode.Nodes<BaseMethodDeclarationSyntax>("src")
            .Concat<Microsoft.CodeAnalysis.SyntaxNode>(SourceCode.Nodes<LocalFunctionStatementSyntax>("src"))
            .Concat(SourceCode.Nodes<AccessorDeclarationSyntax>("src").Where(accessor => accessor.Body is not null));

    /// <summary>Passages are texts that stand alone, one after the other, as the words of a word list do.</summary>
    private static bool IsListOfTexts(string path) => path.Contains("/passages/", StringComparison.Ordinal);

    private static int Lines(string path) => Repository.Read(path).AsSpan().Count('\n');
}
