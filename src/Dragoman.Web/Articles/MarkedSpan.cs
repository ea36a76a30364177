namespace Dragoman.Web.Articles;

/// <summary>Words of the text that an entry rests on: from where to where (UTF-16), the kind of entry, and its label and card on this page ("F3").</summary>
public sealed record MarkedSpan(int Start, int End, string Kind, string Label, string Card);

/// <summary>A stretch of text that is marked alike: by the shortest span over it, or not at all; labels are those of spans first met here.</summary>
public sealed record MarkedPiece(string Text, MarkedSpan? Mark, IReadOnlyList<MarkedSpan> Labels)
{
    /// <summary>The pieces of one sentence. An entry's label stands once, where its first words begin.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(string text, int start, int end, IEnumerable<MarkedSpan> spans)
    {
        var inside = spans.Where(s => s.Start < end && s.End > start).OrderBy(s => s.Start).ThenByDescending(s => s.End).ToList();
        var pieces = new List<MarkedPiece>();
        var labelled = new HashSet<string>(StringComparer.Ordinal);
        var edges = inside.SelectMany(s => (int[])[Math.Max(s.Start, start), Math.Min(s.End, end)]).Append(start).Append(end).Distinct().Order().ToList();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var over = inside.Where(s => s.Start <= edges[i] && s.End >= edges[i + 1]).ToList();
            pieces.Add(new MarkedPiece(text[edges[i]..edges[i + 1]], over.MinBy(s => s.End - s.Start), [.. over.Where(s => labelled.Add(s.Label))]));
        }
        return pieces;
    }
}
