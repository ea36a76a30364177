using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman record ARTICLE WORDS</c>: an entry that the reader missed, with the words of the article that say it.</summary>
internal static class RecordCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var article = new Argument<string>("ARTICLE") { Description = RecordTexts.ArticleArgument };
        var words = new Argument<string>("WORDS") { Description = RecordTexts.CitedArgument };
        var type = new Option<EntryType?>("--type") { Description = RecordTexts.TypeOption, HelpName = "TYPE" };
        var set = new Option<string[]>("--set") { Description = RecordTexts.SetOption, HelpName = "FIELD=VALUE", AllowMultipleArgumentsPerToken = true };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("record", RecordTexts.DecisionDescription(DecisionKind.Record), RecordTexts.DecisionExamples(DecisionKind.Record)) { article, words, type, set };
        decide.AddTo(command);
        command.SetAction(parsed =>
        {
            var pairs = (parsed.GetValue(set) ?? []).Select(Pair).ToList();
            return decide.Decide(parsed, shared, terminal, (review, who) => review.Record(who, parsed.GetValue(article)!, parsed.GetValue(words)!, parsed.GetValue(type) ?? EntryType.Contact, pairs));
        });
        return command;
    }

    private static (string Field, string? Value) Pair(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? (text[..sign].Trim(), text[(sign + 1)..].Trim()) : throw new UsageError(RecordTexts.NoPair(text));
}
