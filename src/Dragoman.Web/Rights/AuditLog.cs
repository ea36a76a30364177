namespace Dragoman.Web.Rights;

/// <summary>Keeps who signed in, failed to, and changed accounts and tokens. What people decide about entries is in the record's own log.</summary>
public sealed class AuditLog(AccountFile file, TimeProvider clock)
{
    public void Add(string who, string what, string? from) =>
        file.Run("INSERT INTO audit(at, who, what, origin) VALUES($1, $2, $3, $4)", AccountFile.Written(clock.GetUtcNow()), who, what, from);

    /// <summary>The newest lines first.</summary>
    public IReadOnlyList<AuditLine> Newest(int most) =>
        file.Rows("SELECT at, who, what, origin FROM audit ORDER BY number DESC LIMIT $1", r => new AuditLine(AccountFile.Moment(r.GetString(0)), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3)), most);
}
