namespace Dragoman.Languages;

/// <summary>Reads a whole pack for its errors and doubts instead of its words.</summary>
public static class PackLinter
{
    /// <exception cref="NotSupportedException">Packs are not loaded yet.</exception>
    public static IEnumerable<PackProblem> Check(LanguageFolder folder) =>
        throw new NotSupportedException($"packs are not checked by the engine yet: {folder.Code}");
}
