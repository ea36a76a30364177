namespace Dragoman.Languages;

/// <summary>
/// The language a text was found to be in: the code of its folder, or null when it is unknown, and how sure that is, from 0 to 1.
/// </summary>
public readonly record struct DetectedLanguage(string? Code, double Confidence)
{
    public static DetectedLanguage Unknown => new(null, 0);
}
