namespace Dragoman.Web.Rights;

/// <summary>What an account may do; each may do what the one before it may.</summary>
public enum Role
{
    /// <summary>Reads everything.</summary>
    Reader,

    /// <summary>Decides and adds articles.</summary>
    Reviewer,

    /// <summary>Keeps accounts and sees the audit log.</summary>
    Administrator,
}

/// <summary>Names of roles as claims, policies and scopes of tokens carry them.</summary>
public static class Roles
{
    public const string Reader = "reader";
    public const string Reviewer = "reviewer";
    public const string Administrator = "administrator";

    public static string Spelt(this Role role) => role switch
    {
        Role.Reviewer => Reviewer,
        Role.Administrator => Administrator,
        _ => Reader,
    };

    public static Role? Parse(string? text) => text switch
    {
        Reader => Role.Reader,
        Reviewer => Role.Reviewer,
        Administrator => Role.Administrator,
        _ => null,
    };
}
