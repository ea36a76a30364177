using System.Globalization;
using Dragoman.Examples;
using Dragoman.Languages;

namespace Dragoman.Cli.Printing;

/// <summary>What each pack holds, as the Markdown of docs/coverage.md: rows by tag, states it names, examples and known gaps.</summary>
internal static class CoverageTable
{
    public static void Write(TextWriter output, Pipeline pipeline)
    {
        var packs = pipeline.Packs.Codes.Select(code => pipeline.Packs.For(code)!).ToList();
        output.WriteLine(Texts.CoverageTitle);
        output.WriteLine();
        Head(output, Texts.CoverageOfPack, packs);
        Row(output, Texts.CoverageStates, packs, pack => States(pipeline, pack));
        Row(output, Texts.CoverageRules, packs, pack => Count(pack.Rules.Values.Sum(rules => rules.All.Count)));
        Row(output, Texts.CoverageExamples, packs, pack => Count(PackExamples.Count(pipeline, pack.Code)));
        Row(output, Texts.CoverageGaps, packs, pack => Count(PackExamples.CountGaps(pipeline, pack.Code)));
        Row(output, Texts.CoverageRows, packs, pack => Count(pack.Rows.Count));
        Row(output, Texts.CoverageForms, packs, pack => Count(pack.Rows.Sum(row => row.Forms.Count)));
        output.WriteLine();
        Head(output, Texts.CoverageOfTag, packs);
        foreach (var tag in Enum.GetValues<Tag>().Where(tag => packs.Exists(pack => Rows(pack, tag) > 0)))
            Row(output, $"`{tag.Name()}`", packs, pack => Count(Rows(pack, tag)));
    }

    private static void Head(TextWriter output, string first, List<Pack> packs)
    {
        Row(output, first, packs, pack => pack.Code);
        Row(output, "---", packs, _ => "---:");
    }

    private static void Row(TextWriter output, string name, List<Pack> packs, Func<Pack, string> cell) =>
        output.WriteLine($"| {name} | {string.Join(" | ", packs.Select(cell))} |");

    private static int Rows(Pack pack, Tag tag) => pack.Rows.Count(row => row.Entry.Tag == tag);

    private static string States(Pipeline pipeline, Pack pack)
    {
        var named = pack.Rows.Where(row => row.Entry.Tag == Tag.State).Select(row => row.Entry.Code).ToHashSet();
        var states = pipeline.Atlas.States.Where(state => state.IsSovereign).ToList();
        return Texts.OutOf(states.Count(state => named.Contains(state.Code)), states.Count);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
