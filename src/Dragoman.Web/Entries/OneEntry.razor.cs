using Dragoman.Actors;
using Dragoman.Record;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Entries;

/// <summary>The page of one entry: what the record holds of it field by field, on which words, who tells what, and what people decided. Any of its claims finds it.</summary>
public partial class OneEntry
{
    private Entry? entry;
    private IReadOnlyList<Finding> findings = [];
    private string title = "";
    private bool moved;

    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    /// <summary>The type that the address names.</summary>
    private EntryType Asked => Enum.GetValues<EntryType>().First(t => Http!.Request.Path.StartsWithSegments($"/{Links.Plural(t)}", StringComparison.Ordinal));

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    private IReadOnlyList<(string, string)> Above
    {
        get
        {
            var of = entry!.Parties.Where(Record.Knowledge.Atlas.IsParty).ToList();
            (string, string) list = (Ui[$"nav.{Links.Plural(entry.Type)}"], $"/{Links.Plural(entry.Type)}");
            return of.Count is 1 or 2 ? [(Words.Relation(of), Links.Relation(of)), list] : [list];
        }
    }

    private IEnumerable<(string Key, string Anchor, int Count)> Parts =>
    [
        ("entry.fields", "fields", 0),
        .. entry!.Type switch { EntryType.Contact => [("entry.compare", "compare", 0)], EntryType.Statement => [("entry.versions", "versions", 0)], EntryType.Person => [("entry.doings", "doings", 0)], _ => Array.Empty<(string, string, int)>() },
        ("nav.findings", "findings", findings.Count), ("entry.reports", "reports", entry.Articles.Count), ("entry.history", "history", entry.Decisions.Count), ("entry.cite", "cite", 0),
    ];

    protected override void OnInitialized()
    {
        entry = Record.Entries.Named(Id) is [var one] ? one : null;
        if (entry is null)
            return;
        if (entry.Id != Id || !Http!.Request.Path.StartsWithSegments($"/{Links.Plural(entry.Type)}", StringComparison.Ordinal))
        {
            moved = true;
            Go.NavigateTo(Links.Entry(entry) + Http!.Request.QueryString);
            return;
        }
        title = Words.Title(entry.Merged);
        findings = [.. Record.Entries.FindingsOf(entry).Concat(Record.Builder.Open([entry], Today).Where(f => f.Kind == FindingKind.NeverReported || f.Kind == FindingKind.PastDue)).DistinctBy(f => f.Id)];
        foreach (var article in entry.Articles)
            Record.Cited.Of(article, null);
    }
}
