namespace Dragoman.Web.Reviewing;

/// <summary>What a reviewer is at on a page: which entry is chosen, which form is open, and what became of the last one. All of it stands in the address.</summary>
/// <param name="Here">The address of the page without it.</param>
/// <param name="Entry">Id of the entry chosen; null for none.</param>
/// <param name="What">"correct", "reject", "merge" or "split"; null when no form is open.</param>
/// <param name="Outcome">Of the form sent last.</param>
/// <param name="MayDecide">False for those who only read: they are shown no forms.</param>
public sealed record Doing(string Here, string? Entry, string? What, Outcome? Outcome, bool MayDecide)
{
    public const string Correct = "correct";
    public const string Reject = "reject";
    public const string Merge = "merge";
    public const string Split = "split";
    public const string Record = "record";
    public const string Confirm = "confirm";
    public const string Undo = "undo";

    /// <summary>The page with a form open, at the entry's card.</summary>
    public string Address(string entry, string what) => $"{Here}{(Here.Contains('?', StringComparison.Ordinal) ? '&' : '?')}entry={Uri.EscapeDataString(entry)}&do={what}#e-{Uri.EscapeDataString(entry)}";

    public bool Is(string entry, string what) => Entry == entry && What == what;

    /// <summary>The failed form of an entry, whose fields are to be filled in again.</summary>
    public Outcome? Failed(string entry, string what) => Is(entry, what) && Outcome is { Failed: true } outcome && outcome.Action == what ? outcome : null;
}
