namespace Dragoman.Articles;

/// <summary>
/// One text as published, with its paragraphs told apart into title, dateline, body and litter.
/// Positions everywhere are UTF-16 code units in <see cref="Text"/>, which is the decoded text in NFC, whole and unaltered.
/// </summary>
public sealed record Article
{
    /// <summary>Hash of text and address or publisher.</summary>
    public required string Id { get; init; }

    /// <summary>Path or name the text came from.</summary>
    public required string File { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>BCP 47 code of the language of the body; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>True when the language is written from right to left.</summary>
    public bool RightToLeft { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Day of publication; null when neither the source nor the text says it.</summary>
    public DateOnly? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>What came with the text; the fields above hold it too where it says something, else what was read from the page.</summary>
    public Provenance Given { get; init; } = Provenance.None;

    /// <summary>ISO code of the state whose town stands in the dateline; null when there is none.</summary>
    public string? DatelineState { get; init; }

    /// <summary>The article with a language that a person named, and a day where it states none itself.</summary>
    public Article Stated(string? language, DateOnly? day)
    {
        day = Published is null ? day : null;
        return language is null && day is null ? this : this with
        {
            Language = language ?? Language,
            Published = Published ?? day,
            Given = Given with { Language = language ?? Given.Language, Published = Given.Published ?? day },
        };
    }

    public ReadOnlySpan<char> Of(Paragraph paragraph) => Text.AsSpan(paragraph.Start, paragraph.Length);
}

/// <summary>Which part of a page a paragraph is; claims are read from all but litter.</summary>
public enum ParagraphKind
{
    Title,
    Dateline,
    Body,
    Litter,
}

/// <summary>
/// A line or block of an article: its span, what part of the page it is, and, for litter, which kind
/// (<c>share</c>, <c>related</c>, ... as in the pack's <c>litter</c> rows).
/// </summary>
public sealed record Paragraph(int Start, int Length, ParagraphKind Kind)
{
    public string? Litter { get; init; }

    /// <summary>Language of this paragraph where it differs from the article's; null otherwise.</summary>
    public string? Language { get; init; }

    public int End => Start + Length;
}
