namespace Dragoman.Pages;

/// <summary>
/// A part of a page as its markup nests it: a block-level element with the parts inside it in order, or, when it has
/// <see cref="Text"/>, one paragraph. What markup calls it is kept as <see cref="Role"/>.
/// </summary>
internal sealed class Region(Region? parent, string name)
{
    private const int LongLine = 16;
    private const int ShortestSentence = 4;
    private const string SentenceEnds = ".!?:\u2026\u061F\u3002\u0964\"\u201D\u00BB)";
    private List<Region>? parts;

    public Region? Parent => parent;

    /// <summary>Local name of the element; for a paragraph that of the element around it.</summary>
    public string Name => name;

    public MarkupRole Role { get; init; }

    /// <summary>The classes of the element as they are written.</summary>
    public string Label { get; init; } = "";

    /// <summary>The paragraph, white space folded; null for a part that holds others.</summary>
    public string? Text { get; init; }

    /// <summary>Characters of the paragraph that are inside links; of a part that holds others, in all of them.</summary>
    public int Linked { get; set; }

    public int Words { get; init; }

    /// <summary>True for what stands around an article: menus, boxes, captions, comments.</summary>
    public bool IsApart { get; set; }

    /// <summary>Words of running text inside that is not <see cref="IsApart"/>.</summary>
    public int Core { get; set; }

    /// <summary>True when the headline of the page is inside.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>True when more than one heading of the first rank is inside.</summary>
    public bool HasSeveralTitles => All().Count(region => region.Text is null && region.Name == MarkupTerms.FirstHeading) > 1;

    public bool IsHeading => MarkupTerms.Headings.Contains(name);

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public IReadOnlyList<Region> Parts => parts ?? (IReadOnlyList<Region>)[];

    /// <summary>Characters of all paragraphs inside.</summary>
    public int Letters { get; private set; }

    /// <summary>Words of all paragraphs of running text inside.</summary>
    public int Prose { get; private set; }

    /// <summary>A paragraph of running text: long, or a sentence to its end, and no link.</summary>
    public bool IsProse => Text is { } text && !IsHeading && (EndsSentence
        ? Words >= (IsLinked ? LongLine : ShortestSentence) && Linked * 10 <= text.Length * 8
        : Words >= LongLine && !IsLinked);

    /// <summary>True when most of it is inside links.</summary>
    public bool IsLinked => Linked * 2 > (Text?.Length ?? Letters);

    private bool EndsSentence => SentenceEnds.Contains(Text![^1]);

    public void Add(Region part)
    {
        (parts ??= []).Add(part);
        if (part.Text is null)
            return;
        for (var around = this; around is not null; around = around.Parent)
        {
            around.Letters += part.Text.Length;
            around.Linked += part.Linked;
            around.Prose += part.IsProse ? part.Words : 0;
        }
    }

    /// <summary>Says that this is the headline of the page.</summary>
    public void MarkTitle()
    {
        for (var around = this; around is not null; around = around.Parent)
            around.HasTitle = true;
    }

    /// <summary>All paragraphs inside, as one line.</summary>
    public string AllText => string.Join(' ', All().Select(region => region.Text?.Replace('\n', ' ')).OfType<string>());

    /// <summary>This part and all inside, outer ones and earlier ones first.</summary>
    public IEnumerable<Region> All()
    {
        var open = new Stack<Region>([this]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (int i = next.Parts.Count - 1; i >= 0; i--)
                open.Push(next.Parts[i]);
        }
    }
}
