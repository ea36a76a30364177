using System.Globalization;

namespace Dragoman.Languages;

/// <summary>One row of a words file: an entry and its forms, with the place it came from.</summary>
public sealed record WordRow(WordEntry Entry, IReadOnlyList<string> Forms, string File, int Line)
{
    internal void Write(BinaryWriter writer)
    {
        Entry.Write(writer);
        writer.Write(File);
        writer.Write(Line);
        writer.Write(Forms.Count);
        foreach (var form in Forms)
            writer.Write(form);
    }

    internal static WordRow Read(BinaryReader reader)
    {
        var (entry, file, line) = (WordEntry.Read(reader), reader.ReadString(), reader.ReadInt32());
        var forms = new string[reader.ReadInt32()];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = reader.ReadString();
        return new(entry, forms, file, line);
    }
}

/// <summary>Reads words/*.tsv strictly: three columns, a known tag, a value its tag can have, forms that expand.</summary>
public static class WordRows
{
    public static IEnumerable<WordRow> Load(string file, IReadOnlyDictionary<string, string> endings)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            yield return Row(file, number, line, endings);
        }
    }

    private static WordRow Row(string file, int number, string line, IReadOnlyDictionary<string, string> endings)
    {
        var columns = line.Split('\t');
        if (columns.Length != 3)
            throw new PackException(file, number, $"three columns were expected (tag, value, forms), {columns.Length} stand here");
        if (!Tags.TryParse(columns[0], out var tag) || !tag.IsWord())
            throw new PackException(file, number, $"unknown tag '{columns[0]}'");
        try
        {
            var entry = new WordEntry(tag, string.Intern(columns[1])) { Number = NumberOf(tag, columns[1]) };
            return new WordRow(entry, Forms.Expand(columns[2], endings), file, number);
        }
        catch (FormatException e)
        {
            throw new PackException(file, number, e.Message);
        }
    }

    private static decimal NumberOf(Tag tag, string value)
    {
        if (tag is not (Tag.Cardinal or Tag.Ordinal or Tag.Scale or Tag.Group or Tag.Fraction or Tag.HalfMore or Tag.Sign or Tag.Multiple
            or Tag.Month or Tag.Weekday or Tag.HijriMonth or Tag.Season or Tag.Relative))
            return 0;
        var slash = value.IndexOf('/');
        if (slash > 0)
            return Parse(value[..slash]) / Parse(value[(slash + 1)..]);
        return Parse(value);
    }

    private static decimal Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : throw new FormatException($"'{text}' is no number");
}
