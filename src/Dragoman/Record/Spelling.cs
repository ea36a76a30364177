using System.Text.Json;

namespace Dragoman.Record;

/// <summary>How the contract spells the values of closed lists: <c>Measure.Change</c> is <c>change</c>, <c>AgreementStatus.InForce</c> is <c>in-force</c>.</summary>
public static class Spelling
{
    public static string Spelt<T>(this T value)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The member that is spelt so; null when there is none.</summary>
    public static T? Parse<T>(string spelt)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (value.Spelt() == spelt)
                return value;
        return null;
    }
}
