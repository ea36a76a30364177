using System.Collections.Concurrent;

namespace Dragoman.Intake.Fetching;

/// <summary>The rules of each host, kept for a day. Where robots.txt cannot be had because the server fails, nothing is fetched; where there is none, everything may be.</summary>
/// <param name="fetch">The text of a robots.txt; null when there is none.</param>
/// <param name="agent">The name that groups of rules address.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Robots(Func<Uri, CancellationToken, Task<string?>> fetch, string agent, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> hosts = new(StringComparer.OrdinalIgnoreCase);

    public async Task<RobotsRules> For(Uri address, CancellationToken stop)
    {
        string host = address.GetLeftPart(UriPartial.Authority);
        if (hosts.TryGetValue(host, out var known) && known.Until > clock.GetUtcNow())
            return known.Rules;
        var rules = await fetch(new Uri(address, "/robots.txt"), stop) is { } text ? RobotsRules.Parse(text, agent) : RobotsRules.AllowAll;
        hosts[host] = (rules, clock.GetUtcNow() + Kept);
        return rules;
    }
}
