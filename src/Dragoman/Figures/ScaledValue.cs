namespace Dragoman.Figures;

/// <summary>A value in the size people say it in: 48700000000 is 48.7 billion. Never rounded: what has too many digits for a short form stays whole.</summary>
public readonly record struct ScaledValue(decimal Number, Scale Scale)
{
    private const int Decimals = 3;

    private static readonly (decimal Size, Scale Scale)[] Scales =
    [
        (1_000_000_000_000m, Scale.Trillion),
        (1_000_000_000m, Scale.Billion),
        (1_000_000m, Scale.Million),
    ];

    public static ScaledValue Of(decimal value)
    {
        foreach (var (size, scale) in Scales)
        {
            var scaled = value / size;
            if (Math.Abs(scaled) >= 1 && decimal.Round(scaled, Decimals) == scaled)
                return new ScaledValue(scaled, scale);
        }
        return new ScaledValue(value, Scale.One);
    }
}

/// <summary>The sizes that values are said in.</summary>
public enum Scale
{
    One,
    Million,
    Billion,
    Trillion,
}
