using System.Text.RegularExpressions;

namespace Dragoman.Tests.Rules;

/// <summary>
/// The forms of a row of words, spelt out as far as the house rules need it: choices are expanded, endings by name are left off,
/// marks of open ends and capitals dropped. <c>amount(s|ed|)</c> is three forms.
/// </summary>
public static partial class PackForms
{
    private const int Most = 200;

    public static IEnumerable<string> OfRow(string row)
    {
        var columns = row.TrimEnd('\r').Split('\t');
        return columns.Length < 3 ? [] : columns[2].Split(" | ").SelectMany(Expand).Select(form => form.Trim('*', '^', ' '));
    }

    private static IEnumerable<string> Expand(string form)
    {
        List<string> forms = [Ending().Replace(form, "")];
        while (forms.Count < Most && Choice().Match(forms[0]) is { Success: true } choice)
        {
            var alternatives = choice.Groups[1].Value.Split('|');
            forms = [.. forms.SelectMany(text => alternatives.Select(each => Choice().Replace(text, each.Replace("$", "$$", StringComparison.Ordinal), 1)))];
        }

        return forms;
    }

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Choice();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Ending();
}
