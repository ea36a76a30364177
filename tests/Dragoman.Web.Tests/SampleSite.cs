using Xunit;

namespace Dragoman.Web.Tests;

/// <summary>One running site for all tests of a class that change nothing.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public RunningSite Running { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public SiteOptions Options => Running.Options;

    public async ValueTask InitializeAsync()
    {
        Running = await RunningSite.Start();
        Client = Running.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Running.DisposeAsync();
    }
}
