using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dragoman.Cli;

/// <summary>Finds what a command line says that there is not, and what was probably meant: <c>shwo</c> for <c>show</c>, <c>--jsn</c> for <c>--json</c>.</summary>
internal static class Misspelt
{
    private const string EndOfOptions = "--";

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

    /// <summary>The name that has most pairs of letters in common with a word, or its letters in another order; null when none is like it.</summary>
    private static string? Nearest(string word, IEnumerable<string> names) => names
        .Select(name => (Name: name, Likeness: 2.0 * Pairs(name).Intersect(Pairs(word)).Count() / (name.Length + word.Length) + (name.Order().SequenceEqual(word.Order()) ? 1 : 0)))
        .Where(n => n.Likeness > 0).OrderByDescending(n => n.Likeness).FirstOrDefault().Name;

    private static IEnumerable<string> Pairs(string word) => Enumerable.Range(0, Math.Max(0, word.TrimStart('-').Length - 1)).Select(i => word.TrimStart('-').Substring(i, 2));
}
