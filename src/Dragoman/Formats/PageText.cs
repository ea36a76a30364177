using System.Text;
using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman.Formats;

/// <summary>
/// Decodes the bytes of a page. What is valid UTF-8 is UTF-8, whatever is stated; else the stated encoding is believed unless the text looks
/// more like a language in another one, as with pages in windows-1256 that say iso-8859-1.
/// </summary>
internal sealed class PageText(LanguageDetector detector)
{
    private const int Head = 2048;
    private const int Sample = 3000;
    private const int BadPerThousand = 5;
    private const char FirstOfOtherScripts = (char)0x250;
    private const float Clearly = 1.15f;
    private static readonly string[] Candidates =
        ["windows-1252", "windows-1251", "windows-1256", "windows-1250", "windows-1253", "windows-1254", "windows-1255", "windows-1257", "koi8-r", "koi8-u", "iso-8859-2", "iso-8859-5", "iso-8859-6", "gb18030", "shift_jis", "euc-kr", "big5", "euc-jp"];

    /// <param name="bytes">The page.</param>
    /// <param name="forced">Encoding that the user names; nothing is guessed then.</param>
    /// <param name="stated">Encoding that the server names.</param>
    public string Decode(ReadOnlySpan<byte> bytes, string? forced, string? stated)
    {
        if (Marked(bytes) is { } marked)
            return marked;
        if (Utf8Bytes.Named(forced) is { } named)
            return named.GetString(bytes);
        return IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Best(bytes, Known(stated) ?? Known(Declared(bytes)));
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>A few broken characters, as where a text was cut, do not make it another encoding.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            bool whole = Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done;
            good += whole && length > 1 ? 1 : 0;
            bad += whole ? 0 : 1;
            bytes = bytes[length..];
        }

        return bad * 1000 < good * BadPerThousand;
    }

    /// <summary>The name behind <c>charset=</c> or <c>encoding=</c> in the first bytes.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = ByteLetters.Encoding.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        foreach (string key in new[] { "charset=", "encoding=" })
        {
            int at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new string([.. head[(at + key.Length)..].TrimStart('"', '\'', ' ').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':')]);
        }

        return null;
    }

    /// <summary>As browsers do, Latin-1 means windows-1252.</summary>
    private static Encoding? Known(string? name)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            name = name?.Trim().Trim('"', '\'').ToLowerInvariant();
            return string.IsNullOrEmpty(name) || name is "utf-8" or "utf8" ? null : Encoding.GetEncoding(name is "iso-8859-1" or "us-ascii" or "latin1" ? "windows-1252" : name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private string Best(ReadOnlySpan<byte> bytes, Encoding? stated)
    {
        var (best, most) = (stated ?? Known(Candidates[0])!, 0f);
        most = Evidence(bytes, best) * Clearly;
        foreach (string name in Candidates)
        {
            var encoding = Known(name)!;
            if (Evidence(bytes, encoding) is var found && found > most)
                (best, most) = (encoding, found);
        }

        return best.GetString(bytes);
    }

    private float Evidence(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        string text = Foreign(encoding.GetString(bytes));
        int wrong = text.Count(c => c == '\uFFFD' || char.IsControl(c) && c != '\n');
        return wrong * 50 > text.Length ? 0 : detector.Evidence(text) * Plausible(text);
    }

    /// <summary>
    /// The part of the words with letters beyond ASCII that could be words: none with a capital behind a small letter, none of another script
    /// mixed with ASCII, none in which most letters of the Latin script have marks.
    /// </summary>
    private static float Plausible(string text)
    {
        int words = 0, good = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int start = i, plain = 0, marked = 0, other = 0;
            bool raised = false;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                char c = text[i];
                (plain, marked, other) = char.IsAscii(c) ? (plain + 1, marked, other) : c < FirstOfOtherScripts ? (plain, marked + 1, other) : (plain, marked, other + 1);
                raised |= i > start && char.IsUpper(c) && char.IsLower(text[i - 1]);
            }

            words += marked + other > 0 ? 1 : 0;
            good += marked + other > 0 && !raised && (other == 0 ? marked <= plain + 1 : plain + marked == 0) ? 1 : 0;
        }

        float part = good / (float)Math.Max(1, words);
        return part * part;
    }

    /// <summary>The words with letters beyond ASCII, which encodings differ in, and those beside them.</summary>
    private static string Foreign(string text)
    {
        var kept = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.Length && kept.Length < Sample; i++)
        {
            if (char.IsAscii(text[i]))
                continue;
            int start = Math.Max(from, text.LastIndexOfAny(['<', '>', '"', '\n'], i) + 1);
            int end = text.AsSpan(i).IndexOfAny("<>\"\n") is var length and >= 0 ? i + length : text.Length;
            if (start < end)
                kept.Append(text, start, Math.Min(end - start, Sample)).Append('\n');
            from = i = end;
        }

        return kept.ToString();
    }
}
