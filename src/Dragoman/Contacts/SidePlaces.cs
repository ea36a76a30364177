using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>Which side has the words at a place of a sentence.</summary>
internal static class SidePlaces
{
    /// <summary>The side whose words hold a token; null when none does.</summary>
    public static Side? At(List<Side> sides, int token)
    {
        foreach (var side in sides)
            if (side.Start <= token && token < side.End)
                return side;
        return null;
    }

    /// <summary>Takes a side in unless one that counts more has its words; an adjective, and a state inside an office, give way.</summary>
    public static bool Take(List<Side> sides, Side side)
    {
        if (sides.Exists(s => s.Kind != SideKind.Adjective && !(s.Kind == SideKind.Party && side.Kind == SideKind.Office) && s.Start < side.End && side.Start < s.End))
            return false;
        sides.RemoveAll(s => s.Start < side.End && side.Start < s.End);
        sides.Add(side);
        return true;
    }

    /// <summary>In the order of the text; "the ministers of A, X, and of B, Y": the state and the comma before the second name are part of that side.</summary>
    public static void Order(Passage passage, List<Side> sides)
    {
        sides.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var n = sides.Count - 1; n > 0; n--)
            if (sides[n - 1] is { Kind: SideKind.Adjective or SideKind.Party } state && sides[n] is { Kind: SideKind.Person, Members: [{ Of: { } of }] } person && person.Start == state.End + 1 && passage.Tokens[state.End].IsMark(',')
                && state.Parties.Contains(of) && passage.FindEnding(state.Start, Tag.NumberAnd) is not null && passage.Tokens[state.Start - 2].IsMark(','))
            {
                sides[n - 1] = person with { Start = state.Start, Link = null };
                sides.RemoveAt(n);
            }
    }
}
