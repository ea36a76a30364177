namespace Dragoman.Figures;

/// <summary>
/// The values that a printed number may stand for: 48.7 billion is anything from 48.65 to 48.75; "more than" reaches up, "about" some
/// percent both ways. Sums and quotients of such numbers are intervals too (interval arithmetic).
/// </summary>
internal readonly record struct Interval(decimal Low, decimal High)
{
    private const decimal MostRounding = 0.025m;
    private const decimal Loose = 0.05m;
    private const decimal Reach = 0.15m;

    public static Interval Of(Figure figure)
    {
        var (value, size) = (figure.Value, Math.Abs(figure.Value));
        var half = Half(value, figure.Unit is FigureUnits.Percent or FigureUnits.Points, size);
        if (figure.Approximate)
            half = Math.Max(half, size * Loose);
        return figure.Bound switch
        {
            Bound.Above => new Interval(value - half, value + size * Reach),
            Bound.Below => new Interval(value - size * Reach, value + half),
            _ => new Interval(value - half, value + half),
        };
    }

    public static Interval Of(Amount amount) => new Interval(amount.Value, amount.Value).Widened(Half(amount.Value, percent: false, Math.Abs(amount.Value)));

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>The quotient of two positive intervals; null when the divisor may be nothing.</summary>
    public Interval? Over(Interval divisor) => divisor.Low > 0 ? new Interval(Low / divisor.High, High / divisor.Low) : null;

    private Interval Widened(decimal by) => new(Low - by, High + by);

    /// <summary>Half a unit of the last digit that is not nought, which for round numbers is no more than some percent.</summary>
    private static decimal Half(decimal value, bool percent, decimal size)
    {
        if (value == 0)
            return percent ? 0.5m : 0;
        var unit = 1m;
        if (value != Math.Truncate(value))
            while (value * (1 / unit) != Math.Truncate(value * (1 / unit)) && unit > 0.0001m)
                unit /= 10;
        else if (!percent)
            while (unit < size && value % (unit * 10) == 0)
                unit *= 10;
        return percent ? unit / 2 : Math.Min(unit / 2, size * MostRounding);
    }
}
