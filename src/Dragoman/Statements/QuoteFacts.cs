using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>The names, numbers and dates inside a quotation, which every translation must have.</summary>
internal static class QuoteFacts
{
    public static HashSet<string> Of(Statement statement, ArticleFacts article)
    {
        var words = statement.Citations.FirstOrDefault(c => c.Fields.Contains(Contract.FieldText)) ?? statement.Citations[0];
        return [.. article.Print.Facts.Where(f => f.At >= words.Start && f.At < words.End).Select(f => f.Name)];
    }

    public static HashSet<string> Numbers(IEnumerable<string> facts) => [.. facts.Where(f => char.IsAsciiDigit(f[0]))];
}
