using System.Globalization;
using System.Text.Json;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Stories;

/// <summary>Scores do not fall: each is held against tests/quality/floors.json, which is lowered on purpose only.</summary>
public class FloorTests
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    public void No_score_is_below_its_floor(string set)
    {
        Assert.SkipWhen(AcceptanceSets.Missing() is not null, AcceptanceSets.Missing() ?? "");
        var report = AcceptanceSets.Score(set, AcceptanceSets.Read(set));
        var floors = JsonDocument.Parse(Repository.Read("tests/quality/floors.json")).RootElement.GetProperty(set);
        Findings.None(from language in floors.EnumerateObject()
                      from kind in language.Value.EnumerateObject()
                      from floor in kind.Value.EnumerateObject()
                      let score = Score(report, language.Name, kind.Name, floor.Name)
                      where score < floor.Value.GetDouble()
                      select string.Create(CultureInfo.InvariantCulture, $"{set} {language.Name} {kind.Name} {floor.Name}: {score} is below {floor.Value}"));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    public void No_claim_cites_litter_and_all_cite_the_text(string set)
    {
        Assert.SkipWhen(AcceptanceSets.Missing() is not null, AcceptanceSets.Missing() ?? "");
        foreach (var reading in AcceptanceSets.Read(set))
        {
            Proof.Holds(reading);
            Assert.Empty(Proof.InLitter(reading));
        }
    }

    private static double Score(JsonElement report, string language, string kind, string measure) =>
        report.GetProperty(language).GetProperty(kind).GetProperty(measure) is { ValueKind: JsonValueKind.Number } score ? score.GetDouble() : 1;
}
