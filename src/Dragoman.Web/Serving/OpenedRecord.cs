using Dragoman.Record;
using Dragoman.Store;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Serving;

/// <summary>The record as one request sees it.</summary>
public sealed class OpenedRecord : IDisposable
{
    private readonly RecordPool pool;
    private readonly Func<DateTimeOffset> now;

    public OpenedRecord(RecordPool pool, Knowledge knowledge, TimeProvider? clock = null, IHttpContextAccessor? http = null)
    {
        this.pool = pool;
        now = (clock ?? TimeProvider.System).GetUtcNow;
        Knowledge = knowledge;
        File = pool.Lend();
        File.Wanted = http?.HttpContext?.RequestAborted ?? CancellationToken.None;
        Articles = new ArticleRows(File);
        Entries = new EntryRows(File, knowledge.Builder, pool.Met(File.Version));
        Decisions = new DecisionLog(File);
        Cited = new CitedArticles(Articles, Entries);
    }

    public Knowledge Knowledge { get; }

    public RecordFile File { get; }

    public ArticleRows Articles { get; }

    public EntryRows Entries { get; }

    public DecisionLog Decisions { get; }

    /// <summary>The articles that this request's page cites. Numbers follow the order of asking, so a page asks for its entries in reading order before its parts are drawn.</summary>
    public CitedArticles Cited { get; }

    /// <summary>Where people's decisions are made.</summary>
    public Review Review => field ??= new Review(File, Builder, Entries, now);

    /// <summary>Adds articles.</summary>
    public ArticleWriter Writer => field ??= new ArticleWriter(File, Builder, now);

    public RecordBuilder Builder => Knowledge.Builder.Value;

    /// <summary>The sentence of an article that holds some words; the words alone where the text is gone.</summary>
    public string SentenceAround(ArticleFacts article, Citation words)
    {
        var number = Entries.NumberOf(article.Id);
        return Articles.Text(number) is { } text && Articles.Sentences(number) is { Count: > 0 } starts
            ? Sentence.At(text, starts, Sentence.NumberOf(starts, words.Start) - 1) : words.Exact;
    }

    /// <summary>Makes what leaves the record.</summary>
    public Leaving Leaving => new(File, Entries, Builder);

    /// <summary>The day by which plans are past.</summary>
    public DateOnly Today => DateOnly.FromDateTime(now().UtcDateTime);

    /// <summary>Merges what articles and decisions have touched.</summary>
    public void Merge(CancellationToken stop) => new BlockMerger(File, Builder, pool.Read).Run(_ => { }, stop);

    public void Dispose()
    {
        File.Wanted = CancellationToken.None;
        pool.TakeBack(File);
    }
}
