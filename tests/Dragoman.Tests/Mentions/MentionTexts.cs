using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Tests.Rules;

namespace Dragoman.Tests.Mentions;

/// <summary>Reads one sentence of a language by its pack and gives the mentions of it.</summary>
internal static class MentionTexts
{
    private static readonly Packs Packs = new(Path.Combine(Repository.Root, "languages"));

    public static Passage Passage(string language, string text)
    {
        var paragraph = new Paragraph(0, text.Length, ParagraphKind.Body);
        var article = new Article { Id = "", File = "", Text = text, Paragraphs = [paragraph], Language = language };
        return new PassageReader(Packs.For(language)!).Read(article, paragraph);
    }

    public static List<decimal> Numbers(string language, string text)
    {
        var passage = Passage(language, text);
        return [.. passage.All(Tag.Number, 0, passage.Tokens.Count).Select(s => ((NumberValue)s.Content!).Value)];
    }

    public static List<Quantity> Quantities(string language, string text)
    {
        var passage = Passage(language, text);
        return [.. passage.All(Tag.Quantity, 0, passage.Tokens.Count).Select(s => (Quantity)s.Content!)];
    }
}
