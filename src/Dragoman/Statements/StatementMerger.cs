using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>
/// Makes statement entries: the same words of one speaker, and the same words in another language, which are told by the occasion, the
/// order in the article, and the names and numbers that they share.
/// </summary>
internal sealed class StatementMerger(Officials officials, Namesakes namesakes) : ClaimMerger<Statement>
{
    private readonly QuotedWordOrder order = new();
    private readonly TranslatedQuotes translated = new(namesakes);

    protected override string Signature(Statement s, SourcedClaim source) => string.Join('|', source.Article.Id, s.Citations[0].Start, s.Speaker);

    protected override double? Likeness(Candidate<Statement> a, Candidate<Statement> b) =>
        Language(a) != Language(b) || !SameSpeaker(a.Claim.Speaker, b.Claim.Speaker) || a.SharesArticleWith(b) && a.Claim.Text != b.Claim.Text ? null : order.Likeness(a.Claim, b.Claim);

    protected override bool Excludes(Candidate<Statement> a, Candidate<Statement> b)
    {
        if (a.SharesArticleWith(b) && a.Claim.Text != b.Claim.Text)
            return true;
        if (!SameSpeaker(a.Claim.Speaker, b.Claim.Speaker))
            return true;
        return Language(a) == Language(b) && order.Likeness(a.Claim, b.Claim) is null;
    }

    protected override IEnumerable<(int A, int B, double Score)> Aligned(IReadOnlyList<Candidate<Statement>> candidates) =>
        translated.Pairs(candidates).Where(p => !Excludes(candidates[p.A], candidates[p.B]));

    protected override IEnumerable<string> PartiesOf(Statement merged, IReadOnlyList<Candidate<Statement>> group) =>
        group.SelectMany(c => c.Article.PartiesOf(merged.Speaker ?? "", officials));

    protected override Merged Merge(IReadOnlyList<Candidate<Statement>> group)
    {
        var speakers = NameGroups.Of(group.Select(c => c.Claim.Speaker).OfType<string>(), namesakes, officials);
        var merged = group[0].Claim with { Speaker = speakers.Count > 0 ? speakers[0].Name : null, Text = group.OrderByDescending(c => c.Claim.Text.Length).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).First().Claim.Text };
        return new Merged(merged, Fields);

        FieldList Fields() => new FieldList()
            .Add(Contract.FieldSpeaker, merged.Speaker, Said.All(group, c => c.Speaker))
            .Add(Contract.FieldText, merged.Text, Said.All(group, c => c.Text));
    }

    private bool SameSpeaker(string? a, string? b) => a is null || b is null ? a == b : a == b || namesakes.IsSame(a, b);

    private static string? Language(Candidate<Statement> told) => told.Article.Article.Language;
}
