using System.Security.Claims;

namespace Dragoman.Web.Rights;

/// <summary>Ways in which a request says whose it is.</summary>
public static class Schemes
{
    /// <summary>Picks one of the others.</summary>
    public const string Any = "any";

    /// <summary>The one user of a site that this machine alone can reach.</summary>
    public const string Local = "local";

    public const string Session = "session";

    public const string Token = "token";

    /// <summary>Type of the claim that holds <see cref="Account.Stamp"/>.</summary>
    public const string StampClaim = "stamp";

    public static ClaimsPrincipal Principal(string scheme, string name, Role role, string? stamp = null)
    {
        var identity = new ClaimsIdentity(scheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.Name, name));
        for (var held = Role.Reader; held <= role; held++)
            identity.AddClaim(new Claim(ClaimTypes.Role, held.Spelt()));
        if (stamp is not null)
            identity.AddClaim(new Claim(StampClaim, stamp));
        return new ClaimsPrincipal(identity);
    }
}
