using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Statements;

namespace Dragoman.Contacts;

/// <summary>
/// Two named persons of different parties who sign something together have met: "X and Y signed the protocol in Lima on Thursday".
/// Ceremonies of others are none.
/// </summary>
internal static class Signings
{
    public static ContactTrigger? In(Passage passage, Sentence sentence, QuotedWords quoted)
    {
        foreach (var word in passage.All(Tag.AgreementStatus, sentence.Start, sentence.End))
            if (word.Value == AgreementWords.Signed && !quoted.Has(passage, word.Start) && !CueFinder.In(passage, sentence.Start, word.Start).Any(c => c.Value is Cues.Planned or Cues.Hoped or Cues.Not))
                return new ContactTrigger(word, FrameKinds.Talk, Tenses.Past, word.Start, word.End);
        return null;
    }

    public static bool Meet(ContactDraft draft) => draft.Members.Count == 2 && draft.Members.Select(m => m.Of).OfType<string>().Distinct().Count() == 2;
}
