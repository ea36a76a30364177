using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Cuts text into tokens by one scan over characters: runs of letters (with their marks, inner apostrophes and invisible
/// characters), runs of digits, single marks. Elisions, enclitics and clitics are tokens of their own.
/// </summary>
public sealed class Tokenizer(LanguageSettings settings, Vocabulary vocabulary, bool whole = false)
{
    private const int LongestWord = 200;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions =
        ((HashSet<string>)settings.Elisions).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> enclitics =
        ((HashSet<string>)settings.Enclitics).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of <c>text[start..end]</c> to <paramref name="into"/>.</summary>
    public void Cut(string text, int start, int end, List<Token> into)
    {
        var space = true;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                space |= char.IsWhiteSpace(c);
                i++;
                continue;
            }
            var look = space ? TokenLook.SpaceBefore : TokenLook.None;
            space = false;
            if (char.IsLetter(c))
                i = Word(text, i, end, look, into);
            else if (whole && EncliticEnd(text, i, end) is var tail && tail > i)
            {
                Add(text, i, tail, TokenLook.None, into);
                i = tail;
            }
            else if (char.IsDigit(c))
                i = Digits(text, i, end, look, into);
            else
            {
                into.Add(new(i, 1, TokenKind.Mark, look, Analyse(text.AsSpan(i, 1))[0]));
                i++;
            }
        }
    }

    private int Word(string text, int start, int end, TokenLook look, List<Token> into)
    {
        var i = start + 1;
        var piece = start;
        Span<char> lower = stackalloc char[16];
        while (i < end)
        {
            if (IsApostrophe(text[i]) && elisions.Contains(Lower(text.AsSpan(piece, i - piece), lower)))
            {
                Add(text, piece, i + 1, look, into);
                return i + 1;
            }
            if (IsApostrophe(text[i]) && i + 1 < end && char.IsLetter(text[i + 1]))
            {
                var tail = WordEnd(text, i + 1, end);
                if (enclitics.Contains(Lower(text.AsSpan(i, tail - i), lower)))
                {
                    Add(text, piece, i, look, into);
                    Add(text, i, tail, TokenLook.None, into);
                    return tail;
                }
                i = tail;
            }
            else if (IsWordPart(text[i]))
                i++;
            else
                break;
        }
        Add(text, piece, i, look, into);
        return i;
    }

    /// <summary>The end of an enclitic that stands by itself, as packs write it; where there is none, its start.</summary>
    private int EncliticEnd(string text, int start, int end)
    {
        if (!IsApostrophe(text[start]))
            return start;
        Span<char> lower = stackalloc char[16];
        var tail = WordEnd(text, start + 1, end);
        return enclitics.Contains(Lower(text.AsSpan(start, tail - start), lower)) ? tail : start;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length > into.Length)
            return default;
        for (var i = 0; i < word.Length; i++)
            into[i] = IsApostrophe(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        return into[..word.Length];
    }

    private static int WordEnd(string text, int i, int end)
    {
        while (i < end && IsWordPart(text[i]))
            i++;
        return i;
    }

    private void Add(string text, int start, int end, TokenLook look, List<Token> into)
    {
        var surface = text.AsSpan(start, Math.Min(end - start, LongestWord));
        var parts = Analyse(surface);
        look |= Capitals(surface);
        if (parts.Length == 1)
        {
            into.Add(new(start, end - start, TokenKind.Word, look, parts[0]));
            return;
        }
        foreach (var part in parts)
            into.Add(new(start + part.Offset, part.Length, TokenKind.Word,
                TokenLook.Part | (part.Offset == 0 ? look : TokenLook.None), part));
    }

    private static TokenLook Capitals(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return TokenLook.None;
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return TokenLook.Capital;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters > 1 ? TokenLook.Capital | TokenLook.AllCapitals : TokenLook.Capital;
    }

    private int Digits(string text, int start, int end, TokenLook look, List<Token> into)
    {
        var i = start + 1;
        while (i < end && char.IsDigit(text[i]))
            i++;
        into.Add(new(start, i - start, TokenKind.Digits, look, DigitForm(text.AsSpan(start, i - start))));
        return i;
    }

    private WordForm DigitForm(ReadOnlySpan<char> digits)
    {
        Span<char> ascii = stackalloc char[Math.Min(digits.Length, LongestWord)];
        for (var i = 0; i < ascii.Length; i++)
            ascii[i] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
        return Analyse(ascii)[0];
    }

    /// <summary>Forms of a pack are cut whole; only texts have clitics split off.</summary>
    private WordForm[] Analyse(ReadOnlySpan<char> surface) => whole ? vocabulary.Whole(surface) : vocabulary.Analyse(surface);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsInvisible(char c) => c >= 0xAD && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
