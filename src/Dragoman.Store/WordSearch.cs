using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>An article in which the words were found, and its sentences that hold them.</summary>
public sealed record FoundArticle(KeptArticle Article, IReadOnlyList<FoundSentence> Sentences);

/// <summary>A sentence, the first being 1, and its words.</summary>
public sealed record FoundSentence(int Number, string Text);

/// <summary>Searches the texts of all languages; the article added last comes first.</summary>
public sealed class WordSearch(RecordFile record, SearchWords words)
{
    private const int SentencesShown = 3;

    private readonly ArticleRows articles = new(record);

    public IReadOnlyList<FoundArticle> Find(string query, int most, Func<ArticleFacts, bool>? like = null)
    {
        if (words.Expression(query) is not { Length: > 0 } expression)
            return [];
        var limit = like is null ? most : -1;
        var spellings = words.Spellings(query);
        return
        [
            .. record.Rows("SELECT rowid FROM words WHERE words MATCH $1 ORDER BY rowid DESC LIMIT $2", r => r.GetInt64(0), expression, limit)
                .Select(articles.Find).OfType<KeptArticle>().Where(a => like is null || like(a.Facts)).Take(most)
                .Select(a => new FoundArticle(a, Sentences(a, spellings))),
        ];
    }

    private List<FoundSentence> Sentences(KeptArticle article, IReadOnlySet<string> spellings)
    {
        var (text, starts) = (articles.Text(article.Number)!, articles.Sentences(article.Number));
        var found = new List<FoundSentence>();
        for (var i = 0; i < starts.Count && found.Count < SentencesShown; i++)
        {
            var sentence = Sentence.At(text, starts, i);
            if (words.Of(sentence, article.Facts.Language).Split(' ').Any(spellings.Contains))
                found.Add(new FoundSentence(i + 1, sentence));
        }
        return found;
    }
}

/// <summary>Sentences of a text whose beginnings are known.</summary>
public static class Sentence
{
    /// <summary>The sentence that begins at one of the starts; it ends before the next, or with its paragraph.</summary>
    public static string At(string text, IReadOnlyList<int> starts, int index)
    {
        var end = index + 1 < starts.Count ? starts[index + 1] : text.Length;
        var line = text.IndexOf('\n', starts[index], end - starts[index]);
        return text[starts[index]..(line < 0 ? end : line)].Trim();
    }

    /// <summary>The number, from 1, of the sentence that holds a position; what stands before the first belongs to it.</summary>
    public static int NumberOf(IReadOnlyList<int> starts, int position)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return Math.Max(1, low);
    }
}
