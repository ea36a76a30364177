using Dragoman.Cli.Printing;
using Dragoman.Figures;
using Xunit;

namespace Dragoman.Tests.Cli;

public class QuantitiesTests
{
    [Theory]
    [InlineData("48700000000", "USD", "48.7 billion USD")]
    [InlineData("-1200000", "EUR", "-1.2 million EUR")]
    [InlineData("1234567", "count", "1,234,567")]
    [InlineData("18", "%", "18 %")]
    [InlineData("2000000000000", "SEK", "2 trillion SEK")]
    [InlineData("0.25", "pp", "0.25 pp")]
    public void A_value_is_written_as_people_write_it(string value, string unit, string expected) =>
        Assert.Equal(expected, Quantities.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData(Measure.Change, 18, Bound.Exact, false, "+18 %")]
    [InlineData(Measure.Change, -3, Bound.Exact, false, "-3 %")]
    [InlineData(Measure.Share, 40, Bound.Above, false, "share > 40 %")]
    [InlineData(Measure.Level, 40, Bound.Exact, true, "~ 40 %")]
    public void Measure_and_bound_show(Measure measure, int value, Bound bound, bool approximate, string expected) =>
        Assert.Equal(expected, Quantities.Of(new Figure
        {
            Id = "f",
            Indicator = "exports",
            Measure = measure,
            Value = value,
            Unit = "%",
            Bound = bound,
            Approximate = approximate,
            Citations = [],
        }));
}
