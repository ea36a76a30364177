using Dragoman.Articles;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;
using Dragoman.Intake.Watching;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>
/// Looks at the sources of a record when they are due and adds what they bring. All state is in the record and each article is written before
/// its page is marked as fetched, so that a process that is killed goes on where it was and adds nothing twice.
/// </summary>
internal sealed class Watching(Desk desk, OpenRecord record, Terminal terminal, Schedule schedule, FetchClient client)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private readonly SourceRows sources = new(record.File);
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

    private void Look(Source source)
    {
        try
        {
            var page = client.Fetch(WebAddress.Parse(source.Address), new Validators(source.Tag, source.Modified), terminal.Stop).GetAwaiter().GetResult();
            var line = page.IsUnchanged ? WatchTexts.Unchanged(source.Address) : TakeAll(source, page);
            if (terminal.Stop.IsCancellationRequested)
                return;
            sources.Succeed(source, page.Validators.Tag, page.Validators.Modified, page.At, schedule.Next(page.At, 0, Random.Shared.NextDouble()));
            terminal.Error.WriteLine(Texts.Problem(line));
        }
        catch (FetchException wrong)
        {
            var due = schedule.Next(DateTimeOffset.UtcNow, source.Failures + 1, Random.Shared.NextDouble());
            sources.Fail(source, wrong.Message, due);
            terminal.Error.WriteLine(Texts.Problem(WatchTexts.Failed(source.Address, wrong.Message, due)));
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
        }
    }

    private string TakeAll(Source source, Fetched page)
    {
        int added = 0, problems = 0;
        foreach (var taken in desk.Reader(client).Read(page, sources.Knows, terminal.Stop))
        {
            problems += taken.Item.Problem is null ? 0 : 1;
            if (taken.Page is null || terminal.Stop.IsCancellationRequested)
                continue;
            var fromFeed = ReferenceEquals(taken.Page, page);
            if (taken.Item.Article is { } article)
            {
                added += Add(article) ? 1 : 0;
                Keep(source, taken, fromFeed ? article.Url ?? taken.Address.AbsoluteUri : taken.Address.AbsoluteUri, article, fromFeed);
            }
            else if (taken.Item.Passed is { Reason: PassedFor.NoArticle } && !fromFeed)
                Keep(source, taken, taken.Address.AbsoluteUri, null, fromFeed);
        }

        return WatchTexts.Looked(source.Address, added, problems);
    }

    private bool Add(Article article) =>
        desk.Reads(article) && writer.Add(PreparedArticle.Of(desk.Read(article), words)) is Added.New or Added.Version;

    private void Keep(Source source, Taken taken, string address, Article? article, bool fromFeed)
    {
        var length = article is null ? 0 : article.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Sum(p => p.Length) / LettersOfWord;
        sources.Keep(source, new KeptPage(address, taken.Page!.At, length)
        {
            Language = article?.Language,
            MediaType = taken.Page.MediaType,
            Encoding = taken.Page.Encoding,
            Raw = fromFeed ? null : taken.Page.Body,
        });
    }

    /// <summary>On average, with the space behind it.</summary>
    private const int LettersOfWord = 6;
}
