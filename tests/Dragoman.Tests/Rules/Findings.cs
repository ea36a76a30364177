using Xunit;

namespace Dragoman.Tests.Rules;

/// <summary>Places that break a rule; a failure shows all of them.</summary>
public static class Findings
{
    public static void None(IEnumerable<string> places)
    {
        var found = places.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
