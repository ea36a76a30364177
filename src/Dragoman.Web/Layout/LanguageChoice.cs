using Dragoman.Web.Serving;
using Dragoman.Web.Strings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Layout;

/// <summary>Keeps the chosen language of the interface in a cookie and goes back to the page it was chosen on, never to another site.</summary>
public static class LanguageChoice
{
    public static void MapLanguageChoice(this IEndpointRouteBuilder site) => site.MapGet("/ui", (string? ui, string? to, UiTexts texts, HttpResponse response) =>
    {
        if (ui is not null && texts.Speaks(ui))
            response.Cookies.Append(Ui.Choice, ui, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
        return Results.LocalRedirect(Links.Own(to));
    }).AllowAnonymous();

    /// <summary>The query of a request without the choice of a language.</summary>
    public static string Without(HttpRequest request) =>
        new QueryBuilder(request.Query.Where(p => p.Key != Ui.Choice).SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? "")))).ToString();
}
