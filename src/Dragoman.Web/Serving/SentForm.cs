using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Serving;

/// <summary>The fields of a form that was sent, trimmed, line ends as "\n"; one that is missing is empty.</summary>
public sealed class SentForm(IFormCollection form)
{
    /// <summary>The page the form stood on.</summary>
    public const string ReturnField = "return";

    private const string Hidden = "__";

    public IFormFileCollection Files => form.Files;

    /// <summary>All fields but those that guard the form.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; } =
        form.Where(f => !f.Key.StartsWith(Hidden, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(Cleaned)], StringComparer.Ordinal);

    public string Of(string name) => Fields.TryGetValue(name, out var values) ? values[0] : "";

    /// <summary>The values of a field that may come several times; empty ones are none.</summary>
    public IReadOnlyList<string> All(string name) => Fields.TryGetValue(name, out var values) ? [.. values.Where(v => v.Length > 0)] : [];

    public int Number(string name) => int.TryParse(Of(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Fields whose names begin so, without that beginning.</summary>
    public IEnumerable<(string Name, string Value)> Under(string prefix) =>
        Fields.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(f => (f.Key[prefix.Length..], f.Value[0]));

    /// <summary>303 to the page the form stood on, which must be one of this site, with more in its query.</summary>
    public IResult Return(IEnumerable<(string Name, string Value)> more, string anchor)
    {
        var target = new StringBuilder(Links.Own(Of(ReturnField)));
        foreach (var (name, value) in more.Where(m => m.Value.Length > 0))
            target.Append(target.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return new SeeOther(anchor.Length > 0 ? $"{target}#{Uri.EscapeDataString(anchor)}" : target.ToString());
    }

    private static string Cleaned(string? value) => (value ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>303: the answer to a form is a page that is asked for next.</summary>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
