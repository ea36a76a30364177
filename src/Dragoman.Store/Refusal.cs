namespace Dragoman.Store;

/// <summary>Why a decision cannot be made.</summary>
public enum RefusedFor
{
    NoEntry,
    ManyEntries,
    NoArticle,
    ManyArticles,
    NoDecision,

    /// <summary>Fewer than two entries, or entries of different kinds.</summary>
    NotToMerge,

    /// <summary>None or all of an entry's articles.</summary>
    NotToSplit,
    NoField,
    BadValue,
    NotInArticle,
    RemovalStays,
    RemovalNeedsReason,
    ReasonMissing,
    NothingChanged,
    ReadOnly,
}

/// <summary>A decision that cannot be made; nothing was written. Each surface puts it into words of its own.</summary>
/// <param name="reason">Why.</param>
/// <param name="about">The name, id or value that is at fault.</param>
/// <param name="detail">For a field, those that there are; for a value, what is wrong with it.</param>
public sealed class RefusalException(RefusedFor reason, string about = "", string detail = "") : Exception($"{reason}: {about} {detail}".Trim())
{
    public RefusedFor Reason { get; } = reason;

    public string About { get; } = about;

    public string Detail { get; } = detail;
}
