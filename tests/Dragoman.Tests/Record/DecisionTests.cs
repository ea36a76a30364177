using Dragoman.Contacts;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>What people decide holds against what merging would do, and can be undone.</summary>
public class DecisionTests
{
    private readonly MadeClaims made = new MadeClaims()
        .Article("a", "2024-03-04", Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"))
        .Article("b", "2024-03-05", Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"))
        .Article("c", "2024-04-01", Contact(ContactKind.Call, "KE SE", "2024-03-31", "Ingrid Alm, Peter Otieno"));

    [Fact]
    public void Without_decisions_two_calls() => Assert.Equal([1, 2], Sizes());

    [Fact]
    public void A_merge_joins_what_a_field_forbids() => Assert.Equal([3], Sizes(Decide(DecisionKind.Merge, "a", "c")));

    [Fact]
    public void A_split_parts_what_is_alike() => Assert.Equal([1, 1, 1], Sizes(Decide(DecisionKind.Split, "b")));

    [Fact]
    public void An_undo_takes_a_decision_back_and_may_be_undone()
    {
        var merge = Decide(DecisionKind.Merge, "a", "c");
        var undo = Decide(DecisionKind.Undo) with { Id = "2", Undone = merge.Id };
        Assert.Equal([1, 2], Sizes(merge, undo));
        Assert.Equal([3], Sizes(merge, undo, Decide(DecisionKind.Undo) with { Id = "3", Undone = "2" }));
    }

    [Fact]
    public void A_rejected_claim_is_gone() => Assert.Equal([2], Sizes(Decide(DecisionKind.Reject, "c")));

    [Fact]
    public void A_removed_article_says_nothing() => Assert.Equal([1, 1], Sizes(Decide(DecisionKind.Remove) with { Article = "a" }));

    [Fact]
    public void A_correction_counts_before_merging_and_says_by_whom()
    {
        var entry = Assert.Single(made.Entries(Decide(DecisionKind.Correct, "c") with { Field = Contract.FieldDate, Value = "2024-03-03" }));
        Assert.Equal(3, entry.Claims.Count);
        Assert.Equal(["1"], Assert.Single(entry.Of(Contract.FieldDate)).Decisions);
    }

    [Fact]
    public void A_confirmed_entry_is_confirmed() =>
        Assert.Equal([Tier.Seen, Tier.Confirmed], made.Entries(Decide(DecisionKind.Confirm, "a")).OrderBy(e => e.Claims.Count).Select(e => e.Tier));

    [Fact]
    public void An_alias_makes_two_names_one()
    {
        made.Article("d", "2024-03-05", Contact(ContactKind.Call, "KE SE", "2024-03-03", "Beata Holm, Peter Otieno"));
        Assert.Equal([1, 1, 2], Sizes());
        Assert.Equal([1, 3], Sizes(Decide(DecisionKind.Alias) with { Alias = "Beata Holm", Value = "Ingrid Alm" }));
    }

    [Fact]
    public void An_added_claim_counts_like_one_that_was_read()
    {
        var added = made.Articles[0].Claims[0] with { Id = "added" };
        Assert.Equal([1, 3], Sizes(Decide(DecisionKind.Record) with { Article = "b", Added = added }));
    }

    [Fact]
    public void A_mark_that_finds_no_claim_is_told()
    {
        var lost = Decide(DecisionKind.Confirm) with { Claims = [new ClaimMark("a", EntryType.Contact, "no such words", 0)] };
        Assert.Equal("1", Assert.Single(Rulings.Of([lost]).Lost(made.Articles[0])).Decision.Id);
    }

    private List<int> Sizes(params Decision[] decisions) => [.. made.Entries(decisions).Select(e => e.Claims.Count).Order()];

    private Decision Decide(DecisionKind kind, params string[] articles) => new()
    {
        Id = "1",
        Kind = kind,
        By = "reader",
        At = DateTimeOffset.UnixEpoch,
        Claims = [.. articles.Select(id => made.Articles.Single(a => a.Article.Id == id)).Select(a => ClaimMark.Of(new SourcedClaim(a.Article, a.Claims[0])))],
    };
}
