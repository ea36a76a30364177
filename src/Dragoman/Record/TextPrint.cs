using System.Globalization;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>
/// What a text is like, for telling copies and translations: a sample of its word sequences, and the names, numbers and dates of its
/// claims in the order of the text, which a translation keeps.
/// </summary>
/// <param name="Shingles">The smallest hashes of runs of words, ascending (bottom-k sketch, Broder 1997).</param>
/// <param name="Facts">Names, numbers with unit, and dates in canonical spelling, in the order of the text.</param>
public sealed record TextPrint(IReadOnlyList<ulong> Shingles, IReadOnlyList<string> Facts)
{
    private const int Run = 5;
    private const int Most = 256;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static TextPrint Empty { get; } = new([], []);

    public static TextPrint Of(Reading reading) => new(ShinglesOf(reading.Article), FactsOf(reading));

    private static List<ulong> ShinglesOf(Article article)
    {
        var words = new List<ulong>();
        foreach (var paragraph in article.Paragraphs)
            if (paragraph.Kind is ParagraphKind.Title or ParagraphKind.Body)
                AddWords(words, article.Of(paragraph));
        var shingles = new SortedSet<ulong>();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = Offset;
            for (var j = i; j < i + Run; j++)
                hash = Mixed(hash ^ words[j]);
            shingles.Add(hash);
        }
        return [.. shingles.Take(Most)];
    }

    private static void AddWords(List<ulong> words, ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            else if (hash != Offset)
            {
                words.Add(hash);
                hash = Offset;
            }
        if (hash != Offset)
            words.Add(hash);
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ hash >> 32) * Prime;
        return hash ^ hash >> 29;
    }

    private static List<string> FactsOf(Reading reading)
    {
        IEnumerable<(int At, string Fact)> facts =
        [
            .. reading.People.Select(p => (Start(p, Contract.FieldName), p.Name)),
            .. reading.Figures.Select(f => (Start(f, Contract.FieldValue), $"{Plain(f.Value)} {f.Unit}")),
            .. reading.Figures.SelectMany(f => f.Converted.Select(c => (Start(f, Contract.FieldConverted), $"{Plain(c.Value)} {c.Unit}"))),
            .. reading.Statements.Where(s => s.Speaker is not null).Select(s => (Start(s, Contract.FieldText), s.Speaker!)),
            .. reading.Contacts.Where(c => c.Date is not null).Select(c => (Start(c, Contract.FieldDate), c.Date!)),
            .. reading.Contacts.SelectMany(c => c.Participants.Select(p => (Start(c, Contract.FieldParticipants), p))),
            .. reading.Commitments.Where(c => c.Due is not null).Select(c => (Start(c, Contract.FieldDue), c.Due!)),
        ];
        return [.. facts.OrderBy(f => f.At).ThenBy(f => f.Fact, StringComparer.Ordinal).Select(f => f.Fact)];
    }

    private static int Start(Claim claim, string field) =>
        (claim.Citations.FirstOrDefault(c => c.Fields.Contains(field)) ?? claim.Citations[0]).Start;

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
