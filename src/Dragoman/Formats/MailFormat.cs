using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>Press releases by mail, and pages that a browser saved as one mail (MHTML): the subject is the title of the former, the page tells that of the latter.</summary>
internal sealed class MailFormat(PageFormat pages, ArticleReader texts)
{
    public ArticleOrProblem Read(string name, ReadOnlySpan<byte> bytes, ArticleOptions options)
    {
        var mail = MailPart.Parse(bytes.ToArray());
        var parts = mail.All().Where(part => part.Parts.Count == 0 && !IsAttached(part)).ToList();
        var page = parts.Find(part => part.MediaType is "text/html" or "application/xhtml+xml");
        if (page is not null && IsSavedPage(mail))
            return pages.Read(name, page.Body, options with { Address = Address(mail, page), StatedEncoding = page.Charset });
        string? body = parts.Find(part => part.MediaType == "text/plain" && part.Body.Length > 0) is { } plain ? Unwrapped(Text(plain, options), plain.Headers)
            : page is not null ? pages.Fragment(Text(page, options)) : null;
        if (string.IsNullOrWhiteSpace(body))
            return new Problem(name, null, "is a mail without text");
        var given = new Provenance { Publisher = Sender(EncodedWords.Decode(mail.Headers[HeaderTerms.From])), Published = StatedDay.Of(Bare(mail.Headers[HeaderTerms.Date])) };
        return texts.Built(name, new ArticleDraft(EncodedWords.Decode(mail.Headers[HeaderTerms.Subject]), body, given));
    }

    private string Text(MailPart part, ArticleOptions options) => pages.Decoded(part.Body, options with { StatedEncoding = part.Charset });

    private static bool IsAttached(MailPart part) => (part.Headers["Content-Disposition"] ?? "").StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    private static bool IsSavedPage(MailPart mail) =>
        mail.Headers["Snapshot-Content-Location"] is not null || (mail.MediaType == "multipart/related" && mail.Parts.Any(part => part.Headers["Content-Location"] is not null))
        || (mail.MediaType == "text/html" && mail.Headers["Content-Location"] is not null);

    private static Uri? Address(MailPart mail, MailPart page) =>
        Uri.TryCreate(mail.Headers["Snapshot-Content-Location"] ?? page.Headers["Content-Location"], UriKind.Absolute, out var address) && address.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal) ? address : null;

    /// <summary>The name before the address.</summary>
    private static string? Sender(string? from) =>
        from?.Split('<')[0].Trim().Trim('"') is { Length: > 0 } name && !name.Contains('@') ? name : null;

    /// <summary>A date without the comment that some mailers add.</summary>
    private static string? Bare(string? date) => date?.Split('(')[0].Trim();

    /// <summary>Lines of a mail are broken at seventy-odd characters: a long line and the one after it are one, unless that is blank, a list or a quote.</summary>
    private static string Unwrapped(string text, Headers headers)
    {
        bool flowed = headers.Parameter("Content-Type", "format") == "flowed";
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        int width = lines.Max(line => line.Length);
        if (width is < 50 or > 100)
            return text;
        var joined = new System.Text.StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            joined.Append(lines[i].TrimEnd());
            bool goesOn = i + 1 < lines.Length && lines[i + 1].Length > 0 && (char.IsLetterOrDigit(lines[i + 1][0]) || lines[i + 1][0] is '"' or '(' or '\u201C')
                && (flowed ? lines[i].EndsWith(' ') : lines[i].Length + 1 + lines[i + 1].Split(' ')[0].Length > width - 8);
            joined.Append(goesOn ? ' ' : '\n');
        }

        return joined.ToString();
    }
}
