using System.Globalization;

namespace Dragoman.Intake.Fetching;

/// <summary>
/// What a robots.txt (RFC 9309) allows one agent: the rules of its own group or else those for all, the longest that fits decides, and of two
/// as long the one that allows. <c>*</c> stands for anything, <c>$</c> for the end.
/// </summary>
internal sealed class RobotsRules
{
    private readonly List<(bool Allows, string Path)> rules;

    private RobotsRules(List<(bool, string)> rules, TimeSpan? delay) => (this.rules, Delay) = (rules, delay);

    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>What the group asks to wait between two requests.</summary>
    public TimeSpan? Delay { get; }

    public static RobotsRules Parse(string text, string agent)
    {
        var own = new List<(bool, string)>();
        var all = new List<(bool, string)>();
        TimeSpan? ownDelay = null, allDelay = null;
        bool named = false, isOwn = false, isAll = false, inRules = false;
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent")
            {
                (isOwn, isAll) = inRules ? (false, false) : (isOwn, isAll);
                inRules = false;
                bool mine = agent.Equals(value, StringComparison.OrdinalIgnoreCase);
                (isOwn, isAll, named) = (isOwn || mine, isAll || value == "*", named || mine);
                continue;
            }

            inRules = true;
            var rules = isOwn ? own : isAll ? all : null;
            if (key is "allow" or "disallow" && value.Length > 0)
                rules?.Add((key == "allow", value));
            else if (key == "crawl-delay" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and < 3600)
                (ownDelay, allDelay) = (isOwn ? TimeSpan.FromSeconds(seconds) : ownDelay, isAll ? TimeSpan.FromSeconds(seconds) : allDelay);
        }

        return named ? new RobotsRules(own, ownDelay) : new RobotsRules(all, allDelay);
    }

    public bool Allows(Uri address)
    {
        var (best, allows) = (-1, true);
        foreach (var rule in rules)
        {
            if (Fits(rule.Path, address.PathAndQuery) && (rule.Path.Length > best || (rule.Path.Length == best && rule.Allows)))
                (best, allows) = (rule.Path.Length, rule.Allows);
        }

        return allows;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string kept = line.Split('#')[0];
            int colon = kept.IndexOf(':');
            if (colon > 0)
                yield return (kept[..colon].Trim().TrimStart('\uFEFF').ToLowerInvariant(), kept[(colon + 1)..].Trim());
        }
    }

    /// <summary>Pieces between stars are looked for from left to right, each at its first place: no going back is needed but for the last.</summary>
    private static bool Fits(string pattern, string path)
    {
        bool toEnd = pattern.EndsWith('$');
        string[] pieces = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        int at = pieces[0].Length;
        for (int i = 1; i < pieces.Length; i++)
        {
            bool last = toEnd && i == pieces.Length - 1;
            int found = last ? path.Length - pieces[i].Length : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < at || (last && !path.EndsWith(pieces[i], StringComparison.Ordinal)))
                return false;
            at = found + pieces[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
