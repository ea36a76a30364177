using System.Globalization;
using Dragoman.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dragoman.Tests.Rules;

/// <summary>The engine knows no language: no letter beyond ASCII stands in its source, and no string of it is a word of a pack, but in the files that name the terms of the output, of the pack format and of the standards of the web.</summary>
public class NeutralityTests
{
    private const string Engine = "src/Dragoman/";
    private static readonly string[] NamedTerms =
        ["src/Dragoman/Record/Contract.cs", "src/Dragoman/Languages/PackTerms.cs", "src/Dragoman/Languages/AgreementTerms.cs", "src/Dragoman/Languages/TimeTerms.cs",
            "src/Dragoman/Pages/MarkupTerms.cs", "src/Dragoman/Formats/HeaderTerms.cs",
            "src/Dragoman/Exports/ExportTerms.cs"];
    private const int ShortestWord = 4;

    [Fact]
    public void No_letter_of_another_alphabet_stands_in_the_engine()
    {
        var found = Repository.Files(Engine, "*.cs")
            .SelectMany(path => Repository.Read(path).Split('\n').Select((line, index) => (line, place: $"{path}:{index + 1}")))
            .Where(line => line.line.Any(letter => char.IsLetter(letter) && !char.IsAscii(letter)));
        Findings.None(found.Select(line => line.place));
    }

    [Fact]
    public void No_string_of_the_engine_is_a_word_of_a_pack()
    {
        var words = PackWords();
        var found = SourceCode.Trees(Engine)
            .Where(tree => !NamedTerms.Contains(tree.FilePath))
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(IsText)
            .Where(token => words.ContainsKey(token.ValueText))
            .Select(token => $"{SourceCode.Place(token.Parent!)} \"{token.ValueText}\" ({words[token.ValueText]})");
        Findings.None(found);
    }

    /// <summary>Modifier letters are marks that are met between letters: an apostrophe, a stroke that stretches a line.</summary>
    [Fact]
    public void No_letter_of_another_alphabet_hides_behind_an_escape()
    {
        var found = Tokens().Where(token => token.ValueText.Any(letter =>
            char.IsLetter(letter) && !char.IsAscii(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter));
        Findings.None(found.Select(token => $"{SourceCode.Place(token.Parent!)} {token.Text}"));
    }

    [Fact]
    public void No_language_has_its_name_in_the_code_of_the_engine()
    {
        var codes = LoadedPacks.Codes.ToList();
        var names = LanguageFolder.In(LoadedPacks.Folder).Select(folder => CultureInfo.GetCultureInfo(folder.Code).EnglishName).Where(name => name.Length > ShortestWord).ToList();
        var found = Tokens().Where(token => IsText(token) && codes.Contains(token.ValueText)
            || names.Exists(name => token.ValueText.Contains(name, StringComparison.Ordinal)));
        Findings.None(found.Select(token => $"{SourceCode.Place(token.Parent!)} {token.Text}"));
    }

    private static IEnumerable<SyntaxToken> Tokens() => SourceCode.Trees(Engine).SelectMany(tree => tree.GetRoot().DescendantTokens());

    private static bool IsText(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken);

    private static Dictionary<string, string> PackWords()
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Repository.Files("languages", "*.tsv").Where(path => path.Contains("/words/", StringComparison.Ordinal)))
        {
            foreach (var form in Repository.Read(path).Split('\n').Where(row => row.Length > 0 && row[0] != '#').SelectMany(PackForms.OfRow))
            {
                if (form.Count(char.IsLetter) >= ShortestWord)
                    words.TryAdd(form, path);
            }
        }

        return words;
    }
}
