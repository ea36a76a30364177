using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>From a paragraph to its mentions: tokens, words, sentences, numbers, dates, quantities. One reader serves one thread.</summary>
public sealed class PassageReader(Pack pack)
{
    private readonly MentionReader mentions = new();
    private readonly List<Hit> hits = [];

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
        var sentences = new List<Sentence>();
        var passage = new Passage(article, paragraph, pack, tokens, sentences);
        var abbreviations = new HashSet<int>();
        FindAbbreviations(passage, abbreviations);
        sentences.AddRange(Mentions.Sentences.Split(pack, tokens, abbreviations.Contains));
        return passage;
    }

    internal void FindWords(Passage passage, Sentence sentence) => LexiconReader.Read(passage, sentence.Start, sentence.End, hits);

    private static bool IsGlued(List<Token> tokens, int i) => i > 0 && !tokens[i].SpaceBefore && tokens[i - 1].Kind == TokenKind.Digits;

    /// <summary>Stops that belong to a word of the lexicon ("Mr.", "Sept.", "U.S.") do not end a sentence by themselves.</summary>
    private void FindAbbreviations(Passage passage, HashSet<int> into)
    {
        hits.Clear();
        for (var i = 0; i < passage.Tokens.Count; i++)
            if (i + 1 < passage.Tokens.Count && passage.Tokens[i].Kind == TokenKind.Word && !IsGlued(passage.Tokens, i))
            {
                hits.Clear();
                pack.Lexicon.Find(passage.Tokens, i, Math.Min(i + 8, passage.Tokens.Count), hits);
                foreach (var hit in hits)
                    if (passage.Tokens[hit.End - 1].IsMark('.'))
                        into.Add(hit.End - 1);
            }
    }
}
