using System.Text;

namespace Dragoman.Formats;

/// <summary>Bytes as letters of the same number (ISO 8859-1): for headers and first lines, which are ASCII where it matters.</summary>
internal static class ByteLetters
{
    public static Encoding Encoding { get; } = Encoding.GetEncoding(28591);
}
