using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Examples;

/// <summary>
/// Runs the examples of a pack: the reads and ignores of its mention rules and its passages. A known gap that has closed is a problem
/// too, so that the list of gaps stays true.
/// </summary>
public static class PackExamples
{
    public static IEnumerable<PackProblem> Check(Pipeline pipeline, string code)
    {
        var pack = pipeline.Packs.For(code) ?? throw new PackException(code, 0, "no such pack");
        return pack.Examples.Select(e => Check(pack, e)).Concat(Passages(pipeline, code).Select(e => Check(pipeline, code, e))).OfType<PackProblem>();
    }

    /// <summary>How many examples a pack has.</summary>
    public static int Count(Pipeline pipeline, string code) => (pipeline.Packs.For(code)?.Examples.Count ?? 0) + Passages(pipeline, code).Count();

    /// <summary>How many of a pack's examples are marked as known gaps.</summary>
    public static int CountGaps(Pipeline pipeline, string code) =>
        (pipeline.Packs.For(code)?.Examples.Count(e => e.KnownGap is not null) ?? 0) + Passages(pipeline, code).Count(e => e.KnownGap is not null);

    private static IEnumerable<PassageExample> Passages(Pipeline pipeline, string code) =>
        Files(pipeline, code, PackFolders.Passages).SelectMany(PassageFile.Load).Concat(Files(pipeline, code, PackFolders.Frames).SelectMany(PassageFile.LoadFrame));

    private static IEnumerable<string> Files(Pipeline pipeline, string code, string kind)
    {
        var folder = Path.Combine(pipeline.Packs.Folder, code, kind);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];
    }

    private static PackProblem? Check(Pipeline pipeline, string code, PassageExample example)
    {
        var differences = PassageCheck.Differences(example, pipeline.Read(ArticleOf(example.Text, code, example.Published)));
        return Verdict(differences, example.KnownGap, example.Text, example.File, example.Line);
    }

    private static PackProblem? Check(Pack pack, MentionExample example)
    {
        var article = ArticleOf(example.Text, pack.Code, example.Published);
        var passage = new PassageReader(pack).Read(article, article.Paragraphs[0]);
        var values = passage.All(example.Gives, 0, passage.Tokens.Count).Where(s => s.Content is TimeParts)
            .Select(s => TimeResolver.Date((TimeParts)s.Content!, new TimeAnchor(example.Published, null, null))?.Iso ?? "open").ToList();
        var differences = example.Value is null
            ? values.Count == 0 || !values.Exists(v => v.Contains('/') || v == "open") ? null : $"nothing should be read here, but {string.Join(", ", values)} was"
            : values.Contains(example.Value) ? null : $"{example.Value} was expected, {(values.Count == 0 ? "no period" : string.Join(", ", values))} was read";
        return Verdict(differences, example.KnownGap, example.Text, example.File, example.Line);
    }

    private static PackProblem? Verdict(string? differences, string? knownGap, string text, string file, int line) => (differences, knownGap) switch
    {
        (null, null) => null,
        (null, _) => new(file, line, $"the known gap is closed, take the mark away: {Shown(text)}"),
        (_, null) => new(file, line, $"{Shown(text)}: {differences}"),
        _ => null,
    };

    private static string Shown(string text) => text.ReplaceLineEndings(" ");

    private static Article ArticleOf(string text, string code, DateOnly? published)
    {
        var composed = text.Normalize();
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < composed.Length;)
        {
            var end = composed.IndexOf('\n', start) is >= 0 and var line ? line : composed.Length;
            if (!composed.AsSpan(start, end - start).IsWhiteSpace())
                paragraphs.Add(new Paragraph(start, end - start, ParagraphKind.Body));
            start = end + 1;
        }
        return new Article { Id = "", File = "", Text = composed, Paragraphs = paragraphs, Language = code, Published = published };
    }
}
