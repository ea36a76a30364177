using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman split ENTRY ARTICLE...</c>: says that what these articles tell is not the entry they were merged into.</summary>
internal static class SplitCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var articles = new Argument<string[]>("ARTICLE") { Description = RecordTexts.SplitArgument, Arity = ArgumentArity.OneOrMore };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("split", RecordTexts.DecisionDescription(DecisionKind.Split), RecordTexts.DecisionExamples(DecisionKind.Split)) { entry, articles };
        decide.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var meant = DecisionOptions.EntryOf(record, parsed.GetValue(entry)!);
            var named = parsed.GetValue(articles)!.Select(name => DecisionOptions.ArticleOf(record, name).Facts.Id).ToHashSet(StringComparer.Ordinal);
            var apart = meant.Claims.Where(c => named.Contains(c.Article.Id)).ToList();
            if (apart.Count == 0 || apart.Count == meant.Claims.Count)
                throw new UsageError(RecordTexts.NotToSplit);
            return DecisionOptions.Write(record, terminal, decide.New(parsed, DecisionKind.Split) with { Claims = DecisionOptions.Marks(apart) });
        });
        return command;
    }
}
