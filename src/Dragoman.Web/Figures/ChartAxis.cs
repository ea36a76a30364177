using System.Globalization;
using Dragoman.Figures;

namespace Dragoman.Web.Figures;

/// <summary>The axis of values of one chart: from zero to a round number above the highest, in one size ("billion") for all its numbers.</summary>
public sealed class ChartAxis
{
    private const int Steps = 4;

    private static readonly (decimal Size, Scale Scale)[] Scales = [(1_000_000_000_000m, Scale.Trillion), (1_000_000_000m, Scale.Billion), (1_000_000m, Scale.Million), (1m, Scale.One)];
    private static readonly decimal[] Round = [1m, 2m, 2.5m, 5m, 10m];

    private readonly decimal size;

    public ChartAxis(decimal highest)
    {
        (size, Scale) = Scales.FirstOrDefault(s => highest >= s.Size, Scales[^1]);
        var step = highest <= 0 ? 1 : highest / size / Steps;
        var power = 1m;
        while (step > 10 * power)
            power *= 10;
        while (step < power)
            power /= 10;
        step = Round.First(r => r * power >= step) * power;
        Ticks = [.. Enumerable.Range(0, Steps + 1).Select(i => i * step).TakeWhile((tick, i) => i == 0 || tick - step < highest / size)];
    }

    public Scale Scale { get; }

    /// <summary>Round numbers from zero up, in the axis' size.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>How high a value stands: 0 at the bottom, 1 at the top.</summary>
    public double Height(decimal value) => (double)(value / size / Math.Max(Ticks[^1], 0.000001m));

    /// <summary>"48.7" of a value in billions.</summary>
    public string Shown(decimal value) => decimal.Round(value / size, 3).ToString("#,0.###", CultureInfo.InvariantCulture);

    public static string Tick(decimal tick) => tick.ToString("#,0.###", CultureInfo.InvariantCulture);
}
