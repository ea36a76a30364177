namespace Dragoman.Pages;

/// <summary>Takes the paragraphs of an article out of the part that holds it, without captions, boxes, lists of links and what stands above and below.</summary>
internal static class BodyParagraphs
{
    private const int LongestByline = 25;

    public static List<Region> Of(Region body)
    {
        var kept = new List<Region>();
        Take(body, kept);
        int first = kept.FindIndex(region => region.IsProse);
        int last = kept.FindLastIndex(region => region.IsProse);
        if (first < 0)
            return kept;
        var (top, end) = (Holder(kept[first], body), Holder(kept[last], body));
        while (first > 0 && Belongs(kept[first - 1], top, body))
            first--;
        while (last + 1 < kept.Count && Belongs(kept[last + 1], end, body))
            last++;
        return kept[first..(last + 1)];
    }

    private static void Take(Region region, List<Region> kept)
    {
        foreach (var part in region.Parts)
        {
            if (part.Text is not null && part.Role == MarkupRole.None)
                kept.Add(part);
            else if (part.Text is null && !part.IsApart && part.Name != MarkupTerms.FirstHeading && !IsSigned(part) && !IsListOfLinks(part))
                Take(part, kept);
        }
    }

    private static bool IsSigned(Region part) =>
        (part.Role & (MarkupRole.Byline | MarkupRole.Date)) != 0 && (part.Role & MarkupRole.Body) == 0 && part.Letters < LongestByline * 8 && part.Core < LongestByline;

    private static bool IsListOfLinks(Region part) => part.IsLinked && part.Core * 3 < part.Letters / 6;

    /// <summary>The part in which a paragraph stands beside others.</summary>
    private static Region Holder(Region text, Region body)
    {
        var holder = text.Parent!;
        for (var around = holder; around is not null && around != body; around = around.Parent)
        {
            if ((around.Role & MarkupRole.Table) != 0)
                return around.Parent!;
        }

        return holder != body && holder.Parts.Count == 1 ? holder.Parent! : holder;
    }

    /// <summary>Short lines beside the first or the last paragraph are of the article, in another part they are not.</summary>
    private static bool Belongs(Region text, Region beside, Region body) => !text.IsLinked && Holder(text, body) == beside;
}
