using System.Globalization;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace Dragoman.Web.Lists;

/// <summary>What a list gives its frame.</summary>
public partial class ListFrame
{
    private static readonly string[] SourceKinds = ["agency", "ministry", "presidency", "government", "parliament", "newspaper", "broadcaster", "portal", "organisation", "statistics"];

    [Inject]
    public required OpenedRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required ListQuery Query { get; set; }

    /// <summary>How many there are on all pages.</summary>
    [Parameter, EditorRequired]
    public long Total { get; set; }

    /// <summary>How many stand on a page.</summary>
    [Parameter]
    public int Size { get; set; } = ListQuery.PageSize;

    /// <summary>Said where there are none: always names what was searched.</summary>
    [Parameter, EditorRequired]
    public required string Empty { get; set; }

    /// <summary>The kinds to choose from, as addresses spell them and as people read them.</summary>
    [Parameter]
    public IReadOnlyList<(string Value, string Text)> Kinds { get; set; } = [];

    /// <summary>False where rows have no date of their own.</summary>
    [Parameter]
    public bool Dated { get; set; } = true;

    /// <summary>What is exported: "contacts"; with the formats.</summary>
    [Parameter]
    public string Of { get; set; } = "";

    [Parameter]
    public IReadOnlyList<string> Exports { get; set; } = [];

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Filters in force whose value nothing here can have.</summary>
    private IEnumerable<(string Name, string Value)> Unknown => Total > 0 ? [] : Query.Active.Where(a => a.Name switch
    {
        ListKeys.Kind => Kinds.Count > 0 && Kinds.All(k => k.Value != a.Value),
        ListKeys.Language => !Record.Articles.Languages().Contains(a.Value),
        ListKeys.SourceKind => !SourceKinds.Contains(a.Value),
        _ => false,
    });

    private bool HasMore => Query.Publisher is not null || Query.SourceKind is not null || Query.AsOf is not null || Query.KnownOn is not null || Query.Since is not null;

    private int First => (Query.Page - 1) * Size + 1;

    private long Last => Math.Min((long)Query.Page * Size, Total);

    private string Said((string Name, string Value) filter) => filter.Name switch
    {
        ListKeys.Kind => Kinds.FirstOrDefault(k => k.Value == filter.Value).Text ?? filter.Value,
        _ => Words.Filter(filter.Name, filter.Value),
    };

    /// <summary>Where this list can be had in a format; null where it cannot.</summary>
    private string? Address(string format) => Exports.Contains(format) ? $"/export/{Of}.{format}{Query.Query}" : null;

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
