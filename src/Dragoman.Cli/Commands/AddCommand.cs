using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Records;
using Dragoman.Store;
using Dragoman.Web.Adding;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman add</c>: reads articles into the record. What is in it already is passed over, so an interrupted run is simply repeated.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var files = new FilesArgument();
        var command = new ExampledCommand("add", RecordTexts.AddDescription, RecordTexts.AddExamples)
        {
            files, shared.Encoding, shared.Language, shared.Published, shared.Strict, shared.AllowLocal,
        };
        command.SetAction(parsed =>
        {
            var inputs = files.Inputs(parsed, terminal);
            var desk = Desk.Open(parsed, shared, terminal);
            using var record = OpenRecord.OrNew(parsed, shared, terminal);
            return Run(desk, record, terminal, inputs, parsed.GetValue(shared.Strict));
        });
        return command;
    }

    public static int Run(Desk desk, OpenRecord record, Terminal terminal, IReadOnlyList<Input> inputs, bool strict)
    {
        var counts = new int[Enum.GetValues<Added>().Length];
        var writer = record.Writer();
        var queue = new ReadingQueue<KeptPage?>(desk.Read, desk.Words, read =>
        {
            foreach (var added in writer.AddFetched(read))
                counts[(int)added]++;
        });
        var code = new ArticleRun(desk, terminal, strict, Account) { Visit = new FetchedPages(new PageRows(record.File)).Visit }
            .Over(inputs, (article, taken) => queue.Add(taken is null ? null : FetchedPages.Of(taken, article), article));
        return record.Merge() ? code : ExitCodes.Interrupted;

        string Account()
        {
            queue.Drain();
            return RecordTexts.Account(counts[(int)Added.New], counts[(int)Added.Version], counts[(int)Added.Known], counts[(int)Added.Removed]);
        }
    }
}
