namespace Dragoman.Languages;

/// <summary>
/// The scripts, words and n-grams of all languages. Each language owns three scores: from forms as they are written, from forms
/// without their marks, and the count of marked letters, which tells whether the second may be used.
/// </summary>
internal sealed class LanguageFeatures
{
    public const int ScoresEach = 3;

    public ScriptRanges Scripts { get; } = new();

    public FeatureTable Words { get; } = new();

    public FeatureTable Grams { get; } = new();

    public static int Written(int language) => language * ScoresEach;

    public static int Unmarked(int language) => language * ScoresEach + 1;

    public static int Marked(int language) => language * ScoresEach + 2;

    public static float Sum(int language, ReadOnlySpan<float> scores) =>
        scores[Written(language)] + (scores[Marked(language)] > 0 ? 0 : scores[Unmarked(language)]);
}
