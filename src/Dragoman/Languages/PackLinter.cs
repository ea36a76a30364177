using Dragoman.Examples;

namespace Dragoman.Languages;

/// <summary>Checks a whole pack: it must load, name every state, and all its examples must hold.</summary>
public static class PackLinter
{
    public static IEnumerable<PackProblem> Check(Pipeline pipeline, string code)
    {
        try
        {
            var pack = pipeline.Packs.For(code) ?? throw new PackException(code, 0, "there is no pack of this language");
            return [.. Gaps(pipeline, pack), .. PackExamples.Check(pipeline, code)];
        }
        catch (PackException error)
        {
            return [new PackProblem(error.File, error.Line, error.Problem)];
        }
    }

    /// <summary>States without a name, a capital or an adjective in the language.</summary>
    private static IEnumerable<PackProblem> Gaps(Pipeline pipeline, Pack pack)
    {
        var named = pack.Rows.GroupBy(r => r.Entry.Tag).ToDictionary(g => g.Key, g => g.Select(r => r.Entry.Code).ToHashSet());
        var file = pack.Rows.FirstOrDefault(r => r.Entry.Tag == Tag.State)?.File ?? pack.Code;
        foreach (var state in pipeline.Atlas.States.Where(s => s.IsSovereign))
            foreach (var tag in new[] { Tag.State, Tag.Capital, Tag.Adjective })
                if (!(named.TryGetValue(tag, out var codes) && codes.Contains(state.Code)))
                    yield return new PackProblem(file, 0, $"{state.Name} ({state.Code}) has no row tagged {tag.Name()}");
    }
}
