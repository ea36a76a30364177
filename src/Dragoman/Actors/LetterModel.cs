namespace Dragoman.Actors;

/// <summary>How often small Latin letters follow two others in names; what it has not seen it takes from shorter runs.</summary>
internal sealed class LetterModel
{
    private const int Signs = 27;
    private const float Backing = 4f;

    private readonly float[] three = new float[Signs * Signs * Signs];
    private readonly float[] two = new float[Signs * Signs];
    private readonly float[] one = new float[Signs];
    private float all;

    /// <param name="name">A name in small letters from a to z; others are passed over.</param>
    /// <param name="weight">How much it counts.</param>
    public void Add(string name, float weight)
    {
        var (a, b) = (0, 0);
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? Sign(name[i]) : 0;
            if (c == 0 && i < name.Length)
                continue;
            three[(a * Signs + b) * Signs + c] += weight;
            two[b * Signs + c] += weight;
            one[c] += weight;
            all += weight;
            (a, b) = (b, c);
        }
    }

    /// <summary>The cost of a letter, or of the end for '\0', behind two others: the likelier the less.</summary>
    public float Cost(char before, char last, char next)
    {
        var (a, b, c) = (Sign(before), Sign(last), Sign(next));
        var plain = (one[c] + 1) / (all + Signs);
        var pair = (two[b * Signs + c] + Backing * plain) / (Sum(two, b * Signs) + Backing);
        return -MathF.Log((three[(a * Signs + b) * Signs + c] + Backing * pair) / (Sum(three, (a * Signs + b) * Signs) + Backing));
    }

    private static float Sum(float[] counts, int from)
    {
        var sum = 0f;
        for (var i = from; i < from + Signs; i++)
            sum += counts[i];
        return sum;
    }

    private static int Sign(char c) => c is >= 'a' and <= 'z' ? c - 'a' + 1 : 0;
}
