using Dragoman.Store;
using Dragoman.Web.Searching;
using Microsoft.Extensions.Hosting;

namespace Dragoman.Web.Serving;

/// <summary>Loads what the first pages would wait for, once the site answers; whoever comes before waits for the rest alone.</summary>
internal sealed class WarmUp(SiteOptions options, Knowledge knowledge, RecordPool pool, Overview overview) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => options.WarmUp ? Task.Run(Load, stoppingToken) : Task.CompletedTask;

    private void Load()
    {
        try
        {
            using var record = new OpenedRecord(pool, knowledge);
            _ = overview.Now;
            foreach (var query in (ReadOnlySpan<string>)[knowledge.Parties.Canonical.Of(knowledge.Atlas.States.First().Code), nameof(Dragoman)])
                _ = new SearchModel(record, query, null);
            _ = knowledge.Outlets;
            _ = knowledge.Pipeline;
        }
        catch (RecordException)
        {
            // Whoever asks for a page is told.
        }
    }
}
