namespace Dragoman.Actors;

/// <summary>
/// How far two words are from sounding alike: an edit distance in which like sounds cost little, vowels less than consonants,
/// and vowels that a script does not write next to nothing. One is a whole consonant.
/// </summary>
public static class SoundDistance
{
    private const int Longest = 40;
    private const float Whole = 1f;

    /// <summary>Sounds that stand for each other, and at which cost in hundredths.</summary>
    private const string Alike = "ae12 ei12 ou08 ao18 ai35 eo30 iu40 io40 eu30 au30 yi02 ye12 ya30 yj08 yu35 wu04 wo04 wv10 wf30 wa30 "
        + "jJ05 jZ10 jx10 jh20 jS30 jC25 cJ30 qk02 qg15 qx40 qC15 qc20 qh50 Tz30 ck08 cs10 cC10 cS25 cz25 ct60 CS30 CJ40 Ck45 Cx20 Ct60 Ss25 SZ30 Sz50 sz30 sT25 zZ30 zD20 zJ40 JZ15 Jg25 "
        + "Tt10 Tf50 Dd15 Dt50 DT40 dt50 bp20 bv50 fv12 fp50 kg45 kx30 xh12 xg40 gh40 mn60 gZ35 Jy40 ";

    private static readonly float[] Costs = Table();

    /// <summary>True when two words are spellings of one name.</summary>
    public static bool IsSame(SoundedWord a, SoundedWord b) => Of(a, b) <= 1f;

    /// <summary>The distance of two words in parts of what spellings of one name may differ: up to 1 they are the same.</summary>
    public static float Of(SoundedWord a, SoundedWord b)
    {
        var vowel = a.Script.WritesVowels && b.Script.WritesVowels ? 0.2f : a.Script == b.Script ? 0.12f : 0.05f;
        var best = float.MaxValue;
        for (var i = 0; i < a.Forms.Length; i++)
            for (var j = 0; j < b.Forms.Length; j++)
                best = Math.Min(best, Relative(a.Forms[i], b.Forms[j], vowel, i + j > 0));
        return best;
    }

    private static float Relative(string a, string b, float vowel, bool stripped)
    {
        if (a.Length == 0 || b.Length == 0 || a.Length > Longest || b.Length > Longest)
            return float.MaxValue;
        var weight = Math.Max(Consonants(a), Consonants(b));
        return (Edits(a, b, vowel) + (stripped ? 0.03f : Ending(a, b, vowel))) / Math.Max(0.34f, 0.21f * weight);
    }

    private static float Edits(string a, string b, float vowel)
    {
        Span<float> row = stackalloc float[Longest + 1];
        for (var j = 0; j < b.Length; j++)
            row[j + 1] = row[j] + Gap(b, j, vowel);
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Gap(a, i, vowel);
            for (var j = 0; j < b.Length; j++)
            {
                var swap = diagonal + Cost(a[i], b[j]) * (i == 0 && j == 0 && !IsVowel(a[0]) ? 1.2f : 1f);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(swap, Math.Min(row[j + 1] + Gap(a, i, vowel), row[j] + Gap(b, j, vowel)));
            }
        }
        return row[b.Length];
    }

    /// <summary>"Maria" and "Mario", "Erik" and "Erika" are two names where vowels are written.</summary>
    private static float Ending(string a, string b, float vowel)
    {
        if (vowel < 0.2f)
            return 0;
        var (x, y) = (a[^1], b[^1]);
        return x != y && (x == 'a' || y == 'a') && x is 'a' or 'o' && y is 'a' or 'o' ? 0.4f : x != y && (x == 'a' && !IsVowel(y) || y == 'a' && !IsVowel(x)) ? 0.35f : 0;
    }

    private static float Gap(string word, int at, float vowel) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => vowel,
        'y' => vowel + 0.06f,
        'w' => vowel + 0.1f,
        'h' => 0.1f,
        'j' => 0.2f,
        'l' => 0.6f,
        'g' when at > 0 && word[at - 1] == 'n' => 0.2f,
        _ => Whole,
    };

    private static int Consonants(string word)
    {
        var n = 0;
        foreach (var c in word)
            if (!IsVowel(c) && c is not ('y' or 'w' or 'h'))
                n++;
        return n;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    internal static float Cost(char a, char b) => a == b ? 0 : Costs[(a & 127) << 7 | b & 127];

    private static float[] Table()
    {
        var table = new float[128 * 128];
        Array.Fill(table, Whole);
        for (var i = 0; i + 4 < Alike.Length; i += 5)
        {
            var cost = ((Alike[i + 2] - '0') * 10 + Alike[i + 3] - '0') / 100f;
            table[Alike[i] << 7 | Alike[i + 1]] = table[Alike[i + 1] << 7 | Alike[i]] = cost;
        }
        return table;
    }
}
