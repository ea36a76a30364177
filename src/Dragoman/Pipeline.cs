using System.Collections.Concurrent;
using System.Text;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Formats;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Pages;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman;

/// <summary>
/// The way of an article: its language is found, its paragraphs become passages of mentions, and each kind of claim is read from them.
/// One pipeline serves many threads; it keeps nothing of an article.
/// </summary>
public sealed class Pipeline
{
    /// <summary>Characters that tell a language for certain; more only cost time.</summary>
    private const int EnoughToDetect = 1200;

    /// <summary>Characters by which the words of a page are chosen: a language is told by a fourth of them.</summary>
    private const int EnoughOfPage = 480;
    private const int LongestLine = 600;

    /// <summary>From this length on a paragraph may be told to be in another language, if it plainly is.</summary>
    private const int LongEnough = 120;
    private const double Plain = 0.95;

    private readonly NameSpelling spelling;
    private readonly FigureReader figures;
    private readonly InputReader inputs;
    private readonly ConcurrentDictionary<string, PageWords> pageWords = new(StringComparer.Ordinal);

    private Pipeline(Packs packs, LanguageDetector detector, Atlas atlas, NameSpelling spelling, IndicatorTable indicators, Func<MarkupNames> markup)
    {
        (Packs, Detector, Atlas, this.spelling) = (packs, detector, atlas, spelling);
        figures = new FigureReader(indicators);
        inputs = new InputReader(WordsOfPage, markup, detector);
    }

    public Packs Packs { get; }

    public LanguageDetector Detector { get; }

    /// <summary>The states and bodies of the world.</summary>
    public Atlas Atlas { get; }

    /// <summary>Loads what every language shares; the pack of a language is loaded when an article in it is met.</summary>
    /// <param name="languagesFolder">The packs.</param>
    /// <param name="actorsFolder">States, bodies, offices and names.</param>
    /// <param name="cache">Compiled packs of earlier runs.</param>
    /// <param name="outlets">Publishers whose pages have names of their own for their parts.</param>
    public static Pipeline Load(string languagesFolder, string actorsFolder, CompiledFiles? cache = null, IEnumerable<WebOutlet>? outlets = null) => new(
        new Packs(languagesFolder, cache),
        LanguageDetector.Load(languagesFolder),
        Atlas.Load(actorsFolder),
        NameSpelling.Load(actorsFolder),
        IndicatorTable.Load(Path.Combine(languagesFolder, PackFolders.Common, "figures.yaml"), cache),
        () => MarkupNames.Load(Path.Combine(languagesFolder, PackFolders.Common, "markup.tsv")).With(outlets ?? []));

    /// <summary>True when there is a pack for the language of that code.</summary>
    public bool Reads(string? language) => language is not null && Packs.Codes.Contains(language);

    /// <summary>The articles of one input, each with its language: the given one, else what the input says, else what is detected.</summary>
    public IEnumerable<ArticleOrProblem> Articles(string name, Stream bytes, ArticleOptions options, string? language = null)
    {
        foreach (var item in inputs.Read(name, bytes, options))
            yield return item.Article is { } article ? article with { Language = language ?? article.Language ?? Detect(article) } : item;
    }

    /// <summary>The article of a text that was kept, as its input gave it the first time.</summary>
    public Article Again(string name, string text, Provenance given)
    {
        var article = inputs.Again(name, text, given);
        return article with { Language = given.Language ?? Detect(article) };
    }

    /// <summary>What an article says; empty when its language has no pack.</summary>
    public Reading Read(Article article)
    {
        article = article with { Language = article.Language ?? Detect(article) };
        if (Packs.For(article.Language) is not { } pack)
            return new Reading(article);
        article = WithParagraphLanguages(article) with { RightToLeft = pack.Settings.RightToLeft };
        var discourse = DiscourseOf(article, pack);
        var cast = Cast.Read(discourse, spelling);
        var statements = StatementReader.Read(discourse, cast);
        var contacts = ContactReader.Read(discourse, cast);
        var found = figures.Read(discourse, cast.Home);
        var sides = new ActingParties(discourse, cast, contacts);
        return new Reading(discourse.Article)
        {
            People = PeopleReader.Read(discourse, cast, statements.Select(s => s.Speaker).Concat(contacts.SelectMany(c => c.Participants))),
            Contacts = contacts,
            Agreements = AgreementReader.Read(discourse, sides, contacts),
            Commitments = CommitmentReader.Read(discourse, cast, sides, statements, contacts),
            Figures = found,
            Statements = statements,
            Topics = Topics.Read(discourse, found, figures.Table),
            Damaged = Damages.Read(discourse),
            Parties = discourse.Pair,
            Sentences = SentenceStarts(discourse),
            OddDates = Weekdays.Read(discourse),
            Facts = TextFacts.Read(discourse, cast),
        };
    }

    /// <summary>What the article holds that was almost read, in the order of the text.</summary>
    public IReadOnlyList<NearMiss> Unread(Article article)
    {
        if (Packs.For(article.Language) is not { } pack)
            return [];
        var discourse = DiscourseOf(article, pack);
        var misses = new List<NearMiss>();
        var cast = Cast.Read(discourse, spelling);
        var found = figures.Read(discourse, cast.Home, misses.Add);
        StatementReader.Read(discourse, cast, misses.Add);
        var contacts = ContactReader.Read(discourse, cast, misses.Add);
        misses.AddRange(NearMisses.Names(discourse));
        misses.AddRange(NearMisses.Dates(discourse, found.SelectMany(f => f.Citations).Concat(contacts.SelectMany(c => c.Citations))));
        return [.. misses.OrderBy(m => m.At.Start)];
    }

    /// <summary>Words beside indicators and bare numbers that the pack of the article's language does not hold.</summary>
    public IReadOnlyList<NearMiss> UnknownWords(Article article) =>
        Packs.For(article.Language) is { } pack ? [.. Dragoman.UnknownWords.Find(DiscourseOf(article, pack))] : [];

    /// <summary>How a sentence is read, as a tree of steps.</summary>
    public Explanation Explain(string sentence, string? language, DateOnly? published)
    {
        var text = Whole(sentence).Normalize();
        var article = new Article
        {
            Id = "",
            File = "",
            Text = text,
            Paragraphs = [new Paragraph(0, text.Length, ParagraphKind.Body)],
            Language = language ?? Detector.Detect(text).Code,
            Published = published,
        };
        return Packs.For(article.Language) is { } pack
            ? Explainer.Explain(DiscourseOf(article, pack), Read(article), Unread(article))
            : new Explanation($"no pack for the language of this text ({article.Language ?? "unknown"}); name one with --language", []) { Failed = true };
    }

    /// <summary>The article as its readers see it; a dateline without a year is given the one that the text implies.</summary>
    private Discourse DiscourseOf(Article article, Pack pack)
    {
        var passages = Passages(article, pack);
        var furniture = new Furniture(article, pack);
        int? year = null;
        if (article.Published is null)
        {
            var datelines = furniture.Of(ParagraphKind.Dateline);
            article = article with { Published = PublicationDay.Today(passages) ?? PublicationDay.Infer(datelines, passages) };
            year = article.Published is null ? PublicationDay.YearOfPage(datelines.Concat(furniture.Of(ParagraphKind.Litter))) : null;
        }
        return new Discourse(article, pack, Atlas, passages, year) { Letterhead = furniture.Letterhead };
    }

    private static List<int> SentenceStarts(Discourse discourse)
    {
        var starts = new List<int>();
        foreach (var passage in discourse.Passages)
            foreach (var sentence in passage.Sentences)
                starts.Add(passage.Tokens[sentence.Start].Start);
        return starts;
    }

    /// <summary>Halves of characters, which a command line may hold, become replacement characters.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static List<Passage> Passages(Article article, Pack pack)
    {
        var reader = new PassageReader(pack);
        return [.. article.Paragraphs.Where(p => p.Kind is ParagraphKind.Title or ParagraphKind.Body && (p.Language is null || p.Language == pack.Code))
            .Select(p => reader.Read(article, p))];
    }

    /// <summary>The words by which a page is taken apart: those of the language it seems to be in.</summary>
    private PageWords WordsOfPage(string text)
    {
        // A stretch of the middle: the head of a page is furniture.
        var start = Math.Max(0, (text.Length - EnoughOfPage) / 2);
        var code = Detector.Detect(text.AsSpan(start, Math.Min(EnoughOfPage, text.Length))).Code;
        return Packs.For(code) is { } pack ? pageWords.GetOrAdd(pack.Code, _ => WordsOfPage(pack)) : new PageWords();
    }

    private static PageWords WordsOfPage(Pack pack)
    {
        var words = new PageWords { NumericDates = pack.Settings.DayFirst ? NumericDates.DayFirst : NumericDates.MonthFirst };
        words.Add(pack.SpeltRows);
        return words;
    }

    /// <summary>The language of the body, so that a foreign headline or litter does not decide.</summary>
    private string? Detect(Article article)
    {
        var body = new StringBuilder(EnoughToDetect + LongestLine);
        foreach (var paragraph in article.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body && body.Length < EnoughToDetect)
                body.Append(article.Of(paragraph)[..Math.Min(paragraph.Length, LongestLine)]).Append('\n');
        return Detector.Detect(body.Length > 0 ? body.ToString() : article.Text).Code;
    }

    /// <summary>Marks the paragraphs that are plainly in another language than the article: no claim is read from them.</summary>
    private Article WithParagraphLanguages(Article article) => article with
    {
        Paragraphs = [.. article.Paragraphs.Select(p => p.Kind == ParagraphKind.Body && p.Length >= LongEnough && Detector.Detect(article.Of(p)) is { Code: { } code, Confidence: >= Plain }
            && code != article.Language ? p with { Language = code } : p)],
    };
}
