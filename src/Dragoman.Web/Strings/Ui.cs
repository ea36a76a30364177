using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Strings;

/// <summary>The interface as one reader sees it: its language, direction and words. Chosen by the address (?ui=ar), then a cookie, then the browser.</summary>
public sealed class Ui
{
    public const string Choice = "ui";

    private readonly UiTexts texts;

    public Ui(UiTexts texts, IHttpContextAccessor context)
    {
        this.texts = texts;
        Language = context.HttpContext is { } http ? Wanted(http.Request).FirstOrDefault(texts.Speaks, UiTexts.Source) : UiTexts.Source;
        Culture = CultureInfo.GetCultureInfo(Language);
    }

    public string Language { get; }

    public CultureInfo Culture { get; }

    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public IEnumerable<string> Languages => texts.Languages;

    /// <summary>The text of a key, with {0}, {1} filled in. An unknown key shows itself, which a test forbids.</summary>
    public string this[string key, params ReadOnlySpan<object?> values]
    {
        get
        {
            var text = texts.Find(Language, key) ?? key;
            return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
        }
    }

    /// <summary>The text of a key; the other text where there is none, as for values that no list is closed for.</summary>
    public string Or(string key, string other) => texts.Find(Language, key) ?? other;

    /// <summary>A text that counts: {0} is the number.</summary>
    public string Count(string key, long number, params ReadOnlySpan<object?> more) =>
        this[texts.Find(Language, $"{key}.{Plural.Of(Language, number)}") is null ? $"{key}.other" : $"{key}.{Plural.Of(Language, number)}", [number.ToString("#,0", CultureInfo.InvariantCulture), .. more]];

    private static IEnumerable<string> Wanted(HttpRequest request)
    {
        if (request.Query[Choice] is [{ } asked, ..])
            yield return asked;
        if (request.Cookies[Choice] is { } kept)
            yield return kept;
        foreach (var language in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
            if (language.Value.Length >= 2)
                yield return language.Value.Value![..2];
    }
}
