using System.CommandLine;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>Who decides and why: what every decision keeps. Has the decision made, says so, and merges what it changes.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string?> why = new("--why") { Description = RecordTexts.WhyOption, HelpName = "TEXT" };
    private readonly Option<string?> by = new("--by") { Description = RecordTexts.ByOption, HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(why);
        command.Add(by);
    }

    public int Decide(ParseResult parsed, SharedOptions shared, Terminal terminal, Func<Review, Reviewer, Decision> decide)
    {
        using var record = OpenRecord.Existing(parsed, shared, terminal);
        var decision = Asked(() => decide(record.Review, new Reviewer(parsed.GetValue(by) ?? Environment.UserName, parsed.GetValue(why))));
        terminal.Output.WriteLine(RecordTexts.Decided(decision));
        return record.Merge() ? ExitCodes.Done : ExitCodes.Interrupted;
    }

    /// <summary>What is refused is told as a wrong use of the command line.</summary>
    public static T Asked<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (RefusalException refused)
        {
            throw refused.Reason == RefusedFor.ReadOnly ? new RecordException(RecordTexts.CannotWrite(refused.About)) : new UsageError(RecordTexts.Refused(refused));
        }
    }
}
