using System.Net;
using System.Text.RegularExpressions;

namespace Dragoman.Web.Tests;

/// <summary>Sends forms as a browser does: with the fields of the page that holds them.</summary>
internal static partial class Forms
{
    /// <summary>Posts to an address with the token against forged requests that a page gives out.</summary>
    public static async Task<HttpResponseMessage> Submit(this HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page);
        var token = WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value);
        return await browser.Post(action, [("__RequestVerificationToken", token), .. fields]);
    }

    public static Task<HttpResponseMessage> Post(this HttpClient browser, string action, params (string Name, string Value)[] fields) =>
        browser.PostAsync(action, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
