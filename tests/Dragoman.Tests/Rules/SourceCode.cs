using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dragoman.Tests.Rules;

/// <summary>The C# of a folder as syntax trees, and the places in it as people look them up.</summary>
public static class SourceCode
{
    public static IEnumerable<T> Nodes<T>(string folder)
        where T : SyntaxNode =>
        Trees(folder).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>());

    public static IEnumerable<SyntaxTree> Trees(string folder) =>
        Repository.Files(folder, "*.cs").Select(path => CSharpSyntaxTree.ParseText(Repository.Read(path), path: path));

    public static string Place(SyntaxNode node) => $"{node.SyntaxTree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    public static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    public static bool Has(this SyntaxTokenList modifiers, SyntaxKind kind) => modifiers.Any(kind);

    public static string NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => function.Kind().ToString(),
    };

    public static double Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }
}
