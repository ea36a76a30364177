using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Web.Serving;

/// <summary>Addresses of what is shown. They are stable: an entry is found by any of its claims, an article by its id.</summary>
public static class Links
{
    public static string Relation(params IEnumerable<string> parties) => "/relations/" + string.Join('/', parties.Select(Uri.EscapeDataString));

    public static string Entry(EntryType type, string id) => $"/{Plural(type)}/{Uri.EscapeDataString(id)}";

    public static string Entry(Entry entry) => Entry(entry.Type, entry.Id);

    public static string Article(string id) => $"/articles/{Uri.EscapeDataString(id)}";

    public static string Sentence(string article, int number) => string.Create(CultureInfo.InvariantCulture, $"{Article(article)}#s{number}");

    /// <summary>The address where it is a path of this site, else its first page: no scheme, no other host, nothing that a browser takes for one. Keeps a link from sending people elsewhere.</summary>
    public static string Own(string? address) =>
        address is ['/', .. var rest] && !rest.StartsWith('/') && !rest.Contains('\\', StringComparison.Ordinal) && rest.All(c => c is > ' ' and < (char)127 and not '#') ? address : "/";

    /// <summary>"contacts", "actors".</summary>
    public static string Plural(EntryType type) => type == EntryType.Person ? "actors" : type.Spelt() + "s";
}
