using System.Text.Json;
using Dragoman.Record;
using Dragoman.Tests.Stories;
using Xunit;

namespace Dragoman.Tests.Record;

/// <summary>The record does not depend on the order of arrival, on repetition, or on how work is divided.</summary>
public class PermutationTests
{
    private const int Trials = 12;

    [Fact]
    public void Made_events_give_one_record_in_any_order() => Holds(MergingTests.Set.Articles);

    [Fact]
    public void The_seeds_give_one_record_in_any_order()
    {
        Assert.SkipWhen(AcceptanceSets.Missing() is not null, AcceptanceSets.Missing() ?? "");
        Holds(GoldClaims.In(AcceptanceSets.Read("seeds")));
    }

    private static void Holds(IReadOnlyList<ArticleClaims> articles)
    {
        var whole = Bytes(MadeClaims.Builder.Build(articles, Rulings.None));
        var random = new Random(7);
        for (var trial = 0; trial < Trials; trial++)
        {
            var shuffled = articles.Concat(articles.Take(random.Next(articles.Count))).ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(whole, Bytes(MadeClaims.Builder.Build(shuffled, Rulings.None)));
        }
        Assert.Equal(whole, Bytes(InParts(articles, random)));
        Assert.Equal(whole, Bytes(OneByOne(articles)));
    }

    /// <summary>Blocks merged by several machines in some order, each with more articles than it needs.</summary>
    private static List<Entry> InParts(IReadOnlyList<ArticleClaims> articles, Random random)
    {
        var blocks = articles.SelectMany(a => MadeClaims.Builder.BlocksOf(a, Rulings.None)).Select(b => b.Whole()).Distinct().ToArray();
        random.Shuffle(blocks);
        return [.. blocks.SelectMany(b => MadeClaims.Builder.Merge(b, articles, Rulings.None)).OrderBy(e => e.Type).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Articles added one after the other: only the blocks touched are merged again, from the articles so far.</summary>
    private static List<Entry> OneByOne(IReadOnlyList<ArticleClaims> articles)
    {
        var blocks = new Dictionary<BlockKey, IReadOnlyList<Entry>>();
        var held = new Dictionary<BlockKey, List<ArticleClaims>>();
        foreach (var article in articles)
            foreach (var block in MadeClaims.Builder.BlocksOf(article, Rulings.None).Select(b => b.Whole()).Distinct())
            {
                (held.TryGetValue(block, out var some) ? some : held[block] = []).Add(article);
                blocks[block] = MadeClaims.Builder.Merge(block, held[block], Rulings.None);
            }
        return [.. blocks.Values.SelectMany(e => e).OrderBy(e => e.Type).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static string Bytes(IReadOnlyList<Entry> entries) => JsonSerializer.Serialize(entries.Select(e => new
    {
        e.Id,
        e.Block,
        Merged = (object)e.Merged,
        e.Fields,
        Claims = e.Claims.Select(c => c.Id),
        e.Parties,
        e.Independent,
    })) + JsonSerializer.Serialize(MadeClaims.Builder.Check(entries));
}
