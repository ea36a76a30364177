using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman;

/// <summary>
/// The way of an article: its language is found, its paragraphs become passages of mentions, and each kind of claim is read from them.
/// One pipeline serves many threads; it keeps nothing of an article.
/// </summary>
public sealed class Pipeline
{
    private readonly Atlas atlas;
    private readonly NameSpelling spelling;
    private readonly FigureReader figures;

    private Pipeline(Packs packs, LanguageDetector detector, Atlas atlas, NameSpelling spelling, IndicatorTable indicators)
    {
        (Packs, Detector, this.atlas, this.spelling) = (packs, detector, atlas, spelling);
        figures = new FigureReader(indicators);
    }

    public Packs Packs { get; }

    public LanguageDetector Detector { get; }

    /// <summary>Loads what every language shares; the pack of a language is loaded when an article in it is met.</summary>
    public static Pipeline Load(string languagesFolder, string actorsFolder) => new(
        new Packs(languagesFolder),
        LanguageDetector.Load(languagesFolder),
        Atlas.Load(actorsFolder),
        NameSpelling.Load(actorsFolder),
        IndicatorTable.Load(Path.Combine(languagesFolder, "common", "figures.yaml")));

    /// <summary>What an article says; empty when its language has no pack.</summary>
    public Reading Read(Article article)
    {
        article = article with { Language = article.Language ?? Detect(article) };
        if (Packs.For(article.Language) is not { } pack)
            return new Reading(article);
        article = article with { RightToLeft = pack.Settings.RightToLeft };
        var discourse = new Discourse(article, pack, atlas, Passages(article, pack));
        var cast = Cast.Read(discourse, spelling);
        return new Reading(article)
        {
            Figures = figures.Read(discourse),
            Statements = StatementReader.Read(discourse, cast),
            Topics = Topics.Read(discourse),
            Damaged = Damages.Read(discourse),
        };
    }

    private static List<Passage> Passages(Article article, Pack pack)
    {
        var reader = new PassageReader(pack);
        return [.. article.Paragraphs.Where(p => p.Kind is ParagraphKind.Title or ParagraphKind.Body && (p.Language is null || p.Language == pack.Code))
            .Select(p => reader.Read(article, p))];
    }

    /// <summary>The language of the body, so that a foreign headline or litter does not decide.</summary>
    private string? Detect(Article article)
    {
        var body = string.Join('\n', article.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => article.Text.Substring(p.Start, p.Length)));
        return Detector.Detect(body.Length > 0 ? body : article.Text).Code;
    }
}
