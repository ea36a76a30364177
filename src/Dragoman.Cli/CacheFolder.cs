using Dragoman.Languages;

namespace Dragoman.Cli;

/// <summary>Where compiled packs are kept between runs: the folder that DRAGOMAN_CACHE names, else the user's folder for caches.</summary>
internal static class CacheFolder
{
    private const string Program = "dragoman";

    /// <summary>The cache of this run; <c>DRAGOMAN_CACHE=off</c> has none.</summary>
    public static CompiledFiles Open(Terminal terminal) => terminal.Variable(Texts.CacheVariable) switch
    {
        Texts.CacheOff => CompiledFiles.None,
        { Length: > 0 } named => CompiledFiles.In(named),
        _ => OfUser(terminal) is { Length: > 0 } folder ? CompiledFiles.In(Path.Combine(folder, Program)) : CompiledFiles.None,
    };

    private static string OfUser(Terminal terminal)
    {
        if (terminal.Variable(Texts.UserCacheVariable) is { Length: > 0 } folder)
            return folder;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows() || home.Length == 0)
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
    }
}
