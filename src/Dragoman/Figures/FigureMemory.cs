namespace Dragoman.Figures;

/// <summary>What earlier figures of an article left for later ones: the last of each family, and the last of all.</summary>
internal sealed class FigureMemory
{
    private readonly Dictionary<string, FigureDraft> byFamily = new(StringComparer.Ordinal);

    public FigureDraft? Last { get; private set; }

    public FigureDraft? LastOf(string family) => byFamily.GetValueOrDefault(family);

    public void Keep(FigureDraft draft)
    {
        Last = draft;
        byFamily[draft.Rule.Family] = draft;
    }
}
