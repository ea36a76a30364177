namespace Dragoman.Record;

/// <summary>
/// Exact words of an article that back the named fields of a claim (W3C TextPositionSelector and TextQuoteSelector in one).
/// Positions are UTF-16 code units in the article's text; <c>Exact</c> is the text there.
/// </summary>
public sealed record Citation(IReadOnlyList<string> Fields, string Sentence, int Start, int End, string Exact, string Prefix, string Suffix);

/// <summary>A field that no words state outright, how it was worked out, and from which words.</summary>
public sealed record WorkedOut(string Field, string Value, string Because, IReadOnlyList<Citation> Citations);
