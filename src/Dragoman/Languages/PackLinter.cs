namespace Dragoman.Languages;

/// <summary>Loads a whole pack for its errors instead of its words. The loader is strict and stops at the first error of a pack.</summary>
public static class PackLinter
{
    public static IEnumerable<PackProblem> Check(LanguageFolder folder)
    {
        try
        {
            _ = Pack.Load(Path.GetDirectoryName(Path.GetFullPath(folder.Path))!, folder.Code);
            return [];
        }
        catch (PackException error)
        {
            return [new PackProblem(error.File, error.Line, error.Problem)];
        }
    }
}
