using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Lays the hits of the lexicon over a passage. The longest match hides what it contains; words that only tell what an
/// article is about hide nothing and are hidden by nothing; a <c>none</c> row hides and leaves nothing behind.
/// </summary>
public static class LexiconReader
{
    /// <param name="passage">Takes the words.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="buffer">Empty room for hits.</param>
    /// <param name="hiders">Empty room for places in it.</param>
    public static void Read(Passage passage, int from, int to, List<Hit> buffer, List<int> hiders)
    {
        FindAll(passage, from, to, buffer);
        hiders.Clear();
        var hits = CollectionsMarshal.AsSpan(buffer);
        for (var i = 0; i < hits.Length;)
        {
            var (start, next) = (hits[i].Start, i);
            KeepReaching(start, hits, hiders);
            for (; next < hits.Length && hits[next].Start == start; next++)
                if (!hits[next].Tag.IsBackground())
                    hiders.Add(next);
            for (; i < next; i++)
                if (hits[i].Tag != Tag.None && !IsHidden(hits[i], hits, hiders) && !Stands(passage, hits[i]))
                    passage.Add(new Span(hits[i].Tag, start, hits[i].End) { Entry = hits[i].Entry });
        }
    }

    /// <summary>Glosses, met in almost every word, are wanted beside agreements, pledges and contacts only; a letter that is one of them may keep a currency apart.</summary>
    private static void FindAll(Passage passage, int from, int to, List<Hit> buffer)
    {
        Find(passage, from, to, buffer, glosses: false);
        var (wanted, money) = Wants(buffer);
        if (!wanted && !money)
            return;
        Find(passage, from, to, buffer, glosses: true);
        if (money)
            buffer.RemoveAll(hit => IsTornApart(passage.Tokens, hit, buffer));
        if (!wanted)
            buffer.RemoveAll(hit => hit.Tag == Tag.Gloss);
    }

    private static void Find(Passage passage, int from, int to, List<Hit> buffer, bool glosses)
    {
        buffer.Clear();
        for (var i = from; i < to; i++)
        {
            passage.Pack.Lexicon.Find(passage.Tokens, i, to, buffer, glosses);
            if (IsGlued(passage.Tokens, i))
                RemoveWords(buffer, i);
        }
    }

    private static void RemoveWords(List<Hit> hits, int token) => hits.RemoveAll(hit => hit.Start == token && !IsUnit(hit.Tag));

    private static (bool Glosses, bool Money) Wants(List<Hit> hits)
    {
        var (glosses, money) = (false, false);
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(hits))
        {
            glosses |= WantsGlosses(hit.Tag);
            money |= hit.Tag == Tag.Currency;
        }
        return (glosses, money);
    }

    /// <summary>Drops the hiders that end before a token.</summary>
    private static void KeepReaching(int token, ReadOnlySpan<Hit> hits, List<int> hiders)
    {
        var kept = 0;
        for (var i = 0; i < hiders.Count; i++)
            if (hits[hiders[i]].End > token)
                hiders[kept++] = hiders[i];
        hiders.RemoveRange(kept, hiders.Count - kept);
    }

    private static bool WantsGlosses(Tag tag) => tag is Tag.AgreementKind or Tag.Agreement or Tag.AgreementStatus or Tag.Pledge or Tag.Target or Tag.Give or Tag.Contact or Tag.Series;

    /// <summary>A word met both with and without its article is one word.</summary>
    private static bool Stands(Passage passage, in Hit hit)
    {
        foreach (var span in passage.At(hit.Start))
            if (span.End == hit.End && span.Tag == hit.Tag && span.Value == hit.Entry.Value)
                return true;
        return false;
    }

    /// <summary>Letters written onto digits ("489m", "19th", "5km") are a unit or a mark of the number and nothing else.</summary>
    private static bool IsGlued(List<Token> tokens, int token) =>
        token > 0 && tokens[token] is { Kind: TokenKind.Word, SpaceBefore: false } && tokens[token - 1].Kind == TokenKind.Digits;

    /// <summary>A letter that is a word of its own belongs to a currency sign only when it is written onto it: "A$5", not "a $5 billion deal".</summary>
    private static bool IsTornApart(List<Token> tokens, Hit hit, List<Hit> all) =>
        hit.Tag == Tag.Currency && hit.End == hit.Start + 2 && tokens[hit.Start].Length == 1 && tokens[hit.Start + 1] is { Kind: TokenKind.Mark, SpaceBefore: true }
        && HasLetter(hit.Start, all);

    private static bool HasLetter(int token, List<Hit> all) => all.Exists(h => h.Start == token && h.End == token + 1);

    private static bool IsUnit(Tag tag) => tag is Tag.Scale or Tag.Unit or Tag.Currency or Tag.Cent or Tag.Percent or Tag.Points or Tag.OrdinalMark or Tag.TimeUnit or Tag.NumberPoint or Tag.None;

    /// <summary>A comparison marker does not hide the direction in it: "9 percent more than in 2023".</summary>
    private static bool KeepsDirection(Tag outer, Tag inner) =>
        inner is Tag.Up or Tag.Down && outer is Tag.Against or Tag.LevelFrom or Tag.ChangeBy or Tag.LevelTo or Tag.Bound;

    /// <summary>Nor does a noun hide the preposition it ends with: in "exports to Kenya" the words "to Kenya" still belong together.</summary>
    private static bool KeepsPreposition(in Hit outer, in Hit inner) =>
        inner.Tag == Tag.Prep && inner.End == outer.End && outer.Tag is Tag.Indicator or Tag.Counted or Tag.Give or Tag.Invest or Tag.Up or Tag.Down
            or Tag.Surplus or Tag.Deficit or Tag.ShareOf or Tag.Level or Tag.OfWhich;

    /// <param name="hit">The hit in question.</param>
    /// <param name="hits">All hits.</param>
    /// <param name="hiders">Those in front of the background that reach behind its start.</param>
    private static bool IsHidden(in Hit hit, ReadOnlySpan<Hit> hits, List<int> hiders)
    {
        if (hit.Tag.IsBackground())
            return false;
        foreach (var hider in hiders)
        {
            ref readonly var other = ref hits[hider];
            if (other.End < hit.End || KeepsDirection(other.Tag, hit.Tag) || KeepsPreposition(other, hit)
                || other.Tag == Tag.Fraction && hit.Tag is Tag.Cardinal or Tag.TimeUnit)
                continue;
            var same = other.Start == hit.Start && other.End == hit.End;
            if (!same || other.Tag == Tag.None)
                return true;
        }
        return false;
    }
}
