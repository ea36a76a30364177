using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>Which words of a passage stand inside quotation marks or behind a dialogue dash: who is named there does not speak there.</summary>
internal sealed class QuotedWords
{
    private readonly Dictionary<Passage, bool[]> quoted = [];

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

    private static bool[] Read(Passage passage)
    {
        var words = new bool[passage.Tokens.Count];
        foreach (var quote in Find(passage))
            Array.Fill(words, true, quote.Start, Math.Max(0, Math.Min(quote.End, words.Length) - quote.Start));
        return words;
    }
}
