using System.CommandLine;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Cli.Records;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;
using Dragoman.Languages;
using Dragoman.Store;

namespace Dragoman.Cli;

/// <summary>The engine as a command needs it: opened with the packs that the command line names, asked for articles and readings.</summary>
internal sealed class Desk
{
    private readonly Pipeline pipeline;
    private readonly ArticleOptions options;
    private readonly string? language;
    private readonly DateOnly? published;

    private Desk(Pipeline pipeline, string? language, DateOnly? published, string? encoding)
    {
        this.pipeline = pipeline;
        this.language = language;
        this.published = published;
        options = new ArticleOptions { Encoding = encoding };
    }

    public static Desk Open(ParseResult parsed, SharedOptions shared, Terminal terminal)
    {
        var pipeline = Pipeline.Load(LanguagesFolder(parsed, shared, terminal), ActorsFolder, CacheFolder.Open(terminal), OutletFiles.All(parsed, shared, terminal));
        var language = parsed.GetValue(shared.Language);
        if (language is not null && !pipeline.Reads(language))
            throw new UsageError(Texts.NoPack(language));
        return new Desk(pipeline, language, parsed.GetValue(shared.Published), parsed.GetValue(shared.Encoding))
        {
            Fetching = new FetchOptions { AllowLocal = parsed.GetValue(shared.AllowLocal) },
        };
    }

    public static string ActorsFolder => Path.Combine(AppContext.BaseDirectory, "actors");

    public static string LanguagesFolder(ParseResult parsed, SharedOptions shared, Terminal terminal)
    {
        var folder = parsed.GetValue(shared.Languages) ?? terminal.Variable(Texts.LanguagesVariable);
        if (string.IsNullOrEmpty(folder))
            folder = Path.Combine(AppContext.BaseDirectory, "languages");
        return Directory.Exists(folder) ? folder : throw new UsageError(Texts.NoLanguages(folder));
    }

    /// <summary>The articles of one input; what the command line says of language and day goes into them.</summary>
    public IEnumerable<ArticleOrProblem> Articles(string name, Stream bytes)
    {
        foreach (var item in pipeline.Articles(name, bytes, options, language))
            yield return item.Article is { } article ? Given(article) : item;
    }

    /// <summary>What stands at an address, and at those that a feed or sitemap there leads to, unless <paramref name="visit"/> says that it need not be fetched.</summary>
    public IEnumerable<Taken> Taken(Uri address, Func<Passed, Validators?> visit, CancellationToken stop)
    {
        using var client = new FetchClient(Fetching);
        Fetched? page = null;
        Problem? problem = null;
        try
        {
            page = client.Fetch(address, null, stop).GetAwaiter().GetResult();
        }
        catch (FetchException wrong)
        {
            problem = new Problem(address.AbsoluteUri, null, wrong.Message);
        }
        catch (OperationCanceledException)
        {
        }

        if (problem is not null)
            yield return new Taken(address, null, problem);
        else if (page is not null)
        {
            foreach (var taken in Reader(client).Read(page, visit, stop))
                yield return taken;
        }
    }

    /// <summary>Reads pages that a client fetches.</summary>
    public AddressReader Reader(FetchClient client) => new(client, (name, bytes, given) =>
        pipeline.Articles(name, bytes, given with { Encoding = options.Encoding }, language).Select(item => item.Article is { } article ? Given(article) : item));

    public FetchOptions Fetching { get; private init; } = new();

    private Article Given(Article article) => article.Stated(language, published);

    /// <summary>What parties are called; needs no reader.</summary>
    public static PartySpellings Parties(ParseResult parsed, SharedOptions shared, Terminal terminal) =>
        new(new Packs(LanguagesFolder(parsed, shared, terminal), CacheFolder.Open(terminal)), Atlas.Load(ActorsFolder));

    /// <summary>How texts and queries are made comparable; needs no reader.</summary>
    public static SearchWords SearchWords(ParseResult parsed, SharedOptions shared, Terminal terminal) =>
        new(new Packs(LanguagesFolder(parsed, shared, terminal), CacheFolder.Open(terminal)));

    public SearchWords Words => new(pipeline.Packs);

    public Pipeline Pipeline => pipeline;

    public bool Reads(Article article) => pipeline.Reads(article.Language);

    public Reading Read(Article article) => pipeline.Read(article);

    public IReadOnlyList<NearMiss> Unread(Article article) => pipeline.Unread(article);

    public IReadOnlyList<NearMiss> UnknownWords(Article article) => pipeline.UnknownWords(article);

    public Explanation Explain(string sentence) => pipeline.Explain(sentence, language, published);
}
