using System.Xml;
using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>Sitemaps, also those for news, and indexes of sitemaps: addresses with what is said of them, one at a time.</summary>
internal static class SitemapFormat
{
    public static IEnumerable<ArticleOrProblem> Read(string name, Stream bytes)
    {
        using var xml = SafeXml.Open(bytes);
        string? address = null, title = null, day = null, changed = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case MarkupTerms.Location when xml.Depth == 2: address = Text(xml); break;
                    case MarkupTerms.MapTitle: title ??= Text(xml); break;
                    case MarkupTerms.PublicationDate: day = Text(xml); break;
                    case MarkupTerms.LastModified: changed = Text(xml); break;
                }
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, Depth: 1 })
            {
                if (address is not null)
                    yield return new Passed(name, address, PassedFor.Listed) { Title = title, Published = StatedDay.Of(day), Modified = StatedDay.MomentOf(changed) };
                (address, title, day, changed) = (null, null, null, null);
            }
        }
    }

    /// <summary>The text inside, up to its end, which is left for the loop to step over.</summary>
    private static string? Text(XmlReader xml)
    {
        string text = "";
        if (xml.IsEmptyElement)
            return null;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            text += xml.Value;
        return text.Trim() is { Length: > 0 } found ? found : null;
    }
}
