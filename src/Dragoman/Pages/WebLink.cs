namespace Dragoman.Pages;

/// <summary>Completes the addresses that pages and feeds link to.</summary>
internal static class WebLink
{
    /// <summary>The whole address; null when it is none of the web, or a part of one and nothing says of which.</summary>
    public static string? Of(string? text, Uri? from)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return (Uri.TryCreate(text, UriKind.Absolute, out var address) && IsWeb(address)) || (from is not null && Uri.TryCreate(from, text, out address) && IsWeb(address)) ? address.AbsoluteUri : null;
    }

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}
