using Dragoman.Articles;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;
using Dragoman.Intake.Watching;
using Dragoman.Store;
using Dragoman.Web.Adding;

namespace Dragoman.Cli.Records;

/// <summary>
/// Looks at the sources of a record when they are due and adds what they bring. All state is in the record, and an article is written
/// together with its page, so that a process that is killed goes on where it was and adds nothing twice.
/// </summary>
internal sealed class Watching(Desk desk, OpenRecord record, Terminal terminal, Schedule schedule, FetchClient client)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private readonly SourceRows sources = new(record.File);
    private readonly PageRows pages = new(record.File);
    private readonly ArticleWriter writer = record.Writer();
    private readonly SearchWords words = desk.Words;

    public void Run(bool once)
    {
        do
        {
            foreach (var source in sources.All().Where(source => source.Due <= DateTimeOffset.UtcNow).TakeWhile(_ => !terminal.Stop.IsCancellationRequested))
                Look(source);
            record.Merge();
        }
        while (!once && !Sleep());
    }

    /// <summary>Until the next source is due; true when the user wants to stop.</summary>
    private bool Sleep()
    {
        var until = sources.All().Min(source => source.Due) - DateTimeOffset.UtcNow;
        return terminal.Stop.WaitHandle.WaitOne(until <= TimeSpan.Zero ? TimeSpan.Zero : until < LongestSleep ? until : LongestSleep);
    }

    private Schedule Schedule(Source source) => source.Every is { } minutes ? new Schedule(TimeSpan.FromMinutes(minutes)) : schedule;

    private void Look(Source source)
    {
        try
        {
            var page = client.Fetch(WebAddress.Parse(source.Address), new Validators(source.Tag, source.Modified), terminal.Stop).GetAwaiter().GetResult();
            var line = page.IsUnchanged ? WatchTexts.Unchanged(source.Address) : TakeAll(source, page);
            if (terminal.Stop.IsCancellationRequested)
                return;
            sources.Succeed(source, page.Validators.Tag, page.Validators.Modified, page.At, Schedule(source).Next(page.At, 0, Random.Shared.NextDouble()));
            terminal.Error.WriteLine(Texts.Problem(line));
        }
        catch (FetchException wrong)
        {
            var due = Schedule(source).Next(DateTimeOffset.UtcNow, source.Failures + 1, Random.Shared.NextDouble());
            sources.Fail(source, wrong.Message, due);
            terminal.Error.WriteLine(Texts.Problem(WatchTexts.Failed(source.Address, wrong.Message, due)));
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
        }
    }

    private string TakeAll(Source source, Fetched page)
    {
        int added = 0, changed = 0, problems = 0;
        foreach (var taken in desk.Reader(client).Read(page, new FetchedPages(pages).Visit, terminal.Stop))
        {
            problems += taken.Item.Problem is null ? 0 : 1;
            if (terminal.Stop.IsCancellationRequested)
                continue;
            if (taken.Page is null)
            {
                pages.Keep(new KeptPage(taken.Address.AbsoluteUri, DateTimeOffset.UtcNow, KeptPage.NotHad) { Source = source.Number });
                continue;
            }
            if (Named(taken.Item.Article, source.Outlet) is { } article)
            {
                var outcome = Add(article, FetchedPages.Of(taken, article, source.Number)!);
                added += outcome == Added.New ? 1 : 0;
                changed += outcome == Added.Version ? 1 : 0;
            }
            else if (taken.Item.Passed is { Reason: PassedFor.NoArticle } && !ReferenceEquals(taken.Page, page))
                pages.Keep(FetchedPages.Of(taken, null, source.Number)!);
            else if (taken.Item.Passed is { Reason: PassedFor.Unchanged })
                pages.Look(taken.Address.AbsoluteUri, taken.Page.At);
        }

        return WatchTexts.Looked(source.Address, added, changed, problems);
    }

    /// <summary>A page that does not say whose it is is that of the outlet.</summary>
    private static Article? Named(Article? article, string? outlet) =>
        article is null or { Publisher: not null } || outlet is null ? article : article with { Publisher = outlet, Given = article.Given with { Publisher = outlet } };

    private Added Add(Article article, KeptPage page)
    {
        if (desk.Reads(article))
            return writer.Add(PreparedArticle.Of(desk.Read(article), words), page);
        pages.Keep(page);
        return Added.Known;
    }
}
