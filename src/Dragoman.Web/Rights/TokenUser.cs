using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dragoman.Web.Rights;

/// <summary>Knows a program by its token ("Authorization: Bearer drg_...").</summary>
public sealed class TokenUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiTokens tokens, Accounts accounts) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.NoResult());
        if (tokens.Find(header[Bearer.Length..].Trim()) is not { } token)
            return Task.FromResult(AuthenticateResult.Fail("unknown, expired or revoked"));
        // A token never outgrows the account that made it; accounts that sign in elsewhere are not known here.
        var role = accounts.Find(token.Owner) is { } owner && owner.Role < token.Scope ? owner.Role : token.Scope;
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Schemes.Principal(Schemes.Token, token.Owner, role), Schemes.Token)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"dragoman\"";
        return Results.Problem(statusCode: StatusCodes.Status401Unauthorized, title: "Sign in, or send a token.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "The token does not allow this.").ExecuteAsync(Context);
}
