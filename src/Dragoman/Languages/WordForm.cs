namespace Dragoman.Languages;

/// <summary>How a word of the text came to be taken for a word of the pack.</summary>
[Flags]
public enum Strip : byte
{
    None = 0,
    Article = 1,
    Suffix = 2,
    Genitive = 4,

    /// <summary>Only its end (or beginning) is the pack's word: <c>vinexport</c> for <c>*export</c>.</summary>
    Open = 8,
}

/// <summary>One reading of a word: its number in the vocabulary and what was taken off to reach it.</summary>
public readonly record struct WordReading(int Id, Strip Strip);

/// <summary>
/// A surface word, or one part of it where clitics were split off: offset and length in the surface, and its readings,
/// best first. No readings: the pack does not know the word.
/// </summary>
public sealed record WordForm(int Offset, int Length, string Folded, WordReading[] Readings)
{
    public bool Known => Readings.Length > 0;
}
