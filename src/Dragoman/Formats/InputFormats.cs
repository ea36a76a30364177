using System.Text;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>Tells the format of an input from how it begins.</summary>
internal static class InputFormats
{
    private const int Sample = 4096;
    private const int LeastHeaders = 2;
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \t\r\n>/");

    public static InputFormat Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
            return InputFormat.Pdf;
        if (head.StartsWith(new byte[] { 0x1F, 0x8B }))
            return InputFormat.Gzip;
        if (head.StartsWith("WARC/1."u8))
            return InputFormat.Warc;
        var text = Readable(head).AsSpan().TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("<"))
            return Markup(text);
        if (text.StartsWith("{"))
            return text.Contains("jsonfeed.org/version", StringComparison.Ordinal) ? InputFormat.JsonFeed : InputFormat.Text;
        return IsMail(text) ? InputFormat.Mail : InputFormat.Text;
    }

    private static string Readable(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, Sample)];
        return head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
            [0xEF, 0xBB, 0xBF, ..] => ByteLetters.Encoding.GetString(head[3..]),
            _ => ByteLetters.Encoding.GetString(head),
        };
    }

    private static InputFormat Markup(ReadOnlySpan<char> text)
    {
        bool declared = text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        while (text.StartsWith("<?") || text.StartsWith("<!--") || (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) && !text[9..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase)))
        {
            bool comment = text.StartsWith("<!--");
            int end = text.IndexOf(comment ? "-->" : ">");
            if (!comment && text.IndexOf('[') is >= 0 and var subset && subset < end)
                end = text.IndexOf("]>") + 1;
            if (end <= 0)
                return InputFormat.Html;
            text = text[(end + (comment ? 3 : 1))..].TrimStart("\t\r\n ]>");
        }

        if (!text.StartsWith("<"))
            return declared ? InputFormat.Html : InputFormat.Text;
        var name = text[1..];
        int length = name.IndexOfAny(NameEnds);
        name = length < 0 ? name : name[..length];
        return name[(name.IndexOf(':') + 1)..] switch
        {
            "rss" or "RDF" or "feed" => InputFormat.Feed,
            "urlset" or "sitemapindex" => InputFormat.Sitemap,
            _ => declared || IsRoot(text[1..]) ? InputFormat.Html : InputFormat.Text,
        };
    }

    private static bool IsRoot(ReadOnlySpan<char> text)
    {
        foreach (string root in MarkupTerms.Roots)
        {
            if (text.StartsWith(root, StringComparison.OrdinalIgnoreCase) && text.Length > root.Length && (text[root.Length] is '>' or '/' || char.IsWhiteSpace(text[root.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Lines of a name and a colon up to a blank one, at least two of them such as only mails have.</summary>
    private static bool IsMail(ReadOnlySpan<char> text)
    {
        int known = 0;
        bool first = true;
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
                break;
            int colon = line.IndexOf(':');
            bool folded = line[0] is ' ' or '\t' && !first;
            bool marked = first && line.StartsWith("From ", StringComparison.Ordinal);
            if (!folded && !marked && (colon <= 0 || line[..colon].ContainsAny(" \t.")))
                return known > LeastHeaders;
            if (!folded && colon > 0 && Array.IndexOf(HeaderTerms.OfMail, line[..colon].ToString().ToLowerInvariant()) >= 0)
                known++;
            first = false;
        }

        return known >= LeastHeaders;
    }
}
