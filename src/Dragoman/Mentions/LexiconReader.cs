using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Lays the hits of the lexicon over a passage. The longest match hides what it contains; words that only tell what an
/// article is about hide nothing and are hidden by nothing; a <c>none</c> row hides and leaves nothing behind.
/// </summary>
public static class LexiconReader
{
    public static void Read(Passage passage, int from, int to, List<Hit> buffer)
    {
        buffer.Clear();
        for (var i = from; i < to; i++)
            passage.Pack.Lexicon.Find(passage.Tokens, i, to, buffer);
        buffer.RemoveAll(hit => IsGlued(passage.Tokens, hit) && !IsUnit(hit.Entry.Tag) || IsTornApart(passage.Tokens, hit, buffer));
        // Glosses, met in almost every word, are wanted beside agreements, pledges and contacts only.
        if (!buffer.Exists(hit => WantsGlosses(hit.Entry.Tag)))
            buffer.RemoveAll(hit => hit.Entry.Tag == Tag.Gloss);
        var hits = CollectionsMarshal.AsSpan(buffer);
        var near = 0;
        foreach (ref readonly var hit in hits)
        {
            while (hits[near].Start + passage.Pack.Lexicon.Longest <= hit.Start)
                near++;
            if (hit.Entry.Tag != Tag.None && !IsHidden(hit, hits[near..]) && !Stands(passage, hit))
                passage.Add(new Span(hit.Entry.Tag, hit.Start, hit.End) { Entry = hit.Entry });
        }
    }

    private static bool WantsGlosses(Tag tag) => tag is Tag.AgreementKind or Tag.Agreement or Tag.AgreementStatus or Tag.Pledge or Tag.Target or Tag.Give or Tag.Contact or Tag.Series;

    /// <summary>A word met both with and without its article is one word.</summary>
    private static bool Stands(Passage passage, in Hit hit)
    {
        foreach (var span in passage.At(hit.Start))
            if (span.End == hit.End && span.Tag == hit.Entry.Tag && span.Value == hit.Entry.Value)
                return true;
        return false;
    }

    /// <summary>Letters written onto digits ("489m", "19th", "5km") are a unit or a mark of the number and nothing else.</summary>
    private static bool IsGlued(List<Token> tokens, in Hit hit) =>
        hit.Start > 0 && tokens[hit.Start] is { Kind: TokenKind.Word, SpaceBefore: false } && tokens[hit.Start - 1].Kind == TokenKind.Digits;

    /// <summary>A letter that is a word of its own belongs to a currency sign only when it is written onto it: "A$5", not "a $5 billion deal".</summary>
    private static bool IsTornApart(List<Token> tokens, Hit hit, List<Hit> all) =>
        hit.Entry.Tag == Tag.Currency && hit.End == hit.Start + 2 && tokens[hit.Start].Length == 1 && tokens[hit.Start + 1] is { Kind: TokenKind.Mark, SpaceBefore: true }
        && all.Exists(h => h.Start == hit.Start && h.End == hit.Start + 1);

    private static bool IsUnit(Tag tag) => tag is Tag.Scale or Tag.Unit or Tag.Currency or Tag.Cent or Tag.Percent or Tag.Points or Tag.OrdinalMark or Tag.TimeUnit or Tag.NumberPoint or Tag.None;

    /// <summary>A comparison marker does not hide the direction in it: "9 percent more than in 2023".</summary>
    private static bool KeepsDirection(Tag outer, Tag inner) =>
        inner is Tag.Up or Tag.Down && outer is Tag.Against or Tag.LevelFrom or Tag.ChangeBy or Tag.LevelTo or Tag.Bound;

    /// <summary>Nor does a noun hide the preposition it ends with: in "exports to Kenya" the words "to Kenya" still belong together.</summary>
    private static bool KeepsPreposition(in Hit outer, in Hit inner) =>
        inner.Entry.Tag == Tag.Prep && inner.End == outer.End && outer.Entry.Tag is Tag.Indicator or Tag.Counted or Tag.Give or Tag.Invest or Tag.Up or Tag.Down
            or Tag.Surplus or Tag.Deficit or Tag.ShareOf or Tag.Level or Tag.OfWhich;

    /// <param name="hit">The hit in question.</param>
    /// <param name="near">The hits from the first that can reach it on, in the order of the text.</param>
    private static bool IsHidden(in Hit hit, ReadOnlySpan<Hit> near)
    {
        if (hit.Entry.Tag.IsBackground())
            return false;
        foreach (ref readonly var other in near)
        {
            if (other.Start > hit.Start)
                break;
            if (other.End < hit.End || other.Entry.Tag.IsBackground() || KeepsDirection(other.Entry.Tag, hit.Entry.Tag) || KeepsPreposition(other, hit)
                || other.Entry.Tag == Tag.Fraction && hit.Entry.Tag is Tag.Cardinal or Tag.TimeUnit)
                continue;
            var same = other.Start == hit.Start && other.End == hit.End;
            if (!same || other.Entry.Tag == Tag.None)
                return true;
        }
        return false;
    }
}
