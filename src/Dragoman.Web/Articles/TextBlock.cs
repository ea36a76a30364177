using Dragoman.Articles;
using Dragoman.Store;

namespace Dragoman.Web.Articles;

/// <summary>What a block of the shown text is: a sentence with its number, a line above the text, page litter, or a paragraph that was not read.</summary>
public enum BlockPart
{
    Sentence,
    Line,
    Litter,
    Unread,
}

/// <summary>A block of the text as the page shows it.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Number">Of a sentence, the first being 1; 0 for other blocks.</param>
/// <param name="Text">Its text in pieces.</param>
public sealed record TextBlock(BlockPart Part, int Number, IReadOnlyList<MarkedPiece> Text)
{
    /// <summary>Where it begins in the article.</summary>
    public required int Start { get; init; }

    public bool IsTitle { get; init; }

    /// <summary>True for the first sentence of a paragraph.</summary>
    public bool Opens { get; init; }

    /// <summary>What kind of litter it is, by the name packs give it; null when that is not known.</summary>
    public string? Litter { get; init; }

    public bool IsMarked => Text.Any(piece => piece.Mark is not null);

    /// <summary>The blocks of an article in their order; nothing of its text is left out but blank lines.</summary>
    public static IReadOnlyList<TextBlock> Of(Article article, IReadOnlyList<int> sentences, IReadOnlyList<MarkedSpan> spans)
    {
        var blocks = new List<TextBlock>();
        foreach (var paragraph in article.Paragraphs)
        {
            var first = Sentence.NumberOf(sentences, paragraph.Start) - 1;
            while (first < sentences.Count && sentences[first] < paragraph.Start)
                first++;
            if (paragraph.Kind is ParagraphKind.Title or ParagraphKind.Body && first < sentences.Count && sentences[first] < paragraph.End)
                AddSentences(blocks, article.Text, paragraph, sentences, first, spans);
            else if (!string.IsNullOrWhiteSpace(article.Of(paragraph).ToString()))
                blocks.Add(new TextBlock(PartOf(paragraph), 0, MarkedPiece.Cut(article.Text, paragraph.Start, paragraph.End, spans)) { Start = paragraph.Start, Litter = paragraph.Litter });
        }
        return blocks;
    }

    private static void AddSentences(List<TextBlock> blocks, string text, Paragraph paragraph, IReadOnlyList<int> sentences, int first, IReadOnlyList<MarkedSpan> spans)
    {
        for (var i = first; i < sentences.Count && sentences[i] < paragraph.End; i++)
        {
            var (start, end) = (i == first ? paragraph.Start : sentences[i], i + 1 < sentences.Count ? Math.Min(sentences[i + 1], paragraph.End) : paragraph.End);
            blocks.Add(new TextBlock(BlockPart.Sentence, i + 1, MarkedPiece.Cut(text, start, end, spans)) { Start = start, Opens = i == first, IsTitle = paragraph.Kind == ParagraphKind.Title });
        }
    }

    private static BlockPart PartOf(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Litter => BlockPart.Litter,
        ParagraphKind.Body => BlockPart.Unread,
        _ => BlockPart.Line,
    };
}
