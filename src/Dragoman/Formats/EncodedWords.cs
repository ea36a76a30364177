using System.Text;
using System.Text.RegularExpressions;
using Dragoman.Articles;

namespace Dragoman.Formats;

/// <summary>Headers of mails in other scripts: <c>=?utf-8?B?...?=</c> and <c>=?windows-1256?Q?...?=</c> (RFC 2047).</summary>
internal static partial class EncodedWords
{
    public static string? Decode(string? header) => header is null ? null : Word().Replace(Gap().Replace(header, "$1"), Decoded);

    private static string Decoded(Match word)
    {
        try
        {
            var encoding = Utf8Bytes.Named(word.Groups[1].Value) ?? Encoding.UTF8;
            string text = word.Groups[3].Value;
            return encoding.GetString(word.Groups[2].Value is "b" or "B" ? Convert.FromBase64String(text) : Quoted(text));
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            return word.Value;
        }
    }

    private static byte[] Quoted(string text) =>
        ByteLetters.Encoding.GetBytes(Hex().Replace(text.Replace('_', ' '), digits => ((char)Convert.ToInt32(digits.Groups[1].Value, 16)).ToString()));

    [GeneratedRegex(@"=\?([^?\s]{1,40})\?([bBqQ])\?([^?]*)\?=")]
    private static partial Regex Word();

    /// <summary>White space between two encoded words is not part of the text.</summary>
    [GeneratedRegex(@"(\?=)\s+(?==\?)")]
    private static partial Regex Gap();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex Hex();
}
