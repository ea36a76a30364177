using System.Globalization;

namespace Dragoman.Languages;

/// <summary>
/// Reads a detect.tsv strictly into the features of one language: every fault is an <see cref="PackException"/>
/// with file and line.
/// </summary>
internal sealed class LanguageTraitsReader
{
    private readonly string file;
    private readonly int language;
    private readonly LanguageFeatures features;
    private readonly PlainForms plain = new();
    private readonly List<Script> scripts = [];
    private bool hasForms;
    private int line;

    private LanguageTraitsReader(string file, int language, LanguageFeatures features) =>
        (this.file, this.language, this.features) = (file, language, features);

    public static LanguageTraits Read(string folder, int language, LanguageFeatures features)
    {
        var reader = new LanguageTraitsReader(Path.Combine(folder, LanguageDetector.FileName), language, features);
        reader.ReadRows();
        return new LanguageTraits(Path.GetFileName(folder), [.. reader.scripts]);
    }

    private void ReadRows()
    {
        ReadOnlySpan<char> rest = File.ReadAllText(file);
        while (!rest.IsEmpty)
        {
            line++;
            var row = Take(ref rest, '\n').TrimEnd('\r');
            if (row.Length > 0 && row[0] != '#') ReadRow(row);
        }
        if (scripts.Count == 0) throw Fault("no script row");
        plain.AddTo(features, language);
    }

    private void ReadRow(ReadOnlySpan<char> row)
    {
        var (first, last) = (row.IndexOf('\t'), row.LastIndexOf('\t'));
        if (first == last || row.Count('\t') != 2) throw Fault("expected kind, values and weight parted by tabs");
        if (!float.TryParse(row[(last + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !float.IsFinite(weight))
            throw Fault($"'{row[(last + 1)..]}' is no weight");
        var values = row[(first + 1)..last];
        if (values.IsWhiteSpace()) throw Fault("no value");
        while (!values.IsEmpty)
            if (Take(ref values, ' ') is { IsEmpty: false } value) ReadValue(row[..first], value, weight);
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, char separator)
    {
        var end = rest.IndexOf(separator);
        var taken = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return taken;
    }

    private void ReadValue(ReadOnlySpan<char> kind, ReadOnlySpan<char> value, float weight)
    {
        switch (kind)
        {
            case DetectKinds.Script: ReadScript(value, weight); break;
            case DetectKinds.Plain: ReadPlain(value, weight); break;
            case DetectKinds.Word: ReadWord(value, weight); break;
            case DetectKinds.Gram: ReadGram(value, weight); break;
            default: throw Fault($"unknown kind '{kind}'; known: script, plain, word, gram");
        }
    }

    private void ReadScript(ReadOnlySpan<char> value, float weight)
    {
        var dash = value.IndexOf('-');
        if (dash < 0 || !IsCharacter(value[..dash], out var first) || !IsCharacter(value[(dash + 1)..], out var last) || last < first)
            throw Fault($"'{value}' is no range of characters such as 0600-06FF");
        if (features.Scripts.NumberOf(first, last) is not { } number)
            throw Fault($"range '{value}' meets another language's range without being the same");
        if (scripts.Exists(s => s.Number == number)) throw Fault($"script '{value}' stands twice");
        scripts.Add(new Script(number, weight));
    }

    private void ReadPlain(ReadOnlySpan<char> value, float weight)
    {
        if (hasForms) throw Fault("plain rows stand before words and grams");
        if (value.Length < 3 || value[1] != '=') throw Fault($"'{value}' is no pair of a letter and what remains of it");
        if (!plain.TryAdd(value[0], value[2..].ToString(), weight)) throw Fault($"letter '{value[0]}' stands twice");
    }

    private void ReadWord(ReadOnlySpan<char> value, float weight)
    {
        hasForms = true;
        if (!AreLetters(value)) throw Fault($"'{value}' is not a word in small letters");
        if (!features.Words.TryAdd(EvidenceTally.WordKey(value), LanguageFeatures.Written(language), weight))
            throw Fault($"word '{value}' stands twice");
        plain.KeepWord(value, weight);
    }

    private void ReadGram(ReadOnlySpan<char> value, float weight)
    {
        hasForms = true;
        if (value.Length > EvidenceTally.LongestGram) throw Fault($"'{value}' is longer than {EvidenceTally.LongestGram} characters");
        var inner = value.Trim(EvidenceTally.Edge);
        if (inner.IsEmpty || inner.Length < value.Length - 2 || !AreLetters(inner))
            throw Fault($"'{value}' is not made of small letters with '_' at its ends only");
        if (!features.Grams.TryAdd(EvidenceTally.GramKey(value), LanguageFeatures.Written(language), weight))
            throw Fault($"gram '{value}' stands twice");
        plain.KeepGram(value, weight);
    }

    private static bool AreLetters(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
            if (!LetterTable.IsFolded(c)) return false;
        return true;
    }

    private static bool IsCharacter(ReadOnlySpan<char> hex, out char character)
    {
        var valid = ushort.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        character = (char)code;
        return valid;
    }

    private PackException Fault(string problem) => new(file, line, problem);
}
