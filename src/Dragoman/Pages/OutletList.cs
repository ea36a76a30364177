using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Pages;

/// <summary>
/// A publisher on the web: the feeds, sitemaps and pages to watch, how often, and what its pages call their parts where that misleads.
/// </summary>
/// <param name="Name">As outlets/*.tsv has it.</param>
/// <param name="Addresses">To watch.</param>
/// <param name="Every">Minutes between two looks; null for the usual time.</param>
/// <param name="Hosts">Whose pages the markup is about, with all below them.</param>
/// <param name="Markup">Kinds of parts as in languages/common/markup.tsv, each with the words that mean it on these pages.</param>
public sealed record WebOutlet(string Name, IReadOnlyList<Uri> Addresses, int? Every, IReadOnlyList<string> Hosts, IReadOnlyList<(string Kind, IReadOnlyList<string> Words)> Markup);

/// <summary>The lists of outlets/*.yaml.</summary>
public static class OutletList
{
    /// <summary>The outlets of one list in its order; throws <see cref="PackException"/> with file and line for what is none.</summary>
    public static IReadOnlyList<WebOutlet> Load(string file)
    {
        var tree = YamlTree.Load(file);
        return tree is YamlMap { Entries.Count: 0 } ? [] : [.. tree.Items.Select(item => Outlet(item.Map))];
    }

    private static WebOutlet Outlet(YamlMap map)
    {
        map.Only(OutletKeys.Name, OutletKeys.Watch, OutletKeys.Every, OutletKeys.Hosts, OutletKeys.Markup);
        Uri[] addresses = [.. map[OutletKeys.Watch] is { } watch ? watch.Words.Select(text => Address(watch, text)) : []];
        string[] hosts = [.. map[OutletKeys.Hosts]?.Words ?? addresses.Select(address => address.Host)];
        return new WebOutlet(map.Need(OutletKeys.Name).Text, addresses, map[OutletKeys.Every] is { } every ? Minutes(every) : null, hosts,
            map[OutletKeys.Markup] is { } markup ? [.. markup.Map.Entries.Select(entry => (entry.Key, Kind(entry.Key, entry.Value)))] : []);
    }

    private static Uri Address(YamlTree at, string text) =>
        WebLink.Of(text, null) is { } address ? new Uri(address) : throw at.Wrong($"'{text}' is no address of http or https");

    private static int Minutes(YamlTree at) =>
        int.TryParse(at.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes > 0 ? minutes : throw at.Wrong("minutes are a whole number above zero");

    private static IReadOnlyList<string> Kind(string kind, YamlTree words) =>
        Enum.TryParse<MarkupRole>(kind, true, out _) ? [.. words.Words] : throw words.Wrong($"'{kind}' is no kind of part; known are {string.Join(", ", Enum.GetNames<MarkupRole>().Select(name => name.ToLowerInvariant()))}");
}
