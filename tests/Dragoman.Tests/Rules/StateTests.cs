using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dragoman.Tests.Rules;

/// <summary>Statics may hold tables that never change and nothing else.</summary>
public class StateTests
{
    private static readonly string[] Changes =
        ["Add", "AddRange", "AddOrUpdate", "TryAdd", "GetOrAdd", "Remove", "TryRemove", "Clear", "Insert", "Enqueue", "Dequeue", "Push", "Pop", "Append"];

    [Fact]
    public void No_static_field_can_be_set_again()
    {
        var found = StaticFields().Where(field => !field.Modifiers.Has(SyntaxKind.ReadOnlyKeyword));
        Findings.None(found.Select(SourceCode.Place));
    }

    [Fact]
    public void No_static_field_holds_something_that_is_changed()
    {
        var found = StaticFields().SelectMany(field => field.Declaration.Variables.Where(variable => IsChanged(field, variable.Identifier.Text)));
        Findings.None(found.Select(SourceCode.Place));
    }

    [Fact]
    public void No_static_property_can_be_set()
    {
        var found = SourceCode.Nodes<PropertyDeclarationSyntax>("src")
            .Where(property => property.Modifiers.Has(SyntaxKind.StaticKeyword))
            .Where(property => property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) == true);
        Findings.None(found.Select(SourceCode.Place));
    }

    private static IEnumerable<FieldDeclarationSyntax> StaticFields() =>
        SourceCode.Nodes<FieldDeclarationSyntax>("src").Where(field => field.Modifiers.Has(SyntaxKind.StaticKeyword));

    private static bool IsChanged(FieldDeclarationSyntax field, string name) => field.Parent!.DescendantNodes().Any(node => node switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call => call.Expression.ToString() == name && Changes.Contains(call.Name.Identifier.Text),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression.ToString() == name,
        _ => false,
    });
}
