using Dragoman.Record;

namespace Dragoman.Web.Parts;

/// <summary>The sign and the style of what came of a check; a word always stands beside them.</summary>
public static class FindingSigns
{
    public static string Sign(FindingLabel label) => label switch
    {
        FindingLabel.SourcesDiffer or FindingLabel.DoesNotAddUp => "\u2260",
        FindingLabel.Damaged => "\u2715",
        FindingLabel.Holds => "\u2713",
        FindingLabel.PossibleDuplicate => "\u21c4",
        _ => "?",
    };

    public static string Class(FindingLabel label) => label switch
    {
        FindingLabel.SourcesDiffer or FindingLabel.DoesNotAddUp => "differ",
        FindingLabel.Damaged => "damaged",
        FindingLabel.Holds => "holds",
        _ => "unclear",
    };
}
