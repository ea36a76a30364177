using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dragoman.Tests.Rules;

public partial class NamingTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Base", "Common"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var found = Types("src").Where(type => Words().Matches(type.Identifier.Text).Any(word => Empty.Contains(word.Value)));
        Findings.None(found.Select(type => $"{SourceCode.Place(type)} {type.Identifier.Text}"));
    }

    [Fact]
    public void Every_public_type_says_what_it_stands_for()
    {
        var silent = Types("src").Where(type => type.Modifiers.Has(SyntaxKind.PublicKeyword))
            .Where(type => !type.GetLeadingTrivia().ToFullString().Contains("/// <summary>", StringComparison.Ordinal));
        Findings.None(silent.Select(type => $"{SourceCode.Place(type)} {type.Identifier.Text}"));
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> Types(string folder) => SourceCode.Nodes<BaseTypeDeclarationSyntax>(folder);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
