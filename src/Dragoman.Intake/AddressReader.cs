using Dragoman.Articles;
using Dragoman.Intake.Fetching;

namespace Dragoman.Intake;

/// <summary>Something that was read at an address as it was asked for, with the page it was read from; where the page could not be had, the problem alone.</summary>
public sealed record Taken(Uri Address, Fetched? Page, ArticleOrProblem Item)
{
    /// <summary>True when the page holds this alone; a feed may hold many.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>
/// Reads what stands at an address: an article, or those that a feed or a sitemap leads to, which are fetched one after the other, each once.
/// One that fails does not stop the others.
/// </summary>
/// <param name="client">Fetches.</param>
/// <param name="read">Reads the articles of bytes.</param>
public sealed class AddressReader(FetchClient client, Func<string, Stream, ArticleOptions, IEnumerable<ArticleOrProblem>> read)
{
    /// <summary>From an index of sitemaps over a sitemap to a page.</summary>
    private const int Deepest = 2;

    /// <summary>Addresses of one feed or sitemap that are followed at a time; the rest is for the next.</summary>
    public int Most { get; init; } = 500;

    /// <param name="start">A page, feed or sitemap that was fetched.</param>
    /// <param name="visit">What to ask for a page with that is linked to: nothing at first, else what its server gave the last time; null for pages not to be fetched.</param>
    /// <param name="stop">Ends the reading between two pages.</param>
    public IEnumerable<Taken> Read(Fetched start, Func<Passed, Validators?> visit, CancellationToken stop)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Address.AbsoluteUri };
        var waiting = new Queue<(Uri Address, Func<(Fetched?, Problem?)> Fetch, int Depth)>([(start.Address, () => (start, null), 0)]);
        while (waiting.TryDequeue(out var next) && !stop.IsCancellationRequested)
        {
            var (page, problem) = next.Fetch();
            var items = page is null ? [problem!] : page.IsUnchanged ? [new Passed(next.Address.AbsoluteUri, next.Address.AbsoluteUri, PassedFor.Unchanged)] : Items(page);
            foreach (var item in items)
            {
                if (item.Passed is not { Reason: PassedFor.Teaser or PassedFor.Listed, Address: { } text } link || next.Depth == Deepest || !IsWeb(text, out var address))
                    yield return new Taken(next.Address, page, item) { IsWhole = items.Count == 1 };
                else if (seen.Count <= Most && visit(link) is { } known && seen.Add(text))
                    waiting.Enqueue((address, () => Fetch(address, known, stop), next.Depth + 1));
            }
        }
    }

    private List<ArticleOrProblem> Items(Fetched page)
    {
        var options = new ArticleOptions { Address = page.Address, StatedEncoding = page.Encoding };
        return [.. read(page.Address.AbsoluteUri, new MemoryStream(page.Body.ToArray()), options)
            .Select(item => item.Article is { } article ? article with { Given = article.Given with { Fetched = page.At } } : item)];
    }

    private (Fetched? Page, Problem? Problem) Fetch(Uri address, Validators known, CancellationToken stop)
    {
        try
        {
            return (client.Fetch(address, known, stop).GetAwaiter().GetResult(), null);
        }
        catch (FetchException wrong)
        {
            return (null, new Problem(address.AbsoluteUri, null, wrong.Message));
        }
        catch (OperationCanceledException)
        {
            return (null, new Problem(address.AbsoluteUri, null, "was not fetched: interrupted"));
        }
    }

    private static bool IsWeb(string text, out Uri address)
    {
        try
        {
            address = WebAddress.Parse(text);
            return true;
        }
        catch (FetchException)
        {
            address = null!;
            return false;
        }
    }
}
