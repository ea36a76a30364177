namespace Dragoman.Articles;

/// <summary>
/// One line of a page that is not blank, with what its shape says: how long it is, whether it ends as a sentence does,
/// whether it is a row of links. The reader of the page writes down what it takes the line for.
/// </summary>
internal sealed class PageLine
{
    /// <summary>Tokens kept of a line: what decides stands at its beginning, and the time stays linear.</summary>
    public const int Kept = 64;
    private const int LongParagraph = 25;
    private const int ShortestSentence = 6;

    private readonly string text;

    /// <param name="text">The page.</param>
    /// <param name="start">Where the line begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="words">The words that mean something on a page.</param>
    /// <param name="tokens">Room for tokens.</param>
    public PageLine(string text, int start, int end, PageWords words, List<PageToken> tokens)
    {
        (this.text, Start, End) = (text, start, end);
        tokens.Clear();
        var tokenizer = new PageTokenizer(text, start, end);
        while (tokens.Count < Kept && tokenizer.Next(words.Numbering, out var token))
            tokens.Add(token);
        Tokens = [.. tokens];
        foreach (var token in Tokens)
            Words += token.Kind == PageTokenKind.Word ? 1 : 0;
        Ending = LineEnding.Of(text, start, end);
        FirstWord = tokens.FindIndex(t => t.Kind != PageTokenKind.Mark) is var first and >= 0 ? first : tokens.Count;
        Links = LinkRow.Items(this);
        Sign = LitterSign.In(this, words);
    }

    public string Text => text;
    public int Start { get; }
    public int End { get; }
    public PageToken[] Tokens { get; }

    /// <summary>Words among the kept tokens.</summary>
    public int Words { get; }

    public LineEnding Ending { get; }

    /// <summary>Items of a row of links ("Home | Politics | Archive"); 0 when the line is none.</summary>
    public int Links { get; }

    public bool BlankBefore { get; init; }
    public bool BlankAfter { get; set; }
    public ParagraphKind? Kind { get; private set; }
    public LitterKind? Litter { get; private set; }

    public bool Stands => BlankBefore && BlankAfter;

    /// <summary>A paragraph of running text: long, or a sentence to its end.</summary>
    public bool IsProse => Links == 0 && (Words >= LongParagraph || (Ending.IsSentence && Words >= ShortestSentence));

    public ReadOnlySpan<char> Span => text.AsSpan(Start, End - Start);

    public bool IsUnmarked => Kind is null;

    public void Mark(ParagraphKind kind) => (Kind, Litter) = (kind, null);

    public void MarkLitter(LitterKind what) => (Kind, Litter) = (ParagraphKind.Litter, what);

    /// <summary>True when the line has letters and none of them is small, in a script that has small ones.</summary>
    public bool IsAllCapitals
    {
        get
        {
            bool capital = false;
            foreach (char c in Span)
            {
                if (char.IsLower(c))
                    return false;
                capital |= char.IsUpper(c);
            }

            return capital;
        }
    }

    /// <summary>Index of the first token that is a word or a number, behind bullets, quotes and arrows.</summary>
    public int FirstWord { get; }

    /// <summary>The phrase of litter found in the line; null when there is none.</summary>
    public LitterSign? Sign { get; }

    public char MarkAt(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Mark(text) : '\0';

    /// <summary>True when white space, or nothing, parts the token from the one before.</summary>
    public bool IsParted(int token) => token <= 0 || token >= Tokens.Length || Tokens[token].Start > Tokens[token - 1].End;

    public string Between(int from, int to) => from >= to ? "" : text[Tokens[from].Start..Tokens[to - 1].End];
}
