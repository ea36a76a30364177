using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Numbers that machine translation or a broken page destroyed: two numbers side by side where one should be ("27,000 3,700 companies"),
/// and the letter runs that translators leave. They are shown and never used.
/// </summary>
public static class Damages
{
    private const int Reach = 8;

    public static IReadOnlyList<Damage> Read(Discourse discourse)
    {
        var found = new List<Damage>();
        foreach (var passage in discourse.Passages.Where(p => p.Paragraph.Kind != Articles.ParagraphKind.Litter))
            foreach (var (start, end) in Stretches(passage))
            {
                var text = passage.Text(start, end);
                found.Add(new Damage(text, new ClaimCitations(passage).Back(Contract.FieldText, start, end).ToList()));
            }
        return found;
    }

    /// <summary>True for a quantity that a damaged stretch begins at, lies in, or runs into.</summary>
    public static bool Covers(Passage passage, Span quantity)
    {
        for (var start = Math.Max(0, quantity.Start - Reach); start < quantity.End; start++)
            if (End(passage, start) is var end && end > start && quantity.Start < NounEnd(passage, end))
                return true;
        return false;
    }

    private static IEnumerable<(int Start, int End)> Stretches(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count;)
        {
            var end = End(passage, i);
            if (end > i)
            {
                yield return (i, NounEnd(passage, end));
                i = end;
            }
            else
                i++;
        }
    }

    private static int End(Passage passage, int start)
    {
        var end = start;
        while (end < passage.Tokens.Count && passage.Find(end, Tag.Damage) is { } run)
            end = run.End;
        if (end == start)
            return SideBySide(passage, start);
        return end < passage.Tokens.Count && passage.Find(end, Tag.Scale) is { } scale ? scale.End : end;
    }

    /// <summary>Two numbers of several digits with only a space between, the first no year and the second no date.</summary>
    private static int SideBySide(Passage passage, int start)
    {
        if (passage.Find(start, Tag.Number) is not { } first || passage.Has(start, Tag.Year) || first.End >= passage.Tokens.Count
            || passage.Find(first.End, Tag.Number) is not { } second || passage.Has(second.Start, Tag.Year))
            return start;
        var bothLong = Digits(passage, first) >= 3 && Digits(passage, second) >= 3;
        return bothLong && ((NumberValue)first.Content!).InDigits && ((NumberValue)second.Content!).InDigits ? second.End : start;
    }

    private static int Digits(Passage passage, Span number)
    {
        var n = 0;
        for (var i = number.Start; i < number.End; i++)
            n += passage.Tokens[i].Kind == TokenKind.Digits ? passage.Tokens[i].Length : 0;
        return n;
    }

    private static int NounEnd(Passage passage, int end)
    {
        for (var i = end; i < Math.Min(end + 3, passage.Tokens.Count); i++)
            if (passage.Find(i, Tag.Counted) is { } noun)
                return noun.End;
        return end;
    }
}
