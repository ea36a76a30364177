using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Puts back what is not kept with a citation because the article has it: the sentence, and the words before and behind. What leaves the record
/// carries them (W3C TextQuoteSelector).
/// </summary>
public sealed class WholeCitations(RecordFile record, EntryRows entries)
{
    private readonly ArticleRows articles = new(record);
    private readonly Dictionary<string, (string Text, IReadOnlyList<int> Sentences)?> texts = new(StringComparer.Ordinal);

    public Entry Of(Entry entry) => entry with { Claims = [.. entry.Claims.Select(c => c with { Claim = Of(c.Article.Id, c.Claim) })] };

    public Finding Of(Finding finding) => finding with
    {
        Sides = [.. finding.Sides.Select(s => s with { Words = [.. s.Words.Select(w => w with { Citation = Of(w.Article.Id, w.Citation) })] })],
    };

    private Claim Of(string article, Claim claim) => claim with
    {
        Citations = [.. claim.Citations.Select(c => Of(article, c))],
        WorkedOut = [.. claim.WorkedOut.Select(w => w with { Citations = [.. w.Citations.Select(c => Of(article, c))] })],
    };

    private Citation Of(string article, Citation words)
    {
        if (!texts.TryGetValue(article, out var known))
        {
            var number = entries.NumberOf(article);
            texts.Add(article, known = articles.Text(number) is { } text ? (text, articles.Sentences(number)) : null);
        }
        return known is not { } source || words.End > source.Text.Length ? words
            : ClaimCitations.Make(source.Text, words.Fields, SentenceAround(source.Text, source.Sentences, words.Start), words.Start, words.End);
    }

    private static string SentenceAround(string text, IReadOnlyList<int> starts, int position) =>
        starts.Count == 0 ? "" : Sentence.At(text, starts, Sentence.NumberOf(starts, position) - 1);
}
