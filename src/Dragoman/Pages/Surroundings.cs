namespace Dragoman.Pages;

/// <summary>
/// Tells what stands around an article by what markup calls it. Names lie: a box that holds the headline, or most of the running text
/// of what is called the body, is none.
/// </summary>
internal static class Surroundings
{
    private const int LongestTeaser = 50;
    private const MarkupRole Named = MarkupRole.Litter | MarkupRole.Caption;

    public static void Mark(Region root, string? title)
    {
        Headline(root, title)?.MarkTitle();
        Mark(root, null, root);
    }

    /// <summary>The first heading of the highest rank that says what the head of the page says; else the only one of that rank.</summary>
    private static Region? Headline(Region root, string? title)
    {
        var headings = root.All().Where(region => region.IsHeading && region.Text is null && region.Letters > 0).ToList();
        var same = title is null ? null : headings.Find(region => IsSame(region, title));
        var first = headings.Where(region => region.Name == MarkupTerms.FirstHeading).Take(2).ToList();
        return same ?? (first.Count == 1 ? first[0] : null);
    }

    private static bool IsSame(Region heading, string title)
    {
        string text = heading.AllText;
        return text.Length * 3 > title.Length && title.Contains(text, StringComparison.OrdinalIgnoreCase)
            || text.Contains(title, StringComparison.OrdinalIgnoreCase) && title.Length * 3 > text.Length;
    }

    private static void Mark(Region region, Region? body, Region root)
    {
        region.IsApart = region.Text is null && (IsTeaser(region) || (IsNamed(region) && !IsExempt(region, body, root)));
        if (region.IsApart)
            return;
        if ((region.Role & MarkupRole.Body) != 0 && (body is null || region.Prose * 2 > body.Prose))
            body = region;
        foreach (var part in region.Parts)
            Mark(part, body, root);
    }

    /// <summary>A heading that leads elsewhere, with a sentence or two below it: the beginning of another article.</summary>
    private static bool IsTeaser(Region region) =>
        !region.HasTitle && region.Prose is > 0 and < LongestTeaser && region.Parts[0] is { IsHeading: true, Text: null, IsLinked: true, HasTitle: false };

    private static bool IsNamed(Region region) => (region.Role & (Named | MarkupRole.Comments)) != 0;

    private static bool IsExempt(Region region, Region? body, Region root)
    {
        if (region.HasTitle || region == root)
            return true;
        if (body is not null && region.Prose * 2 > body.Prose)
            return true;
        return !MarkupTerms.Surroundings.Contains(region.Name) && region.Prose * 3 > root.Prose * (root.HasTitle && (region.Role & MarkupRole.Body) == 0 ? 2 : 1.5);
    }
}
