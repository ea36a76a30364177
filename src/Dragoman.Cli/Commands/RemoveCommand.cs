using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman remove ARTICLE</c>: takes an article's text out for good; its hash and the reason stay, so that it does not come back.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var article = new Argument<string>("ARTICLE") { Description = RecordTexts.ArticleArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("remove", RecordTexts.DecisionDescription(DecisionKind.Remove), RecordTexts.DecisionExamples(DecisionKind.Remove)) { article };
        decide.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var source = DecisionOptions.ArticleOf(record, parsed.GetValue(article)!);
            var decision = decide.New(parsed, DecisionKind.Remove);
            if (string.IsNullOrWhiteSpace(decision.Why))
                throw new UsageError(RecordTexts.RemovalNeedsReason);
            return DecisionOptions.Write(record, terminal, decision with { Article = source.Facts.Id });
        });
        return command;
    }
}
