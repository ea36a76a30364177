using System.Globalization;

namespace Dragoman.Bench.Recognizers;

/// <summary>The cases that are not measured, by file and number, as what news does not contain; the file gives the reasons.</summary>
public sealed class LeftOut
{
    private readonly HashSet<(string File, int Number)> cases = [];

    public static LeftOut Load(string file)
    {
        var left = new LeftOut();
        foreach (var row in Table.Rows(file, 4))
            foreach (var range in row[1].Split(' '))
                left.Add(row[0], range.Split('-'));
        return left;
    }

    public bool Has(string file, int number) => cases.Contains((file, number));

    private void Add(string file, string[] range)
    {
        var first = int.Parse(range[0], CultureInfo.InvariantCulture);
        for (var n = first; n <= (range.Length > 1 ? int.Parse(range[1], CultureInfo.InvariantCulture) : first); n++)
            cases.Add((file, n));
    }
}
