using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman rebuild</c>: reads every article of the record anew, as after an upgrade. What was interrupted goes on where it stopped.</summary>
internal static class RebuildCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("rebuild", RecordTexts.RebuildDescription, RecordTexts.RebuildExamples);
        command.SetAction(parsed =>
        {
            var desk = Desk.Open(parsed, shared, terminal);
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            if (!record.File.Writable)
                throw new RecordException(RecordTexts.CannotWrite(record.File.Path));
            return Run(desk, record, terminal);
        });
        return command;
    }

    private static int Run(Desk desk, OpenRecord record, Terminal terminal)
    {
        var rebuild = new Rebuild(record.File);
        rebuild.Begin();
        var (all, done) = (rebuild.Waiting, 0L);
        var (writer, progress) = (record.Writer(), new ProgressLine(terminal, Texts.ReadingAgain, alone: true));
        var queue = new ReadingQueue<long>(desk.Read, desk.Words, read =>
        {
            writer.Replace(read);
            progress.Show(done += read.Count, done / (double)all);
        });
        foreach (var (number, article) in rebuild.Sources(desk.Pipeline).TakeWhile(_ => !terminal.Stop.IsCancellationRequested))
            queue.Add(number, article);
        queue.Drain();
        var found = 0;
        foreach (var page in rebuild.Found(desk.Pipeline).TakeWhile(_ => !terminal.Stop.IsCancellationRequested))
            found += writer.AddFound(PreparedArticle.Of(desk.Read(page.Article), desk.Words), page) is Added.New or Added.Version ? 1 : 0;
        progress.Clear();
        if (rebuild.Waiting == 0)
            rebuild.MarkAll();
        var finished = record.Merge() && rebuild.Waiting == 0;
        terminal.Error.WriteLine(finished ? RecordTexts.Rebuilt(all, found) : Texts.Interrupted((int)done, (int)all));
        return finished ? ExitCodes.Done : ExitCodes.Interrupted;
    }
}
