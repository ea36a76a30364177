using System.CommandLine;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>Who decides and why: what every decision keeps. Writes it and merges what it changes.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string?> why = new("--why") { Description = RecordTexts.WhyOption, HelpName = "TEXT" };
    private readonly Option<string?> by = new("--by") { Description = RecordTexts.ByOption, HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(why);
        command.Add(by);
    }

    /// <summary>A decision of that kind, made now.</summary>
    public Decision New(ParseResult parsed, DecisionKind kind)
    {
        var (who, at) = (parsed.GetValue(by) ?? Environment.UserName, DateTimeOffset.UtcNow);
        return new Decision
        {
            Id = ClaimId.Of(kind.Spelt(), who, at.ToString("O"), Guid.NewGuid().ToString("N")),
            Kind = kind,
            By = who,
            At = at,
            Why = parsed.GetValue(why),
        };
    }

    public static int Write(OpenRecord record, Terminal terminal, Decision decision)
    {
        if (!record.File.Writable)
            throw new RecordException(RecordTexts.CannotWrite(record.File.Path));
        new DecisionWriter(record.File, record.Builder, () => DateTimeOffset.UtcNow).Write(decision);
        terminal.Output.WriteLine(RecordTexts.Decided(decision));
        return record.Merge() ? ExitCodes.Done : ExitCodes.Interrupted;
    }

    /// <summary>The entry that an id, or its beginning, means.</summary>
    public static Entry EntryOf(OpenRecord record, string id) => record.Entries.Named(id) switch
    {
        [var one] => one,
        [] => throw new UsageError(RecordTexts.NoEntry(id)),
        _ => throw new UsageError(RecordTexts.ManyEntries(id)),
    };

    /// <summary>The article that an id, its beginning, a file or an address means.</summary>
    public static KeptArticle ArticleOf(OpenRecord record, string name) => record.Articles.Named(name) switch
    {
        [var one] => one,
        [] => throw new UsageError(RecordTexts.NoArticle(name)),
        _ => throw new UsageError(RecordTexts.ManyArticles(name)),
    };

    public static IReadOnlyList<ClaimMark> Marks(IEnumerable<SourcedClaim> claims) => [.. claims.Select(ClaimMark.Of)];
}
