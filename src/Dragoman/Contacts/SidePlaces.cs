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
}
