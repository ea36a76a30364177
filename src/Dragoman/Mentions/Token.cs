using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    Word,
    Digits,
    Mark,
}

/// <summary>What a token looks like on the page.</summary>
[Flags]
public enum TokenLook : byte
{
    None = 0,
    SpaceBefore = 1,
    Capital = 2,

    /// <summary>Two letters or more, none of them small.</summary>
    AllCapitals = 4,

    /// <summary>A clitic, or the word behind one.</summary>
    Part = 8,
}

/// <summary>A word or part of a word, a run of digits, or one mark; positions are code units in the article's text.</summary>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenLook Look, WordForm Form)
{
    public int End => Start + Length;
    public bool SpaceBefore => (Look & TokenLook.SpaceBefore) != 0;
    public bool Capital => (Look & TokenLook.Capital) != 0;
    public bool AllCapitals => (Look & TokenLook.AllCapitals) != 0;

    public bool IsMark(char c) => Kind == TokenKind.Mark && Form.Folded.Length == 1 && Form.Folded[0] == c;
}
