using System.CommandLine;
using Dragoman.Cli.Printing;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman explain</c>: how one sentence is read, step by step.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var sentence = new Argument<string>("SENTENCE") { Description = Texts.SentenceArgument };
        var command = new ExampledCommand("explain", Texts.ExplainDescription, Texts.ExplainExamples)
        {
            sentence, shared.Language, shared.Published,
        };
        command.SetAction(parsed =>
        {
            var words = parsed.GetValue(sentence);
            if (string.IsNullOrWhiteSpace(words))
                throw new UsageError(Texts.NothingToExplain);
            var explanation = Desk.Open(parsed, shared, terminal).Explain(words);
            if (explanation.Failed)
            {
                terminal.Error.WriteLine(Texts.Problem(explanation.Text));
                return ExitCodes.SomeFailed;
            }
            new Trees(terminal).Write(ExplanationTree.Of(explanation));
            return ExitCodes.Done;
        });
        return command;
    }
}
