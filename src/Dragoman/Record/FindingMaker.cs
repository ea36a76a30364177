namespace Dragoman.Record;

/// <summary>Puts findings together: the words of each side, the entries and parties, an id that does not depend on order.</summary>
internal static class FindingMaker
{
    public static Finding Make(FindingKind kind, FindingLabel label, string sentence, IEnumerable<FindingSide> sides, IReadOnlyCollection<Entry> entries) =>
        Make(kind, label, sentence, sides, entries.Select(e => e.Id), entries.SelectMany(e => e.Parties));

    public static Finding Make(FindingKind kind, FindingLabel label, string sentence, IEnumerable<FindingSide> sides, IEnumerable<string> entries, IEnumerable<string> parties)
    {
        var both = sides.ToList();
        var words = both.SelectMany(s => s.Words).Select(w => $"{w.Claim} {w.Article.Id} {w.Citation.Start}").Distinct().Order(StringComparer.Ordinal);
        return new Finding
        {
            Id = ClaimId.Of([kind.Spelt(), .. words]),
            Kind = kind,
            Label = label,
            Severity = label == FindingLabel.Holds ? 0 : Severity(kind, label),
            Sentence = sentence,
            Sides = both,
            Entries = [.. entries.Distinct().Order(StringComparer.Ordinal)],
            Parties = [.. parties.Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>A side and the words of some claims that back one field; the whole claim where none backs it.</summary>
    public static FindingSide Side(string says, IEnumerable<SourcedClaim> claims, string field) =>
        new(says, [.. claims.Select(c => new CitedWords(c.Article, c.Id, Words(c.Claim, field)))]);

    /// <summary>Who says it: publishers, else files, each once.</summary>
    public static string Sources(IEnumerable<SourcedClaim> claims) => string.Join(", ", claims.Select(c => Source(c.Article)).Distinct().Order(StringComparer.Ordinal));

    public static string Source(ArticleFacts article) => article.Publisher ?? Path.GetFileNameWithoutExtension(article.File);

    private static int Severity(FindingKind kind, FindingLabel label) => (kind, label) switch
    {
        (_, FindingLabel.Unclear or FindingLabel.PossibleDuplicate) => 1,
        (FindingKind.ValuesDiffer or FindingKind.Growth or FindingKind.Sum or FindingKind.Balance or FindingKind.Rates or FindingKind.Translation, _) => 3,
        _ => 2,
    };

    private static Citation Words(Claim claim, string field)
    {
        foreach (var citation in claim.Citations)
            if (citation.Fields.Contains(field))
                return citation;
        return claim.Citations[0];
    }
}
