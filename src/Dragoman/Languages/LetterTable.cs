using System.Globalization;

namespace Dragoman.Languages;

/// <summary>
/// Says of any character what it is to language detection: a letter, folded to its small form, and the script it belongs to;
/// a mark inside a word; or the end of a word.
/// </summary>
internal sealed class LetterTable
{
    /// <summary>What <see cref="Fold(char)"/> gives for a character that ends a word.</summary>
    public const char End = '\0';

    /// <summary>What <see cref="Fold(char)"/> gives for a mark that is passed over inside a word.</summary>
    public const char Mark = '\u0001';

    private const int TableSize = 0x800;
    private readonly char[] _folded = new char[TableSize];
    private readonly byte[] _script = new byte[TableSize];
    private readonly ScriptRanges _scripts;

    public LetterTable(ScriptRanges scripts)
    {
        _scripts = scripts;
        for (var c = '\0'; c < TableSize; c++)
        {
            _folded[c] = Classify(c);
            if (_folded[c] > Mark) _script[c] = (byte)scripts.Of(c);
        }
    }

    public char Fold(char c) => c < TableSize ? _folded[c] : Classify(c);

    public int ScriptOf(char letter) => letter < TableSize ? _script[letter] : _scripts.Of(letter);

    /// <summary>True of a letter that the text's words can contain after folding.</summary>
    public static bool IsFolded(char c) => Classify(c) == c;

    private static char Classify(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(c),
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => c,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter => Mark,
        _ => End,
    };
}
