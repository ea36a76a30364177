namespace Dragoman.Actors;

/// <summary>
/// The rough consonants of a sounded word, so that only words that may sound alike are compared. Sounds that belong to two
/// classes give several keys.
/// </summary>
internal static class SoundKey
{
    private const string Classes = "bP pP fP vP mM nM lL rR sS SS zS ZS CS JS kK qK gK xK dT tT TT DT";
    private const int MostKeys = 8;

    public static List<string> Of(string sounds)
    {
        var keys = new List<string> { "" };
        foreach (var c in sounds)
        {
            var classes = c switch { 'c' => "SK", 'j' => "S K", 'x' => "K ", 'D' => "TS", 'T' => "TS", 'w' => " P", 'g' => "KS", 'J' => "SK", 'C' => "SK", _ => Class(c) };
            if (classes.Length > 0)
                keys = Longer(keys, classes);
        }
        return keys;
    }

    /// <summary>Each key with each class behind it; a class is not repeated, and a blank is none.</summary>
    private static List<string> Longer(List<string> keys, string classes)
    {
        var longer = new List<string>(keys.Count * classes.Length);
        foreach (var key in keys)
            foreach (var x in classes)
                if ((x == ' ' || key.Length > 0 && key[^1] == x ? key : key + x) is var next && longer.Count < MostKeys && !longer.Contains(next))
                    longer.Add(next);
        return longer;
    }

    private static string Class(char sound)
    {
        for (var i = 0; i < Classes.Length; i += 3)
            if (Classes[i] == sound)
                return Classes.Substring(i + 1, 1);
        return "";
    }
}
