using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman;

/// <summary>Mentions that no claim took up: names without office, dates attached to nothing known.</summary>
internal static class NearMisses
{
    public static IEnumerable<NearMiss> Names(Discourse discourse)
    {
        foreach (var passage in discourse.Passages)
            foreach (var sentence in passage.Sentences)
                foreach (var name in passage.All(Tag.Name, sentence.Start, sentence.End))
                    if (Actors.TitleChain.Before(passage, sentence, name.Start) is null && Actors.TitleChain.After(passage, sentence, name.End) is null && name.Length > 1)
                        yield return new NearMiss(NearMiss.OfName, ClaimCitations.Of(passage, name), "no office beside it");
    }

    /// <summary>Dates and periods of the body that back no claim.</summary>
    public static IEnumerable<NearMiss> Dates(Discourse discourse, IEnumerable<Citation> taken)
    {
        var cited = new bool[discourse.Article.Text.Length];
        foreach (var citation in taken)
            Array.Fill(cited, true, citation.Start, citation.End - citation.Start);
        foreach (var passage in discourse.Passages.Where(p => p.Paragraph.Kind == Articles.ParagraphKind.Body))
            foreach (var date in passage.All(Tag.Date, 0, passage.Tokens.Count).Where(d => d.Content is TimeParts))
                if (ClaimCitations.Of(passage, date) is var at && !cited.AsSpan(at.Start, at.Exact.Length).Contains(true))
                    yield return new NearMiss(NearMiss.OfDate, at, "no figure or contact takes it");
    }
}
