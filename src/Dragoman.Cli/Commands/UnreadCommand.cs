using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Printing;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman unread</c>: what articles hold that was almost read, to show a pack's author what is missing.</summary>
internal static class UnreadCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var files = new FilesArgument();
        var words = new Option<bool>("--words") { Description = Texts.WordsOption };
        var command = new ExampledCommand("unread", Texts.UnreadDescription, Texts.UnreadExamples)
        {
            files, words, shared.Encoding, shared.Language, shared.Published, shared.Strict,
        };
        command.SetAction(parsed =>
        {
            var inputs = files.Inputs(parsed, terminal);
            var desk = Desk.Open(parsed, shared, terminal);
            var run = new ArticleRun(desk, terminal, parsed.GetValue(shared.Strict));
            if (!parsed.GetValue(words))
                return run.Over(inputs, article => NearMissLines.Write(terminal.Output, article, desk.Unread(article)));
            var counts = new WordCounts();
            var code = run.Over(inputs, article => counts.Add(article, desk.UnknownWords(article)));
            counts.Write(terminal.Output);
            return code;
        });
        return command;
    }
}
