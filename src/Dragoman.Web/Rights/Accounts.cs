using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Dragoman.Web.Rights;

/// <summary>Local accounts: passwords hashed by ASP.NET Core Identity (PBKDF2), never kept or shown.</summary>
public sealed class Accounts(AccountFile file)
{
    public const int ShortestPassword = 12;

    private readonly PasswordHasher<string> hasher = new();

    public IReadOnlyList<Account> All() => file.Rows("SELECT name, role, stamp FROM accounts ORDER BY name", r => new Account(r.GetString(0), Roles.Parse(r.GetString(1)) ?? Role.Reader, r.GetString(2)));

    public Account? Find(string name) => file.Rows("SELECT name, role, stamp FROM accounts WHERE name=$1", r => new Account(r.GetString(0), Roles.Parse(r.GetString(1)) ?? Role.Reader, r.GetString(2)), name).FirstOrDefault();

    /// <summary>Makes an account, or gives the one of that name a new password and role.</summary>
    /// <exception cref="ArgumentException">The name is empty or the password too short.</exception>
    public void Set(string name, string password, Role role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (password.Length < ShortestPassword)
            throw new ArgumentException($"a password has {ShortestPassword} characters or more", nameof(password));
        file.Run("INSERT INTO accounts(name, role, password, stamp) VALUES($1, $2, $3, $4) ON CONFLICT(name) DO UPDATE SET role=$2, password=$3, stamp=$4",
            name.Trim(), role.Spelt(), hasher.HashPassword(name, password), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
    }

    /// <summary>False where there is none of that name. Tokens of the account go with it.</summary>
    public bool Remove(string name)
    {
        file.Run("DELETE FROM tokens WHERE owner=$1", name);
        return file.Run("DELETE FROM accounts WHERE name=$1", name) > 0;
    }

    /// <summary>The account when the password is its own; an unknown name takes as long as a wrong password.</summary>
    public Account? Verify(string name, string password)
    {
        var hash = file.Rows("SELECT password FROM accounts WHERE name=$1", r => r.GetString(0), name).FirstOrDefault();
        var result = hasher.VerifyHashedPassword(name, hash ?? nobody.Value, password);
        return hash is not null && result != PasswordVerificationResult.Failed ? Find(name) : null;
    }

    private readonly Lazy<string> nobody = new(() => new PasswordHasher<string>().HashPassword("", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))));
}
