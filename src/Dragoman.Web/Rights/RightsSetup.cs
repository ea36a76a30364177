using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Rights;

/// <summary>
/// Who may do what. A site on loopback has one user, who may do everything, and answers to its own names only, so that no page from elsewhere can
/// reach it under another name. Any other site wants everybody to sign in; a reader reads, a reviewer decides, an administrator keeps accounts.
/// </summary>
public static class RightsSetup
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddRights(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton<AccountFile>().AddSingleton<Accounts>().AddSingleton<ApiTokens>().AddSingleton<AuditLog>().AddSingleton<Provider>().AddHttpClient();
        services.AddDataProtection().SetApplicationName("dragoman").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(Path.GetDirectoryName(AccountFile.PathBeside(options.Record))!, "keys")));
        services.AddHostFiltering(hosts => hosts.AllowedHosts = IsLocal(options) ? [.. OwnNames] : ["*"]);
        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, null, any => any.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count > 0 ? Schemes.Token : IsLocal(options) ? Schemes.Local : IsForPrograms(context) && !context.Request.Cookies.ContainsKey(Cookie(options)) ? Schemes.Token : Schemes.Session)
            .AddScheme<AuthenticationSchemeOptions, LocalUser>(Schemes.Local, null)
            .AddScheme<AuthenticationSchemeOptions, TokenUser>(Schemes.Token, null)
            .AddCookie(Schemes.Session, cookie => Configure(cookie, options));
        var rights = services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireRole(Roles.Reader).Build());
        foreach (var role in Enum.GetValues<Role>())
            rights.AddPolicy(role.Spelt(), policy => policy.RequireRole(role.Spelt()));
    }

    /// <summary>True where nobody but this machine can reach the site.</summary>
    public static bool IsLocal(SiteOptions options) =>
        Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && (address.IsLoopback || IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)) && !options.SignInAlways;

    /// <summary>A changing route for those who review.</summary>
    public static T ForReviewers<T>(this T route)
        where T : IEndpointConventionBuilder => route.RequireAuthorization(Roles.Reviewer);

    /// <summary>A route for those who keep accounts.</summary>
    public static T ForAdministrators<T>(this T route)
        where T : IEndpointConventionBuilder => route.RequireAuthorization(Roles.Administrator);

    /// <summary>Programs get a refusal they can read; people are sent to sign in.</summary>
    internal static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/mcp", StringComparison.Ordinal);

    private static string Cookie(SiteOptions options) => IsSecure(options) ? "__Host-dragoman" : "dragoman";

    private static bool IsSecure(SiteOptions options) => options.Address.StartsWith(Uri.UriSchemeHttps + ":", StringComparison.OrdinalIgnoreCase) || options.BehindHttps;

    private static void Configure(CookieAuthenticationOptions cookie, SiteOptions options)
    {
        cookie.LoginPath = SignInEndpoints.Path;
        cookie.AccessDeniedPath = "/denied";
        cookie.ReturnUrlParameter = SignInEndpoints.Return;
        cookie.ExpireTimeSpan = Session;
        cookie.SlidingExpiration = true;
        cookie.Cookie.Name = Cookie(options);
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = IsSecure(options) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Events.OnValidatePrincipal = EndWhereChanged;
    }

    /// <summary>A session ends when its account is removed, or gets another password or role.</summary>
    private static Task EndWhereChanged(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirst(Schemes.StampClaim)?.Value is not { } stamp)
            return Task.CompletedTask;
        if (context.HttpContext.RequestServices.GetRequiredService<Accounts>().Find(context.Principal.Identity!.Name!)?.Stamp != stamp)
            context.RejectPrincipal();
        return Task.CompletedTask;
    }
}
