using Dragoman.Articles;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;

namespace Dragoman.Cli.Inputs;

/// <summary>
/// One pass over all inputs of a command: hands every article that can be read to the command, says on the error stream
/// what cannot, and sums up. One bad file never stops the others.
/// </summary>
/// <param name="desk">Opens the inputs.</param>
/// <param name="terminal">Where problems and progress are shown.</param>
/// <param name="strict">True where a language without a pack is a failure.</param>
/// <param name="account">What the command says of the articles it took, in place of how many were read; null where it prints them.</param>
internal sealed class ArticleRun(Desk desk, Terminal terminal, bool strict, Func<string>? account = null)
{
    private const int ManyInputs = 10;
    private const int MostProblemsShown = 5;

    private readonly SortedDictionary<string, int> skipped = new(StringComparer.Ordinal);
    private readonly ProgressLine progress = new(terminal, account is null ? Texts.Reading : Texts.Adding, alone: account is not null);
    private int read;
    private int failed;
    private int failedBefore;
    private bool writing;
    private long bytesBefore;
    private long bytesInAll;

    /// <summary>Which pages that a feed or sitemap leads to are fetched, and what their servers are asked with; all of them, unless somebody knows better.</summary>
    public Func<Passed, Validators?> Visit { get; init; } = _ => Validators.None;

    /// <summary>Returns the exit code of the process.</summary>
    public int Over(IReadOnlyList<Input> inputs, Action<Article> use) => Over(inputs, (article, _) => use(article));

    /// <inheritdoc cref="Over(IReadOnlyList{Input}, Action{Article})"/>
    /// <param name="inputs">What to read.</param>
    /// <param name="use">Takes each article that can be read, with the page it came from where it was fetched.</param>
    public int Over(IReadOnlyList<Input> inputs, Action<Article, Taken?> use)
    {
        var done = 0;
        bytesInAll = inputs.Any(i => i.IsStandardInput) ? 0 : inputs.Sum(Size);
        foreach (var input in inputs)
        {
            if (terminal.Stop.IsCancellationRequested)
                break;
            failedBefore = failed;
            Take(input, use);
            CloseProblems(input.Name);
            terminal.Flush();
            bytesBefore += Size(input);
            done += terminal.Stop.IsCancellationRequested ? 0 : 1;
        }

        progress.Clear();
        return Close(inputs, done);
    }

    private void Take(Input input, Action<Article, Taken?> use)
    {
        if (input.Problem is not null)
        {
            Fail(input.Name, null, input.Problem);
            return;
        }

        try
        {
            if (input.Address is { } address)
            {
                TakeAll(desk.Taken(address, Visit, terminal.Stop), use);
                return;
            }

            using var bytes = input.IsStandardInput ? terminal.Input : File.OpenRead(input.Path);
            foreach (var item in desk.Articles(input.Name, bytes))
            {
                if (terminal.Stop.IsCancellationRequested)
                    return;
                Take(item, null, use);
                ShowProgress(bytes);
            }
        }
        catch (Exception error) when (!writing && error is (IOException or UnauthorizedAccessException))
        {
            Fail(input.Name, null, Texts.UnreadableFile(error.Message));
        }
    }

    private void ShowProgress(Stream bytes)
    {
        if (read > ManyInputs)
            progress.Show(read, bytesInAll > 0 ? (bytesBefore + bytes.Position) / (double)bytesInAll : null);
    }

    private static long Size(Input input) => !input.IsStandardInput && input.Problem is null && new FileInfo(input.Path) is { Exists: true } file ? file.Length : 0;

    private void TakeAll(IEnumerable<Taken> items, Action<Article, Taken?> use)
    {
        foreach (var taken in items.TakeWhile(_ => !terminal.Stop.IsCancellationRequested))
        {
            Take(taken.Item, taken, use);
            progress.Show(read, null);
        }
    }

    private void Take(ArticleOrProblem item, Taken? from, Action<Article, Taken?> use)
    {
        if (item.Problem is { } problem)
            Fail(problem.File, problem.Line, problem.Message);
        else if (item.Article is { } article && desk.Reads(article))
        {
            writing = true;
            use(article, from);
            writing = false;
            read++;
        }
        else if (item.Article is { } unread)
            Skip(unread);
        else if (item.Passed is { } passed)
            Skip(Texts.Passed(passed.Reason));
    }

    private void Skip(string reason) => skipped[reason] = skipped.GetValueOrDefault(reason) + 1;

    private void Skip(Article article)
    {
        var reason = Texts.WithoutPack(article.Language);
        if (strict)
            Fail(article.File, null, reason);
        else
            Skip(reason);
    }

    private void Fail(string name, int? line, string message)
    {
        if (failed++ - failedBefore >= MostProblemsShown)
            return;
        progress.Clear();
        terminal.Error.WriteLine(Texts.Problem(name, line, message));
    }

    private void CloseProblems(string name)
    {
        if (failed - failedBefore - MostProblemsShown is > 0 and var more)
            terminal.Error.WriteLine(Texts.Problem(name, Texts.MoreProblems(more)));
    }

    private int Close(IReadOnlyList<Input> inputs, int done)
    {
        if (account is not null || skipped.Count > 0 || read + failed > 1)
            terminal.Error.WriteLine(Summary());
        if (done < inputs.Count)
        {
            terminal.Error.WriteLine(Texts.Interrupted(done, inputs.Count));
            return ExitCodes.Interrupted;
        }

        return failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private string Summary()
    {
        List<string> parts = [account?.Invoke() ?? Texts.Read(read)];
        if (skipped.Count > 0)
            parts.Add(Texts.Skipped(skipped.Values.Sum(), skipped.Select(pair => Texts.SkippedOf(pair.Value, pair.Key))));
        if (failed > 0)
            parts.Add(Texts.Failed(failed));
        return string.Join(", ", parts);
    }
}
