using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Examples;

/// <summary>
/// A text with the claims it must give, kind by kind (<c>figures</c>, <c>statements</c>, <c>topics</c>, <c>damaged</c>); each expected
/// claim holds only the fields that are compared.
/// </summary>
internal sealed record PassageExample(string Text, DateOnly? Published, string? KnownGap, IReadOnlyDictionary<string, IReadOnlyList<YamlMap>> Claims, string File, int Line);

/// <summary>Reads passages/*.yaml.</summary>
internal static class PassageFile
{
    public static readonly string[] Kinds = ["figures", "statements", "people", "topics", "damaged"];

    public static IEnumerable<PassageExample> Load(string file)
    {
        foreach (var node in YamlTree.Load(file).Items)
        {
            var map = node.Map.Only(["text", "texts", "published", "known-gap", "note", .. Kinds]);
            DateOnly? published = map["published"] is { } p ? DateOnly.Parse(p.Text, CultureInfo.InvariantCulture) : null;
            var claims = Kinds.Where(k => map[k] is not null).ToDictionary(k => k, k => (IReadOnlyList<YamlMap>)[.. map[k]!.Items.Select(Claim)]);
            if (claims.Count == 0)
                throw node.Wrong("a passage needs the claims it must give");
            foreach (var text in (map["text"] ?? map.Need("texts")).Words)
                yield return new PassageExample(text, published, map["known-gap"]?.Text, claims, file, node.Line);
        }
    }

    /// <summary>A bare word stands for the only field of its kind.</summary>
    private static YamlMap Claim(YamlTree node) =>
        node as YamlMap ?? new YamlMap(node.File, node.Line, new() { ["label"] = node, });
}
