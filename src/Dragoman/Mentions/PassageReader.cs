using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>From a paragraph to its mentions: tokens, words, sentences, numbers, dates, quantities. One reader serves one thread.</summary>
public sealed class PassageReader(Pack pack)
{
    private const int LongestAbbreviation = 8;

    private readonly MentionReader mentions = new();
    private readonly List<Hit> hits = [];
    private readonly List<int> hiders = [];

    public Passage Read(Article article, Paragraph paragraph)
    {
        var passage = Cut(article, paragraph);
        foreach (var sentence in passage.Sentences)
        {
            FindWords(passage, sentence);
            NumberReader.Read(passage, sentence);
            mentions.Read(passage, sentence, Tag.Date, TimeParts.From);
            QuantityReader.Read(passage, sentence);
            NameFinder.Read(passage, sentence);
        }
        return passage;
    }

    /// <summary>The paragraph in tokens and sentences, its words not yet looked up.</summary>
    internal Passage Cut(Article article, Paragraph paragraph)
    {
        var tokens = new List<Token>(paragraph.Length / 5 + 8);
        pack.Tokenizer.Cut(article.Text, paragraph.Start, paragraph.End, tokens);
        return new Passage(article, paragraph, pack, tokens, Mentions.Sentences.Split(pack, tokens, stop => IsAbbreviation(tokens, stop)));
    }

    internal void FindWords(Passage passage, Sentence sentence) => LexiconReader.Read(passage, sentence.Start, sentence.End, hits, hiders);

    private static bool IsGlued(List<Token> tokens, int i) => i > 0 && !tokens[i].SpaceBefore && tokens[i - 1].Kind == TokenKind.Digits;

    /// <summary>Stops that belong to a word of the lexicon ("Mr.", "Sept.", "U.S.") do not end a sentence by themselves.</summary>
    private bool IsAbbreviation(List<Token> tokens, int stop)
    {
        for (var i = Math.Max(0, stop - LongestAbbreviation + 1); i < stop; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || IsGlued(tokens, i))
                continue;
            hits.Clear();
            pack.Lexicon.Find(tokens, i, stop + 1, hits);
            foreach (var hit in hits)
                if (hit.End == stop + 1)
                    return true;
        }
        return false;
    }
}
