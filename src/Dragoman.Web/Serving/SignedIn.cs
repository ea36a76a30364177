using Dragoman.Store;
using Dragoman.Web.Rights;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Serving;

/// <summary>Who acts in a request, and what they may do.</summary>
public static class SignedIn
{
    public static string Name(this HttpContext http) => http.User.Identity?.Name is { Length: > 0 } name ? name : Environment.UserName;

    public static Reviewer Reviewer(this HttpContext http, string? why) => new(http.Name(), string.IsNullOrWhiteSpace(why) ? null : why.Trim());

    /// <summary>True where the forms of review are shown.</summary>
    public static bool MayDecide(this HttpContext http) => http.User.IsInRole(Roles.Reviewer);
}
