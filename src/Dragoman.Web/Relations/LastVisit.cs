using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Relations;

/// <summary>
/// The day a reader last looked at a relation, kept in a cookie of theirs and nowhere else. The cookie holds two days, the last visit and today's, so that
/// looking twice in a day does not lose what is new.
/// </summary>
public static class LastVisit
{
    private const string Form = "yyyyMMdd";

    /// <param name="http">The request, whose answer gets the cookie.</param>
    /// <param name="parties">Codes of the relation.</param>
    /// <param name="today">The day of this visit.</param>
    /// <param name="asked">A day that the address names; it counts more.</param>
    /// <returns>The day since which changes are shown; null on a first visit.</returns>
    public static DateOnly? Of(HttpContext http, IReadOnlyList<string> parties, DateOnly today, DateOnly? asked)
    {
        var name = $"seen-{string.Join('-', parties)}";
        var kept = (http.Request.Cookies[name] ?? "").Split('.');
        var (before, last) = (Day(kept[0]), Day(kept[^1]));
        var previous = last == today ? before : last;
        http.Response.Cookies.Append(name, $"{(previous ?? today).ToString(Form, CultureInfo.InvariantCulture)}.{today.ToString(Form, CultureInfo.InvariantCulture)}",
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true });
        return asked ?? (previous == today ? null : previous);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
