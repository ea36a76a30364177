using System.Security.Claims;
using System.Text.Json;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Rights;

/// <summary>Signing in, with a password of this site or at the provider, and out.</summary>
public static class SignInEndpoints
{
    public const string Path = "/sign-in";
    public const string Return = "return";
    public const string Failed = "failed";

    private const string Callback = Path + "/callback";
    private const string AttemptCookie = "dragoman-attempt";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static void MapSignIn(this IEndpointRouteBuilder site)
    {
        site.MapPost(Path, WithPassword).AllowAnonymous().RequireRateLimiting(Floods.SignIn);
        site.MapGet(Path + "/provider", ToProvider).AllowAnonymous().RequireRateLimiting(Floods.SignIn);
        site.MapGet(Callback, FromProvider).AllowAnonymous().RequireRateLimiting(Floods.SignIn);
        site.MapPost("/sign-out", SignOut).RequireAuthorization(Roles.Reader);
    }

    private static async Task<IResult> WithPassword([FromForm] string name, [FromForm] string password, [FromForm] string? back, HttpContext context, Accounts accounts, AuditLog audit)
    {
        var account = accounts.Verify(name, password);
        audit.Add(name, account is null ? "sign-in failed" : "signed in", Origin(context));
        if (account is null)
            return Results.LocalRedirect($"{Path}?{Failed}=1&{Return}={Uri.EscapeDataString(Links.Own(back))}");
        await context.SignInAsync(Schemes.Session, Schemes.Principal(Schemes.Session, account.Name, account.Role, account.Stamp));
        return Results.LocalRedirect(Links.Own(back));
    }

    private static async Task<IResult> ToProvider([FromQuery(Name = Return)] string? back, HttpContext context, Provider provider, IDataProtectionProvider protection)
    {
        if (!provider.IsThere)
            return Results.NotFound();
        var attempt = Provider.Attempt(Links.Own(back));
        context.Response.Cookies.Append(AttemptCookie, Protector(protection).Protect(JsonSerializer.Serialize(attempt), Patience),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = Callback, MaxAge = Patience });
        return Results.Redirect(await provider.Address(attempt, CallbackOf(context), context.RequestAborted));
    }

    private static async Task<IResult> FromProvider(string? code, string? state, HttpContext context, Provider provider, IDataProtectionProvider protection, AuditLog audit)
    {
        context.Response.Cookies.Delete(AttemptCookie, new CookieOptions { Path = Callback });
        try
        {
            if (Attempt(context, protection) is not { } attempt || attempt.State != state || code is null)
                throw new SignInException("the answer belongs to no question of this browser");
            var who = await provider.Redeem(attempt, code, CallbackOf(context), context.RequestAborted);
            if (who.Role is not { } role)
                throw new SignInException($"{who.Name} has no role here");
            await context.SignInAsync(Schemes.Session, Schemes.Principal(Schemes.Session, who.Name, role));
            audit.Add(who.Name, "signed in at the provider", Origin(context));
            return Results.LocalRedirect(attempt.Return);
        }
        catch (SignInException wrong)
        {
            audit.Add("", $"sign-in at the provider failed: {wrong.Message}", Origin(context));
            return Results.LocalRedirect($"{Path}?{Failed}=1");
        }
    }

    private static async Task<IResult> SignOut(HttpContext context, AuditLog audit)
    {
        audit.Add(context.User.FindFirstValue(ClaimTypes.Name) ?? "", "signed out", Origin(context));
        await context.SignOutAsync(Schemes.Session);
        return Results.LocalRedirect("/");
    }

    private static SignInAttempt? Attempt(HttpContext context, IDataProtectionProvider protection)
    {
        try
        {
            return context.Request.Cookies[AttemptCookie] is { } kept ? JsonSerializer.Deserialize<SignInAttempt>(Protector(protection).Unprotect(kept)) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector(AttemptCookie).ToTimeLimitedDataProtector();

    private static string CallbackOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{Callback}";

    internal static string? Origin(HttpContext context) => context.Connection.RemoteIpAddress?.ToString();
}
