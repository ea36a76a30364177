using Dragoman.Actors;
using Dragoman.Mentions;

namespace Dragoman.Agreements;

/// <summary>
/// Completes the parties of an agreement whose phrase names none or one: those who act in its sentence, else the two that the paragraph or the
/// article is about.
/// </summary>
internal sealed class AgreementParties(ActingParties sides)
{
    private const int FewestOfMany = 3;

    public void Complete(AgreementDraft draft)
    {
        var (passage, sentence) = (draft.Passage, draft.Sentence);
        if (draft.Parties.Count >= 2)
            return;
        var acting = sides.In(passage, sentence.Start, sentence.End);
        if (draft.Parties.Count == 1)
        {
            var code = draft.Parties[0].Code;
            var other = acting.Where(s => s.Code != code && s.Words.End <= draft.Start).ToList();
            if (other.Count > 0)
                draft.Signatories = [other[0]];
            else if (acting.FirstOrDefault(s => s.Code != code) is { Words: not null } behind)
                draft.Signatories = [behind];
            else if (sides.Partner(passage, draft.Start, code) is { } partner)
                draft.Inferred = [partner];
            return;
        }
        if (acting.Count == 2 || acting.Count >= FewestOfMany && IsList(passage, acting))
            draft.Signatories = acting;
        else if (acting.Count > 2)
            draft.Signatories = [.. acting.OrderBy(s => Math.Min(Math.Abs(s.Words.Start - draft.Start), Math.Abs(s.Words.End - draft.Start))).Take(2)];
        else
        {
            draft.Signatories = acting;
            draft.Inferred = [.. sides.Pair(passage, draft.Start).Where(c => acting.All(s => s.Code != c)).Take(2 - acting.Count)];
        }
    }

    /// <summary>"Barbados, Guyana, Rwanda and Togo": parties parted by commas and small words only.</summary>
    private static bool IsList(Passage passage, List<ActingParty> acting)
    {
        for (var n = 1; n < acting.Count; n++)
            if (acting[n].Words.Start - acting[n - 1].Words.End > 2)
                return false;
        return true;
    }
}
