using System.Text;
using System.Text.Unicode;

namespace Dragoman.Articles;

/// <summary>Turns UTF-8 into text in NFC, or says why it is none: binary, or wrong at a given line and byte.</summary>
internal static class Utf8Text
{
    private const int Sample = 64 * 1024;

    /// <summary>The text, or what is wrong with it and in which line of the bytes (from 1).</summary>
    public static (string? Text, int Line, string? Wrong) Decode(ReadOnlySpan<byte> bytes)
    {
        if (LooksBinary(bytes))
            return (null, 1, "is not text: it holds bytes that no text has (a PDF, an image or an archive?)");
        int bad = FirstInvalid(bytes);
        if (bad >= 0)
            return (null, LineOf(bytes, bad), Invalid(bytes, bad));
        return (Encoding.UTF8.GetString(bytes).Normalize(NormalizationForm.FormC), 1, null);
    }

    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return true;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int controls = 0;
        foreach (byte b in sample)
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A) ? 1 : 0;
        return controls * 50 > sample.Length;
    }

    private static string Invalid(ReadOnlySpan<byte> bytes, int bad)
    {
        int lineStart = bytes[..bad].LastIndexOf((byte)'\n') + 1;
        return $"is not valid UTF-8: byte 0x{bytes[bad]:X2} at byte {bad - lineStart + 1} of the line, byte {bad + 1} of the text; "
            + "if the text is in an older encoding, name it, for example --encoding windows-1252";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        for (int at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
                return at;
            at += length;
        }

        return -1;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;
}
