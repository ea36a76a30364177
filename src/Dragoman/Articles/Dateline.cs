namespace Dragoman.Articles;

/// <summary>
/// The beginning of a report that says where, when and by whom it was filed: "KIGALI, Rwanda, Sept 8, 2025 (Carib Press) - ".
/// <c>Tokens</c> is how many tokens of its line it takes.
/// </summary>
internal sealed record Dateline(int Tokens)
{
    public PageDate? Date { get; init; }

    /// <summary>What stands in brackets or between strokes.</summary>
    public string? Agency { get; init; }

    /// <summary>ISO code of the state whose town is named.</summary>
    public string? State { get; init; }
}
