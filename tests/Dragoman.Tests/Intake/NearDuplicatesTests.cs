using Dragoman.Record;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Copies, cut copies and rewrites are found, reports of others on the same talks are not.</summary>
public sealed class NearDuplicatesTests(ITestOutputHelper output)
{
    [Fact]
    public void Pairs_that_are_one_text_are_found_and_others_are_not()
    {
        var outcomes = NearDuplicatePairs.All().Select((pair, i) => (pair, found: AreOne(pair, $"{i}"))).ToList();
        foreach (var kind in outcomes.GroupBy(outcome => outcome.pair.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(outcome => outcome.found)} of {kind.Count()}");
        int right = outcomes.Count(outcome => outcome.found && outcome.pair.Kind != PairKind.Stranger);
        double precision = (double)right / outcomes.Count(outcome => outcome.found);
        double recall = (double)right / outcomes.Count(outcome => outcome.pair.Kind != PairKind.Stranger);
        output.WriteLine($"precision {precision:0.000}, recall {recall:0.000}");
        Assert.True(precision >= 0.98 && recall >= 0.95, $"precision {precision:0.000}, recall {recall:0.000}");
    }

    [Fact]
    public void Among_many_texts_each_finds_its_own_whatever_the_order()
    {
        var pairs = NearDuplicatePairs.All().Where(pair => pair.Kind == PairKind.Copy).Take(60).ToList();
        foreach (var order in new[] { pairs, Enumerable.Reverse(pairs) })
        {
            var index = new NearDuplicates();
            foreach (var pair in order)
                index.Add(pair.One, PrintOf(pair.One, pair.Language));
            Assert.All(pairs, pair => Assert.Equal(pair.One, index.Find(PrintOf(pair.Other, pair.Language))[0]));
        }
    }

    private static bool AreOne(TextPair pair, string id)
    {
        var index = new NearDuplicates();
        index.Add(id, PrintOf(pair.One, pair.Language));
        return index.Find(PrintOf(pair.Other, pair.Language)).Count > 0;
    }

    private static TextPrint PrintOf(string text, string language) => new(TextPrint.ShinglesOf(LoadedPacks.ArticleOf(text, language)), []);
}
