using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Contacts;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// Reads the agreements of an article: phrases that name one, how far it has come and when, between whom; then the places that speak of the same
/// one are put together.
/// </summary>
internal static class AgreementReader
{
    public static IReadOnlyList<Agreement> Read(Discourse discourse, ActingParties acting, IReadOnlyList<Contact> contacts)
    {
        var (phrases, standing, parties, merge) = (new AgreementPhrases(acting), new AgreementStanding(discourse, contacts), new AgreementParties(acting), new AgreementMerge(discourse, new Occasion(discourse, contacts)));
        foreach (var passage in discourse.Passages)
        {
            if (passage.Paragraph.Kind != ParagraphKind.Body || !passage.May(Tag.AgreementKind) && !passage.May(Tag.Agreement))
                continue;
            foreach (var sentence in passage.Sentences)
            {
                var drafts = phrases.Find(passage, sentence);
                if (drafts.Count == 0)
                    continue;
                standing.Read(passage, sentence, drafts);
                var from = sentence.Start;
                foreach (var draft in drafts)
                {
                    parties.Complete(draft, from);
                    foreach (var one in parties.Apart(draft))
                        merge.Add(one);
                    from = draft.End;
                }
            }
        }
        return merge.ToList();
    }
}
