using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Serving;

/// <summary>The record as one request sees it.</summary>
public sealed class OpenedRecord : IDisposable
{
    private readonly RecordPool pool;

    public OpenedRecord(RecordPool pool, Knowledge knowledge)
    {
        this.pool = pool;
        Knowledge = knowledge;
        File = pool.Lend();
        Articles = new ArticleRows(File);
        Entries = new EntryRows(File, knowledge.Builder);
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

    public RecordBuilder Builder => Knowledge.Builder.Value;

    /// <summary>Merges what articles and decisions have touched.</summary>
    public void Merge(CancellationToken stop) => new BlockMerger(File, Builder).Run(_ => { }, stop);

    public void Dispose() => pool.TakeBack(File);
}
