using System.Text;

namespace Dragoman.Formats;

/// <summary>Header lines of a mail, an answer over HTTP or a record of an archive: names in any case, folded lines joined, the first of a name counts.</summary>
internal sealed class Headers
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Takes the lines up to a blank one off the front of the bytes; what follows is <paramref name="rest"/>.</summary>
    public static Headers Take(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> rest)
    {
        var headers = new Headers();
        string? last = null;
        while (!bytes.IsEmpty)
        {
            int feed = bytes.Span.IndexOf((byte)'\n');
            var line = (feed < 0 ? bytes : bytes[..feed]).Span.TrimEnd("\r"u8);
            bytes = feed < 0 ? default : bytes[(feed + 1)..];
            if (line.IsEmpty)
                break;
            last = headers.Add(Encoding.UTF8.GetString(line), last);
        }

        rest = bytes;
        return headers;
    }

    /// <summary>Takes one line; gives the name that a folded line after it belongs to.</summary>
    public string? Add(string line, string? last)
    {
        if (line[0] is ' ' or '\t' && last is not null)
        {
            values[last] += " " + line.Trim();
            return last;
        }

        int colon = line.IndexOf(':');
        if (colon <= 0)
            return last;
        string name = line[..colon].Trim();
        return values.TryAdd(name, line[(colon + 1)..].Trim()) ? name : null;
    }

    /// <summary>A parameter of a header, as <c>charset</c> of <c>text/html; charset="utf-8"</c>; null when it is not there.</summary>
    public string? Parameter(string name, string parameter)
    {
        foreach (string part in (this[name] ?? "").Split(';').Skip(1))
        {
            int equals = part.IndexOf('=');
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(parameter, StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"', '\'');
        }

        return null;
    }

    /// <summary>The value up to its parameters, in small letters: <c>text/html</c>.</summary>
    public string MediaType(string name) => (this[name] ?? "").Split(';')[0].Trim().ToLowerInvariant();
}
