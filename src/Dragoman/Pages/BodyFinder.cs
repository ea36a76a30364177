namespace Dragoman.Pages;

/// <summary>
/// Finds the part of a page that holds its article: what is called its body, or else the smallest part in which running text outweighs
/// links and scraps the most.
/// </summary>
internal static class BodyFinder
{
    private const int LeastWords = 50;

    public static Region Find(Region root)
    {
        var best = (Region: root, Gain: double.MinValue);
        Weigh(root, ref best);
        if (Titled(root, best.Region) is { } article)
        {
            best = (article, double.MinValue);
            root = article;
            Weigh(root, ref best);
        }

        return Named(root, best.Region) ?? best.Region;
    }

    /// <summary>The innermost element for an article that holds the headline and a fair share of the running text: others beside it are other articles.</summary>
    private static Region? Titled(Region root, Region best) =>
        root.All().LastOrDefault(region => region is { HasTitle: true, Name: MarkupTerms.ArticleElement } && region.Core >= LeastWords && region.Core * 6 >= best.Core);

    /// <summary>
    /// The first part called a body that has a good share of the best part's running text, then the smallest inside that has nearly
    /// all of it; or what holds all parts called so, when the body is cut into several.
    /// </summary>
    private static Region? Named(Region root, Region best)
    {
        var bodies = root.All().Where(region => (region.Role & MarkupRole.Body) != 0 && region.Core > 0 && !IsInsideApart(region)).ToList();
        int most = bodies.Count == 0 ? 0 : bodies.Max(region => region.Core);
        if (most * 3 < best.Core || most == 0)
            return null;
        var first = bodies.First(region => region.Core * 2 >= most);
        var inner = bodies.Last(region => IsInside(region, first) && region.Core * 5 >= first.Core * 4);
        return Around(inner, bodies) ?? inner;
    }

    /// <summary>The nearest part that holds other bodies of the same name and little else.</summary>
    private static Region? Around(Region inner, List<Region> bodies)
    {
        var others = bodies.FindAll(region => region.Label == inner.Label && !IsInside(region, inner));
        if (others.Count == 0)
            return null;
        int all = inner.Core + others.Sum(region => region.Core);
        for (var around = inner.Parent; around is { HasSeveralTitles: false }; around = around.Parent)
        {
            if (others.TrueForAll(region => IsInside(region, around)))
                return all * 5 >= around.Core * 4 ? around : null;
        }

        return null;
    }

    private static bool IsInside(Region region, Region outer) => region == outer || region.Parent is { } parent && IsInside(parent, outer);

    private static bool IsInsideApart(Region region) => region.IsApart || region.Parent is { } parent && IsInsideApart(parent);

    private static double Weigh(Region region, ref (Region Region, double Gain) best)
    {
        if (region.IsApart)
            return -region.Prose / 2.0;
        if (region.Text is not null)
        {
            region.Core = region.IsProse ? region.Words : 0;
            return Gain(region);
        }

        double gain = region.Core = 0;
        foreach (var part in region.Parts)
        {
            gain += Weigh(part, ref best);
            region.Core += part.Core;
        }

        if (gain > best.Gain && region.Core > 0)
            best = (region, gain);
        return gain;
    }

    private static double Gain(Region text)
    {
        double links = (double)text.Linked / text.Text!.Length;
        return text.IsProse ? text.Words * (1 - links) : text.IsLinked ? -text.Words : -text.Words * 0.5;
    }
}
