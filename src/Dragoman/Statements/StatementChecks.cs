using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Compares the versions of a quotation in several languages by the names and numbers in them; what only one version has is no difference.</summary>
internal static class StatementChecks
{
    public static IEnumerable<Finding> Run(IReadOnlyList<Entry> statements)
    {
        foreach (var entry in statements)
        {
            var versions = entry.Claims.GroupBy(c => c.Article.Language).Where(g => g.Key is not null).Select(g => g.First()).OrderBy(c => c.Article.Language, StringComparer.Ordinal).ToList();
            for (var i = 0; i < versions.Count; i++)
                for (var j = i + 1; j < versions.Count; j++)
                    if (Compare(entry, versions[i], versions[j]) is { } finding)
                        yield return finding;
        }
    }

    private static Finding? Compare(Entry entry, SourcedClaim a, SourcedClaim b)
    {
        var (x, y) = (Facts(a), Facts(b));
        var (onlyX, onlyY) = (x.Except(y).Order(StringComparer.Ordinal).ToList(), y.Except(x).Order(StringComparer.Ordinal).ToList());
        var differ = onlyX.Count > 0 && onlyY.Count > 0;
        if (!differ && !x.Overlaps(y))
            return null;
        var speaker = ((Statement)entry.Merged).Speaker ?? $"a speaker not named";
        var sentence = differ
            ? $"Words of {speaker} differ between {a.Article.Language} and {b.Article.Language}: {string.Join(", ", onlyX)} ({FindingMaker.Source(a.Article)}) against {string.Join(", ", onlyY)} ({FindingMaker.Source(b.Article)})."
            : $"Words of {speaker} in {a.Article.Language} and {b.Article.Language} have their names and numbers in common.";
        return FindingMaker.Make(FindingKind.Translation, differ ? FindingLabel.SourcesDiffer : FindingLabel.Holds, sentence,
            new[] { a, b }.Select(c => FindingMaker.Side(((Statement)c.Claim).Text, [c], Contract.FieldText)), [entry]);
    }

    /// <summary>Codes of places and parties, numbers and dates; names of persons are spelt differently without being others.</summary>
    private static HashSet<string> Facts(SourcedClaim told) =>
        [.. QuoteFacts.Of((Statement)told.Claim, told.Article).Where(f => char.IsAsciiDigit(f[0]) || f.Contains('/', StringComparison.Ordinal) || f.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))];
}
