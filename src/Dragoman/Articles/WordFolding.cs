using System.Globalization;
using System.Text;

namespace Dragoman.Articles;

/// <summary>
/// Brings the spellings of a word to one: small letters, no marks above or below, no stretching or zero-width signs,
/// one kind of dash and one of apostrophe. What a character folds to is worked out once.
/// </summary>
internal sealed class WordFolding
{
    private const char Unknown = '\0';
    private const char Dropped = '\uFFFF';
    private const char Stretch = '\u0640';
    private readonly char[] folded = new char[char.MaxValue + 1];

    /// <summary>Writes the folded word to <paramref name="folded"/>, which must be as long as the word; gives its length.</summary>
    public int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        foreach (char c in word)
        {
            char f = this.folded[c] is var known && known != Unknown ? known : this.folded[c] = Of(c);
            if (f != Dropped)
                folded[length++] = f;
        }

        return length;
    }

    private static char Of(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Dropped,
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.Surrogate => c,
        _ when c == Stretch => Dropped,
        _ when c is '\u2019' or '\u2018' or '`' or '\u00B4' => '\'',
        _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
