using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Rights;

/// <summary>Makes and revokes tokens, and keeps accounts.</summary>
public static class AccountEndpoints
{
    public const string TokensPath = "/tokens";
    public const string AccountsPath = "/accounts";

    /// <summary>Carries a new secret to the page that shows it, once.</summary>
    internal const string NewToken = "dragoman-new-token";

    private const int LongestLabel = 100;
    private const int LongestDays = 366;

    public static void MapAccounts(this IEndpointRouteBuilder site)
    {
        site.MapPost(TokensPath, Make).RequireAuthorization(Roles.Reader);
        site.MapPost(TokensPath + "/revoke", Revoke).RequireAuthorization(Roles.Reader);
        site.MapPost(AccountsPath, SetAccount).ForAdministrators();
        site.MapPost(AccountsPath + "/remove", RemoveAccount).ForAdministrators();
    }

    private static IResult Make([FromForm] string label, [FromForm] string scope, [FromForm] int? days, HttpContext context, ApiTokens tokens, AuditLog audit, TimeProvider clock)
    {
        if (Roles.Parse(scope) is not { } role || !context.User.IsInRole(scope) || label.Length is 0 or > LongestLabel || days is < 1 or > LongestDays)
            return Results.LocalRedirect($"{TokensPath}?{SignInEndpoints.Failed}=1");
        var secret = tokens.Make(Name(context), label, role, days is { } lasting ? clock.GetUtcNow().AddDays(lasting) : null);
        audit.Add(Name(context), $"made a token for {label}, {scope}", SignInEndpoints.Origin(context));
        context.Response.Cookies.Append(NewToken, secret, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = TokensPath, MaxAge = TimeSpan.FromMinutes(1) });
        return Results.LocalRedirect(TokensPath);
    }

    private static IResult Revoke([FromForm] string id, HttpContext context, ApiTokens tokens, AuditLog audit)
    {
        if (tokens.Revoke(Name(context), id))
            audit.Add(Name(context), $"revoked token {id}", SignInEndpoints.Origin(context));
        return Results.LocalRedirect(TokensPath);
    }

    private static IResult SetAccount([FromForm] string name, [FromForm] string password, [FromForm] string role, HttpContext context, Accounts accounts, AuditLog audit)
    {
        if (Roles.Parse(role) is not { } held || string.IsNullOrWhiteSpace(name) || password.Length < Accounts.ShortestPassword)
            return Results.LocalRedirect($"{AccountsPath}?{SignInEndpoints.Failed}=1");
        accounts.Set(name, password, held);
        audit.Add(Name(context), $"set account {name}, {role}", SignInEndpoints.Origin(context));
        return Results.LocalRedirect(AccountsPath);
    }

    private static IResult RemoveAccount([FromForm] string name, HttpContext context, Accounts accounts, AuditLog audit)
    {
        if (accounts.Remove(name))
            audit.Add(Name(context), $"removed account {name}", SignInEndpoints.Origin(context));
        return Results.LocalRedirect(AccountsPath);
    }

    private static string Name(HttpContext context) => context.User.FindFirstValue(ClaimTypes.Name) ?? "";
}
