using System.Text.Json;

namespace Dragoman.Articles;

/// <summary>How an input holds JSON: an object a line, or one document over many lines (or a list); none where it is plain text.</summary>
internal enum JsonShape
{
    None,
    Lines,
    Document,
}

/// <summary>Tells the shape of an input from its first bytes.</summary>
internal static class JsonShapes
{
    public static JsonShape Of(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        if (start is [(byte)'[', .. var list] && BeginsObject(list.TrimStart(" \t\r\n"u8)))
            return JsonShape.Document;
        if (!BeginsObject(start))
            return JsonShape.None;
        return IsOpen(start) && !HasLineThatBegins(start) ? JsonShape.Document : JsonShape.Lines;
    }

    /// <summary>True for a whole list or object; a text may begin with a bracket and be none.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n"u8) is not [(byte)'[' or (byte)'{', ..])
            return false;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool BeginsObject(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'{', .. var inside] && inside.TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..];

    /// <summary>True when the first line ends before its object does: behind a brace, a bracket or a comma.</summary>
    private static bool IsOpen(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)'\n') is > 0 and var end && bytes[..end].TrimEnd(" \t\r"u8) is [.., (byte)'{' or (byte)'[' or (byte)','];

    /// <summary>True when a later line begins an object of its own, as JSON Lines do.</summary>
    private static bool HasLineThatBegins(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\n{\""u8) >= 0;
}
