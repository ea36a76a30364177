using Dragoman.Actors;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Actors;

/// <summary>Pairs of names in three scripts, a third of them different people with alike names: both measures at least 0.97.</summary>
public class NamePairsTests
{
    private const double Aim = 0.97;

    private static readonly string Actors = Path.Combine(Repository.Root, "actors");

    [Fact]
    public void Spellings_of_one_name_are_told_from_names_that_are_alike()
    {
        var table = SoundTable.Load(Actors);
        var (found, wrong, missed) = (0, new List<string>(), new List<string>());
        foreach (var line in Repository.Read("tests/Dragoman.Tests/Actors/name-pairs.tsv").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            var same = NameMatcher.IsSame(table.Name(cells[1]), table.Name(cells[2]));
            if (same && cells[0] == "same")
                found++;
            else if (same)
                wrong.Add(line);
            else if (cells[0] == "same")
                missed.Add(line);
        }
        var report = string.Join('\n', wrong.Select(w => "wrongly one: " + w).Concat(missed.Select(m => "missed: " + m)));
        Assert.True(found >= Aim * (found + wrong.Count) && found >= Aim * (found + missed.Count), $"{found} found\n{report}");
    }
}
