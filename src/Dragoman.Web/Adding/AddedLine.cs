namespace Dragoman.Web.Adding;

/// <summary>What became of an article that was sent.</summary>
public enum ArticleFate
{
    Added,

    /// <summary>The same text from the same place is in the record.</summary>
    Known,

    /// <summary>Another text stood at this address before.</summary>
    Version,

    /// <summary>It was removed by a person and stays out.</summary>
    Removed,

    /// <summary>There is no pack for its language.</summary>
    NoPack,
    Unreadable,

    /// <summary>What was there is no article: a list, a player, the beginning of one.</summary>
    Passed,
}

/// <summary>One line of the account of what was sent.</summary>
/// <param name="Name">Title, file or address.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Article">Its id where it is in the record.</param>
/// <param name="Language">Of the title.</param>
/// <param name="Detail">What is wrong with it.</param>
public sealed record AddedLine(string Name, ArticleFate Fate, string? Article = null, string? Language = null, string? Detail = null);
