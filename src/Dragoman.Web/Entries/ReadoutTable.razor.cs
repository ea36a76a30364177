using Dragoman.Record;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Entries;

/// <summary>The comparison of what several articles tell of one contact.</summary>
public partial class ReadoutTable
{
    private ReadoutView view = null!;

    [Inject]
    public required OpenedRecord Record { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Parameter, EditorRequired]
    public required Entry Of { get; set; }

    private bool OnlyDifferences => Http?.Request.Query["only"].ToString() == "differences";

    private string Summary => Of.Articles.Count == 1 ? Ui["readout.one"]
        : Ui["readout.summary", view.Rows.Count, view.Rows.Count(r => r.State == ReadoutState.Alike), view.Rows.Count(r => r.State == ReadoutState.Differs), view.Rows.Count(r => r.State is ReadoutState.OneOnly or ReadoutState.SomeOnly)];

    protected override void OnInitialized() => view = ReadoutView.Of(Of, Record, Words);
}
