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
}
