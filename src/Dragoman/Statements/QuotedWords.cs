using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Which words of a passage stand inside quotation marks or behind a dialogue dash: who is named there does not speak there.</summary>
internal sealed class QuotedWords(Discourse discourse)
{
    private readonly Dictionary<Passage, bool[]> quoted = [];
    private readonly Lazy<bool> spoken = new(() => DashQuotes.AreSpoken(discourse.Passages));

    public bool Has(Passage passage, int token)
    {
        if (!quoted.TryGetValue(passage, out var words))
            quoted[passage] = words = Read(passage);
        return token < words.Length && words[token];
    }

    /// <summary>The quotations of a passage, in order.</summary>
    public static List<Quote> Find(Passage passage)
    {
        var quotes = DashQuotes.Find(passage);
        return quotes.Count > 0 ? quotes : InnerClauses.Split(passage, QuoteFinder.Find(passage));
    }

    /// <summary>"The 'Central Asia - EU' meeting": names of parties in quotation marks before a meeting are no quotation.</summary>
    private static bool AreParties(Passage passage, Quote quote)
    {
        for (var i = quote.Start; i < quote.End;)
        {
            var place = passage.At(i).Where(s => s.Tag is Tag.State or Tag.Body or Tag.Region or Tag.Adjective && s.End <= quote.End).MaxBy(s => s.End);
            if (place is null && passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.NumberAnd))
                return false;
            i = place?.End ?? i + 1;
        }
        return quote.End > quote.Start && (passage.Has(quote.OuterEnd, Tag.Contact) || passage.Has(quote.OuterEnd, Tag.Series));
    }

    /// <summary>Where nobody speaks behind a dash, dashes begin the items of a list.</summary>
    private List<Quote> Spoken(Passage passage) =>
        Find(passage) is var quotes && quotes.Count > 0 && quotes[0].Dash && !spoken.Value ? InnerClauses.Split(passage, QuoteFinder.Find(passage)) : quotes;

    private bool[] Read(Passage passage)
    {
        var words = new bool[passage.Tokens.Count];
        foreach (var quote in Spoken(passage).Where(q => !AreParties(passage, q)))
            Array.Fill(words, true, quote.Start, Math.Max(0, Math.Min(quote.End, words.Length) - quote.Start));
        return words;
    }
}
