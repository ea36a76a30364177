namespace Dragoman.Bench.Recognizers;

/// <summary>Rows of a file of columns parted by tabs; lines that begin with # are comments.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string file, int columns)
    {
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var row = line.Split('\t');
            yield return row.Length == columns ? row : throw new FormatException($"{file}: {columns} columns were expected: {line}");
        }
    }
}
