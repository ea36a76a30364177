using Dragoman.Examples;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Examples;

/// <summary>Every text that stands in a pack is read as the pack says; a failure names file and line and what was read instead.</summary>
public class PackExamplesTests
{
    public static TheoryData<string> Languages => [.. LoadedPacks.Codes];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_pack_says_of_its_texts_holds(string language) =>
        Findings.None(PackExamples.Check(LoadedPacks.Pipeline, language).Select(problem => $"{Path.GetRelativePath(Repository.Root, problem.File)}:{problem.Line}: {problem.Message}"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_pack_proves_what_it_reads(string language) => Assert.True(PackExamples.Count(LoadedPacks.Pipeline, language) > 0);
}
