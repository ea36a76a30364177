using System.Globalization;

namespace Dragoman.Actors;

/// <summary>A script that names are compared across, with the stretch of Unicode that holds its letters; some write few vowels.</summary>
public sealed record NameScript(string Name, char First, char Last, bool WritesVowels)
{
    /// <summary>A row of actors/sounds.tsv: a name and a range such as <c>0041-024F</c>.</summary>
    public static NameScript Of(string name, string range, bool writesVowels) => new(name, Letter(range[..4]), Letter(range[^4..]), writesVowels);

    public bool Holds(char letter) => letter >= First && letter <= Last;

    private static char Letter(string code) => (char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
