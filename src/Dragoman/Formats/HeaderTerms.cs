namespace Dragoman.Formats;

/// <summary>Names that the standards of mail, HTTP and web archives fix for their headers.</summary>
internal static class HeaderTerms
{
    public const string From = "From";
    public const string Date = "Date";
    public const string Subject = "Subject";
    public const string ContentType = "Content-Type";
    public const string Response = "response";
    public const string Resource = "resource";

    /// <summary>Headers, in small letters, of which a text that is no mail does not have several at its top.</summary>
    public static readonly string[] OfMail =
        ["mime-version", "message-id", "received", "from", "return-path", "content-type", "snapshot-content-location", "delivered-to", "dkim-signature"];
}
