using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Finds runs of words that look like a person's name: by capitals where the script has them, else by given names and by unknown
/// words behind an office. The runs become spans tagged <see cref="Tag.Name"/>; whether they are persons their surroundings decide.
/// </summary>
public static class NameFinder
{
    public static void Read(Passage passage, Sentence sentence)
    {
        Func<int, int> run = passage.Pack.Settings.Names == NameStrategy.CapitalRun ? new CapitalNames(passage, sentence).Run : new CaselessNames(passage, sentence).Run;
        for (var i = sentence.Start; i < sentence.End;)
        {
            var end = run(i);
            if (end > i)
                passage.Add(new Span(Tag.Name, i, end));
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Marks the tokens that a longer expression of the lexicon holds: they begin no name and continue none.</summary>
    internal static bool[] Held(Passage passage, Sentence sentence)
    {
        var held = new bool[sentence.End - sentence.Start];
        for (var i = sentence.Start; i < sentence.End; i++)
            foreach (var span in passage.At(i))
                if (Holds(span))
                    Array.Fill(held, true, i - sentence.Start, Math.Min(span.End, sentence.End) - i);
        return held;
    }

    private static bool Holds(Span span) => span.Length > 1
        && !span.Tag.IsBackground() && span.Tag is not (Tag.Prep or Tag.NameSuffix or Tag.Quantity or Tag.City or Tag.RangeTo or Tag.Possessive or Tag.Say)
        && (span.Tag != Tag.Date || span.Length > 1);
}
