using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dragoman.Web.Relations;

/// <summary>The dossier of a relation, or of one party: its parties come from the address, by code, or by any name, which leads to the codes.</summary>
public partial class DossierPage
{
    private DossierModel? model;
    private ListQuery? query;
    private string? missing;
    private IReadOnlyList<(string Name, string Code)> nearest = [];
    private DateOnly? since;
    private string read = "";

    [Parameter]
    public string? Named { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    public required Knowledge Known { get; set; }

    private string Title => Words.Relation(model!.Parties);

    /// <summary>The parties and filters as the query of a list: "?party=EU&amp;party=KZ&amp;from=2025".</summary>
    private string Asked => QueryHelpers.AddQueryString("", [.. model!.Parties.Select(p => KeyValuePair.Create(ListKeys.Party, (string?)p)), .. query!.Active.Where(a => a.Name != ListKeys.Party).Select(a => KeyValuePair.Create(a.Name, (string?)a.Value))]);

    private string Feed => $"/export/entries.atom{Asked}";

    private string Calendar => $"/export/entries.ical{Asked}";

    private IReadOnlyList<(string, string)> Above => [(Ui["nav.relations"], "/relations")];

    private IEnumerable<(string Key, string Anchor, long Count)> Sections =>
    [
        ("nav.contacts", "contacts", model!.Contacts.Total), ("nav.agreements", "agreements", model.Agreements.Total), ("nav.commitments", "commitments", model.Commitments.Total),
        ("nav.figures", "figures", model.Figures.Total), ("nav.statements", "statements", model.Statements.Total), ("nav.findings", "findings", model.Grave), ("dossier.sources", "sources", Record.Cited.Count),
    ];

    protected override void OnInitialized()
    {
        var names = (Named ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var codes = new List<string>();
        foreach (var name in names)
        {
            if (Known.Parties.Find(name) is not { } code)
            {
                (missing, nearest) = (name, Known.Parties.Nearest(name));
                return;
            }
            codes.Add(code);
        }
        if (!codes.Distinct().SequenceEqual(names))
        {
            Go.NavigateTo(Links.Relation(codes.Distinct()) + Http!.Request.QueryString);
            return;
        }
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        query = new ListQuery(Http!.Request, Known);
        since = query.Since ?? LastVisit.Before(Http);
        read = Ui.Count("articles", Record.Articles.Count);
        model = new DossierModel(Record, query.Filter() with { Parties = codes, Since = null }, today);
    }
}
