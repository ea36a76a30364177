using System.CommandLine;
using Dragoman.Articles;
using Dragoman.Cli.Inputs;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>The record as a command needs it: opened, with what an interrupted run left to merge merged.</summary>
internal sealed class OpenRecord : IDisposable
{
    private readonly Terminal terminal;
    private readonly ReadMembers read = new();
    private readonly Lazy<RecordBuilder> builder = new(() => RecordBuilder.Load(Desk.ActorsFolder));

    private OpenRecord(RecordFile file, Terminal terminal)
    {
        this.terminal = terminal;
        File = file;
        Articles = new ArticleRows(file);
        Decisions = new DecisionLog(file);
    }

    public RecordFile File { get; }

    public ArticleRows Articles { get; }

    public DecisionLog Decisions { get; }

    public RecordBuilder Builder => builder.Value;

    /// <summary>The publishers that come with the program, and those of the file beside the record, which counts more.</summary>
    public Outlets Outlets => field ??= Outlets.Load(OutletFiles.Tables(File.Path));

    public EntryRows Entries => field ??= new EntryRows(File, builder);

    /// <summary>How many articles were there on the day that is asked for.</summary>
    public long ArticlesOf(EntryFilter filter) =>
        filter.IsPast ? Articles.Find(new ArticleFilter { AsOf = filter.AsOf, KnownOn = filter.KnownOn }, ArticleOrder.AddedLast, 0, 1).Total : Articles.Count;

    /// <summary>Where people's decisions about this record are made.</summary>
    public Review Review => field ??= new Review(File, Builder, Entries, () => DateTimeOffset.UtcNow);

    public Leaving Leaving => new(File, Entries, Builder);

    /// <summary>For reading; the file must be there.</summary>
    public static OpenRecord Existing(ParseResult parsed, SharedOptions shared, Terminal terminal)
    {
        var opened = new OpenRecord(RecordFile.Open(shared.Record.Path(parsed, terminal)), terminal);
        if (opened.File.Writable)
            opened.MergeIfPossible();
        if (new Rebuild(opened.File).IsDue)
            terminal.Error.WriteLine(RecordTexts.RebuildDue);
        return opened;
    }

    /// <summary>For writing; the file is made where there is none.</summary>
    public static OpenRecord OrNew(ParseResult parsed, SharedOptions shared, Terminal terminal) => At(shared.Record.Path(parsed, terminal), terminal);

    public static OpenRecord At(string path, Terminal terminal) => new(RecordFile.OpenOrCreate(path), terminal);

    public ArticleWriter Writer() => new(File, Builder, () => DateTimeOffset.UtcNow);

    /// <summary>Merges what waits; false when the user stopped it before the end.</summary>
    public bool Merge()
    {
        var waiting = BlockMerger.Waiting(File);
        if (waiting == 0)
            return true;
        var progress = new ProgressLine(terminal, Texts.Merging, alone: true);
        new BlockMerger(File, Builder, read).Run(done => progress.Show(done, Math.Min(1, done / (double)waiting)), terminal.Stop);
        progress.Clear();
        return !terminal.Stop.IsCancellationRequested;
    }

    /// <summary>A full disk keeps nobody from reading.</summary>
    private void MergeIfPossible()
    {
        try
        {
            Merge();
        }
        catch (RecordException wrong)
        {
            terminal.Error.WriteLine(RecordTexts.Unmerged(wrong.Message));
        }
    }

    public void Dispose() => File.Dispose();
}
