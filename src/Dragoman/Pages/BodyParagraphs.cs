namespace Dragoman.Pages;

/// <summary>Takes the paragraphs of an article out of the part that holds it, without captions, boxes and lists of links.</summary>
internal static class BodyParagraphs
{
    public static List<Region> Of(Region body)
    {
        var kept = new List<Region>();
        Take(body, kept);
        int first = kept.FindIndex(region => region.IsProse);
        int last = kept.FindLastIndex(region => region.IsProse);
        return first < 0 ? kept : kept[first..(last + 1)];
    }

    private static void Take(Region region, List<Region> kept)
    {
        foreach (var part in region.Parts)
        {
            if (part.Text is not null)
                kept.Add(part);
            else if (!part.IsApart && part.Name != MarkupTerms.FirstHeading && part.Linked * 2 <= part.Letters)
                Take(part, kept);
        }
    }
}
