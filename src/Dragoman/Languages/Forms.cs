using System.Text;

namespace Dragoman.Languages;

/// <summary>
/// Expands a form expression into plain forms: <c>amount(s|ed|) to | (the|) total</c> is five.
/// <c>&lt;name&gt;</c> inserts an ending list of the language; a backslash makes the next character plain.
/// </summary>
internal static class Forms
{
    private const int Most = 20_000;

    public static List<string> Expand(string expression, IReadOnlyDictionary<string, string> endings)
    {
        var text = InsertEndings(expression, endings);
        var at = 0;
        var forms = Alternatives(text, ref at);
        if (at < text.Length)
            throw new FormatException("a parenthesis closes that was not opened");
        return [.. forms.Select(Squeeze).Where(f => f.Length > 0).Distinct()];
    }

    private static string InsertEndings(string text, IReadOnlyDictionary<string, string> endings)
    {
        if (!text.Contains('<'))
            return text;
        var built = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                built.Append(text[i]).Append(text[++i]);
                continue;
            }
            if (text[i] != '<')
            {
                built.Append(text[i]);
                continue;
            }
            var close = text.IndexOf('>', i);
            var name = close < 0 ? "" : text[(i + 1)..close];
            if (!endings.TryGetValue(name, out var list))
                throw new FormatException($"no endings '{name}' in language.yaml");
            built.Append(list);
            i = close;
        }
        return built.ToString();
    }

    private static List<string> Alternatives(string text, ref int at)
    {
        var all = new List<string>();
        while (true)
        {
            all.AddRange(Sequence(text, ref at));
            if (all.Count > Most)
                throw new FormatException($"more than {Most} forms");
            if (at >= text.Length || text[at] != '|')
                return all;
            at++;
        }
    }

    private static List<string> Sequence(string text, ref int at)
    {
        var forms = new List<string> { "" };
        var plain = new StringBuilder();
        for (; at < text.Length && text[at] is not ('|' or ')'); at++)
        {
            if (text[at] == '(')
            {
                at++;
                var inner = Alternatives(text, ref at);
                if (at >= text.Length || text[at] != ')')
                    throw new FormatException("a parenthesis is not closed");
                var head = plain.ToString();
                plain.Clear();
                forms = [.. from f in forms from i in inner select f + head + i];
                if (forms.Count > Most)
                    throw new FormatException($"more than {Most} forms");
                continue;
            }
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            plain.Append(text[at]);
        }
        return plain.Length == 0 ? forms : [.. forms.Select(f => f + plain)];
    }

    private static string Squeeze(string form) =>
        string.Join(' ', form.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
