using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Web.Rights;

/// <summary>Tokens of programs. A token is shown once, when it is made; only its hash is kept, which is enough for 256 random bits.</summary>
public sealed class ApiTokens(AccountFile file, TimeProvider clock)
{
    /// <summary>By which a leaked token is found in files.</summary>
    public const string Prefix = "drg_";

    private const int Length = 32;

    /// <summary>Makes a token and gives its secret.</summary>
    public string Make(string owner, string label, Role scope, DateTimeOffset? expires)
    {
        var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length));
        file.Run("INSERT INTO tokens(id, hash, owner, label, scope, made, expires) VALUES($1, $2, $3, $4, $5, $6, $7)", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), Hash(secret), owner, label,
            scope.Spelt(), AccountFile.Written(clock.GetUtcNow()), expires is { } moment ? AccountFile.Written(moment) : null);
        return secret;
    }

    /// <summary>The token of a secret; null when there is none, or it has expired.</summary>
    public ApiToken? Find(string secret)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal) || secret.Length != Prefix.Length + 2 * Length)
            return null;
        var now = clock.GetUtcNow();
        var found = Read("WHERE hash=$1", Hash(secret)).FirstOrDefault();
        if (found is null || found.Expires <= now)
            return null;
        if (found.Used is not { } used || now - used > TimeSpan.FromMinutes(1))
            file.Run("UPDATE tokens SET used=$2 WHERE id=$1", found.Id, AccountFile.Written(now));
        return found;
    }

    public IReadOnlyList<ApiToken> Of(string owner) => Read("WHERE owner=$1 ORDER BY made DESC", owner);

    /// <summary>False where the owner has no token of that id.</summary>
    public bool Revoke(string owner, string id) => file.Run("DELETE FROM tokens WHERE owner=$1 AND id=$2", owner, id) > 0;

    private List<ApiToken> Read(string where, params ReadOnlySpan<object?> values) => file.Rows($"SELECT id, owner, label, scope, made, expires, used FROM tokens {where}",
        r => new ApiToken(r.GetString(0), r.GetString(1), r.GetString(2), Roles.Parse(r.GetString(3)) ?? Role.Reader, AccountFile.Moment(r.GetString(4)),
            r.IsDBNull(5) ? null : AccountFile.Moment(r.GetString(5)), r.IsDBNull(6) ? null : AccountFile.Moment(r.GetString(6))), values);

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
