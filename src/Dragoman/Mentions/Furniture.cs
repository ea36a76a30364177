using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>The lines of a page around its text, each read once and when something is looked for in it.</summary>
internal sealed class Furniture(Article article, Pack pack)
{
    private const int LongestLetterhead = 4;

    private readonly PassageReader reader = new(pack);
    private readonly Dictionary<Paragraph, Passage> known = [];

    /// <summary>The lines above the title or the text, and datelines: a few at most.</summary>
    public IEnumerable<Passage> Letterhead =>
        article.Paragraphs.TakeWhile(p => p.Kind != ParagraphKind.Body).Where(p => p.Kind != ParagraphKind.Title).Take(LongestLetterhead).Select(Read);

    public IEnumerable<Passage> Of(ParagraphKind kind) => article.Paragraphs.Where(p => p.Kind == kind).Select(Read);

    private Passage Read(Paragraph paragraph) =>
        known.TryGetValue(paragraph, out var passage) ? passage : known[paragraph] = reader.Read(article, paragraph);
}
