using Xunit;

namespace Dragoman.Web.Tests;

public sealed class HomeTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_home_page_says_how_much_was_read()
    {
        var page = await site.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("articles", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", page, StringComparison.Ordinal);
    }
}
