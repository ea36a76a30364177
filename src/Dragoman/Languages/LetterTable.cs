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
    private readonly char[] folded = new char[TableSize];
    private readonly byte[] script = new byte[TableSize];
    private readonly ScriptRanges scripts;

    public LetterTable(ScriptRanges scripts)
    {
        this.scripts = scripts;
        for (var c = '\0'; c < TableSize; c++)
        {
            folded[c] = Classify(c);
            if (folded[c] > Mark) script[c] = (byte)scripts.Of(c);
        }
    }

    public char Fold(char c) => c < TableSize ? folded[c] : Classify(c);

    public int ScriptOf(char letter) => letter < TableSize ? script[letter] : scripts.Of(letter);

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
