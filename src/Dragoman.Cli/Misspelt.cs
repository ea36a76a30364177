using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dragoman.Cli;

/// <summary>Finds what a command line says that there is not, and what was probably meant: <c>shwo</c> for <c>show</c>, <c>--jsn</c> for <c>--json</c>.</summary>
internal static class Misspelt
{
    private const string EndOfOptions = "--";
    private const double Alike = 0.3;

    /// <summary>One message for each argument that looks like an option and is none; what stands behind "--", the name of a file, and a negative number are arguments.</summary>
    public static IEnumerable<string> Options(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        var names = OptionsOf(command).Select(o => o.Name).ToList();
        var literal = parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash && t.Value != EndOfOptions).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        return command.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).Concat(parsed.UnmatchedTokens)
            .Where(word => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]) && !literal.Contains(word) && !Path.Exists(word))
            .Distinct().Select(word => Texts.NoOption(word, Nearest(word, names)));
    }

    public static string Command(string word, Command root) => Texts.NoCommand(word, Nearest(word, root.Subcommands.Select(c => c.Name)));

    /// <summary>Lets an option take these values alone.</summary>
    public static void AllowOnly(this Option option, IReadOnlyList<string> values) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            if (!values.Contains(token.Value))
                result.AddError(Texts.NoValue(token.Value, option.Name, values));
    });

    private static IEnumerable<Option> OptionsOf(SymbolResult? result)
    {
        for (; result is not null; result = result.Parent)
            if (result is CommandResult { Command: var command })
                foreach (var option in command.Options)
                    yield return option;
    }

    /// <summary>The name that shares most pairs of letters with a word, its ends counted as letters, or has its letters in another order; null when none is like it.</summary>
    private static string? Nearest(string word, IEnumerable<string> names) => names
        .Select(name => (Name: name, Likeness: Likeness(Pairs(name), Pairs(word)) + (name.Order().SequenceEqual(word.Order()) ? 1 : 0)))
        .Where(n => n.Likeness > Alike).OrderByDescending(n => n.Likeness).FirstOrDefault().Name;

    private static double Likeness(HashSet<string> a, HashSet<string> b) => 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static HashSet<string> Pairs(string word) => $" {word.TrimStart('-')} " is var ended ? [.. Enumerable.Range(0, ended.Length - 1).Select(i => ended.Substring(i, 2))] : [];
}
