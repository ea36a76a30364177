using System.Text;
using System.Xml;

namespace Dragoman.Articles;

/// <summary>Makes what goes wrong in the midst of an input a problem, after which that input ends; what was read before stands.</summary>
internal static class Guard
{
    public static IEnumerable<ArticleOrProblem> Over(string name, IEnumerable<ArticleOrProblem> items)
    {
        using var each = items.GetEnumerator();
        while (true)
        {
            ArticleOrProblem next;
            bool failed = false;
            try
            {
                if (!each.MoveNext())
                    yield break;
                next = each.Current;
            }
            catch (Exception wrong) when (wrong is DecoderFallbackException or InvalidDataException or IOException or XmlException)
            {
                (next, failed) = (Problem(name, wrong), true);
            }

            yield return next;
            if (failed)
                yield break;
        }
    }

    private static Problem Problem(string name, Exception wrong) => wrong switch
    {
        DecoderFallbackException => new(name, null, "is not valid text in its encoding; name the right one with --encoding"),
        InvalidDataException => new(name, null, $"is damaged: {wrong.Message}"),
        XmlException xml => new(name, xml.LineNumber > 0 ? xml.LineNumber : null, $"is not valid XML: {xml.Message}"),
        _ => new(name, null, $"cannot be read: {wrong.Message}"),
    };
}
