using System.Globalization;
using Dragoman.Actors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Relations;

/// <summary>
/// The day a reader last looked at a relation, kept in a cookie of theirs and nowhere else. The cookie holds two days, the last visit and today's, so that
/// looking twice in a day does not lose what is new.
/// </summary>
internal sealed record LastVisit(DateOnly? Day)
{
    private const string Form = "yyyyMMdd";

    /// <summary>Notes a visit where a relation is asked for by its codes: the answer gets the cookie, the request the day before.</summary>
    public static void Note(HttpContext http, PartySpellings known, DateOnly today)
    {
        if (http.GetRouteValue(nameof(DossierPage.Named)) is not string named)
            return;
        var parties = named.Split('/');
        if (!parties.All(p => p.Length > 0 && known.Find(p) == p))
            return;
        var name = $"seen-{string.Join('-', parties)}";
        var kept = (http.Request.Cookies[name] ?? "").Split('.');
        var (before, last) = (Parsed(kept[0]), Parsed(kept[^1]));
        var previous = last == today ? before : last;
        http.Response.Cookies.Append(name, $"{Written(previous ?? today)}.{Written(today)}", new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true });
        http.Features.Set(new LastVisit(previous == today ? null : previous));
    }

    /// <summary>The day since which changes are shown; null on a first visit.</summary>
    public static DateOnly? Before(HttpContext http) => http.Features.Get<LastVisit>()?.Day;

    private static string Written(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    private static DateOnly? Parsed(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
