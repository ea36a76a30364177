using Dragoman.Cli.Printing;
using Dragoman.Record;

namespace Dragoman.Cli.Records;

/// <summary>Findings as lines: a sign and a word for what it is, the sentence, and where each side stands.</summary>
internal static class FindingTable
{
    /// <summary>Without places, where no list of sources follows.</summary>
    public static void Write(IEnumerable<Finding> findings, Sheet sheet) => sheet.Rows([.. findings.Select(f => (string[])[Sign(f.Label), f.Label.Spelt().Replace('-', ' '), f.Sentence])]);

    public static void Write(IEnumerable<Finding> findings, SourceList sources, Sheet sheet) =>
        sheet.Rows([.. findings.Select(f => (string[])[Sign(f.Label), f.Label.Spelt().Replace('-', ' '), $"{f.Sentence}  {string.Join(" ; ", f.Sides.Select(s => $"[{sources.Of(s)}]").Distinct())}"])]);

    private static string Sign(FindingLabel label) => label switch
    {
        FindingLabel.SourcesDiffer or FindingLabel.DoesNotAddUp => "\u2260",
        FindingLabel.Damaged => "\u2715",
        FindingLabel.Holds => "\u2713",
        FindingLabel.PossibleDuplicate => "\u21c4",
        _ => "?",
    };
}
