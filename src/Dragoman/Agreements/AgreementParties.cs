using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Agreements;

/// <summary>
/// Completes the parties of an agreement whose phrase names none or one: those who act in its sentence, else the two that the paragraph or the
/// article is about.
/// </summary>
internal sealed class AgreementParties(ActingParties sides)
{
    private const int FewestOfMany = 3;
    private const int JoinReach = 2;

    /// <param name="draft">The agreement.</param>
    /// <param name="from">Where the one before it in the sentence ends, else where the sentence begins.</param>
    public void Complete(AgreementDraft draft, int from)
    {
        var (passage, sentence) = (draft.Passage, draft.Sentence);
        if (draft.Parties.Count >= 2)
            return;
        var acting = sides.In(passage, from, draft.Start);
        if (acting.Count < 2)
            acting = sides.In(passage, sentence.Start, sentence.End);
        if (draft.Parties.Count == 1)
        {
            var code = draft.Parties[0].Code;
            var other = acting.Where(s => s.Code != code && s.Words.End <= draft.Start).ToList();
            if (other.Count > 0)
                draft.Signatories = [.. other.TakeWhile((s, i) => i == 0 || s.Words.Start - other[i - 1].Words.End <= JoinReach)];
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

    /// <summary>"The EU negotiates agreements with Kenya and Fiji": one with each of them.</summary>
    public IEnumerable<AgreementDraft> Apart(AgreementDraft draft)
    {
        if (draft.IsSeveral && draft.Topics() is { Count: > 1 } topics)
            return topics.ConvertAll(t => draft.With(draft.Parties, t));
        if (draft.Status is not (AgreementStatus.Negotiating or AgreementStatus.Proposed) && !draft.IsSeveral || draft.Parties.Count < 2 || draft.Parties[0].Words.Start < draft.Head.End
            || draft.Passage.FindEnding(draft.Parties[0].Words.Start, Tag.Prep) is not { Value: Roles.With }
            || sides.In(draft.Passage, draft.Sentence.Start, draft.Start).FindLast(s => !draft.Parties.Exists(p => p.Code == s.Code)) is not { Words: not null } subject)
            return [draft];
        return draft.Parties.ConvertAll(p => draft.With([subject, p], draft.Behind));
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
