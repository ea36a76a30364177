using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Figures;

/// <summary>
/// Finds a period that is said once for several figures: in the sentence before, when it holds no figure of its own, or in the line
/// that opens a list ("In 2025:").
/// </summary>
internal static class PeriodHeading
{
    private const int LinesBack = 8;

    public static Span? Above(FigureScene scene)
    {
        foreach (var sentence in scene.Before())
        {
            if (PeriodIn(scene.Passage, sentence) is { } date)
                return scene.Passage.All(Tag.Quantity, sentence.Start, sentence.End).Any() ? null : date;
            if (scene.Passage.All(Tag.Quantity, sentence.Start, sentence.End).Any())
                return null;
        }
        return IsItem(scene.Passage) ? OverList(scene) : null;
    }

    private static Span? OverList(FigureScene scene)
    {
        var passages = scene.Discourse.Passages;
        var at = scene.Discourse.IndexOf(scene.Passage);
        for (var i = at - 1; i >= Math.Max(0, at - LinesBack); i--)
            if (passages[i].Tokens.Count > 0 && passages[i].Tokens[^1].IsMark(':'))
                return PeriodIn(passages[i], passages[i].Sentences[^1]);
            else if (!IsItem(passages[i]))
                return null;
        return null;
    }

    private static bool IsItem(Passage passage) =>
        passage.Tokens.Count > 0 && passage.Tokens[0] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is ['\u2022' or '-' or '\u2013' or '\u2014' or '*' or '\u00B7' or '\u25AA' or '\u25CF'];

    private static Span? PeriodIn(Passage passage, Sentence sentence) =>
        passage.All(Tag.Date, sentence.Start, sentence.End).LastOrDefault(d => d.Content is TimeParts { IsDay: false, SamePeriod: false, Ago: false, Compared: false, Until: false, Since: false });
}
