namespace Dragoman.Web.Rights;

/// <summary>A person who may sign in with a password.</summary>
/// <param name="Name">As it is typed and as decisions show it.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Stamp">Changes with password and role, which ends the sessions that carry the old one.</param>
public sealed record Account(string Name, Role Role, string Stamp);

/// <summary>A token by which a program reads the record, or decides in a person's name.</summary>
/// <param name="Id">Public part, by which it is shown and revoked.</param>
/// <param name="Owner">Who made it.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Scope">The most it may do; never more than its owner may.</param>
/// <param name="Expires">From when on it is refused; null for never.</param>
public sealed record ApiToken(string Id, string Owner, string Label, Role Scope, DateTimeOffset Made, DateTimeOffset? Expires, DateTimeOffset? Used);

/// <summary>A line of the audit log: who did what to accounts, tokens and sessions, and from where.</summary>
public sealed record AuditLine(DateTimeOffset At, string Who, string What, string? From);
