using System.CommandLine;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Cli.Records;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman record ARTICLE WORDS</c>: an entry that the reader missed, with the words of the article that say it.</summary>
internal static class RecordCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var article = new Argument<string>("ARTICLE") { Description = RecordTexts.ArticleArgument };
        var words = new Argument<string>("WORDS") { Description = RecordTexts.CitedArgument };
        var type = new Option<EntryType>("--type") { Description = RecordTexts.TypeOption, HelpName = "TYPE", DefaultValueFactory = _ => EntryType.Contact };
        var set = new Option<string[]>("--set") { Description = RecordTexts.SetOption, HelpName = "FIELD=VALUE", AllowMultipleArgumentsPerToken = true };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("record", RecordTexts.DecisionDescription(DecisionKind.Record), RecordTexts.DecisionExamples(DecisionKind.Record)) { article, words, type, set };
        decide.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var source = DecisionOptions.ArticleOf(record, parsed.GetValue(article)!);
            var pairs = (parsed.GetValue(set) ?? []).Select(Pair).ToList();
            var decision = decide.New(parsed, DecisionKind.Record);
            var cited = Cited(record.Articles.Text(source.Number)!, parsed.GetValue(words)!, [.. pairs.Select(p => p.Field)]);
            var claim = pairs.Aggregate(Empty(parsed.GetValue(type), decision.Id, cited), (c, pair) => CorrectCommand.Try(c, pair.Field, pair.Value));
            return DecisionOptions.Write(record, terminal, decision with { Article = source.Facts.Id, Added = claim });
        });
        return command;
    }

    private static (string Field, string Value) Pair(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? (text[..sign].Trim(), text[(sign + 1)..].Trim()) : throw new UsageError(RecordTexts.NoPair(text));

    private static Citation Cited(string text, string words, IReadOnlyList<string> fields) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? ClaimCitations.Make(text, fields, "", start, start + words.Length) : throw new UsageError(RecordTexts.NotInArticle(words));

    private static Claim Empty(EntryType type, string id, Citation cited) => type switch
    {
        EntryType.Contact => new Contact { Id = id, Citations = [cited], Kind = ContactKind.Meeting, Status = ContactStatus.Held },
        EntryType.Agreement => new Agreement { Id = id, Citations = [cited], Name = cited.Exact, Status = AgreementStatus.Mentioned },
        EntryType.Statement => new Statement { Id = id, Citations = [cited], Text = cited.Exact },
        EntryType.Commitment => new Commitment { Id = id, Citations = [cited], Actors = [], Goal = cited.Exact },
        EntryType.Figure => new Figure { Id = id, Citations = [cited], Indicator = Contract.OtherPrefix + "unnamed", Measure = Measure.Level, Value = 0, Unit = Texts.Count },
        _ => new Person { Id = id, Citations = [cited], Name = cited.Exact },
    };
}
