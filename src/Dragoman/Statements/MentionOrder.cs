using Dragoman.Actors;
using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>Some persons of an article with all their mentions in the order of the text, so that who was named last before a place is found at once.</summary>
internal sealed class MentionOrder
{
    private readonly List<(int Passage, int Token, int Sentence, CastMember Member)> mentions = [];

    /// <param name="members">The persons.</param>
    /// <param name="indexOf">Where a passage stands in the article.</param>
    public MentionOrder(IReadOnlyList<CastMember> members, Func<Passage, int> indexOf)
    {
        Members = members;
        foreach (var member in members)
            foreach (var mention in member.Mentions)
                mentions.Add((indexOf(mention.Passage), mention.Span.Start, mention.Passage.SentenceOf(mention.Span.Start).Start, member));
        mentions.Sort((a, b) => (a.Passage, a.Token).CompareTo((b.Passage, b.Token)));
    }

    public IReadOnlyList<CastMember> Members { get; }

    /// <summary>
    /// The one named last before a token; where the subject of an earlier sentence is sought, the one named first in it. The first of all where none
    /// is named before.
    /// </summary>
    /// <param name="passage">Where the token's passage stands.</param>
    /// <param name="token">The token.</param>
    /// <param name="sentence">Where its sentence begins.</param>
    /// <param name="subject">Whether the subject is sought.</param>
    public CastMember? Last(int passage, int token, int sentence, bool subject)
    {
        var last = Before(passage, token) - 1;
        if (last < 0)
            return Members.Count > 0 ? Members[0] : null;
        if (!subject || mentions[last].Passage == passage && mentions[last].Sentence == sentence)
            return mentions[last].Member;
        return mentions[Before(mentions[last].Passage, mentions[last].Sentence)].Member;
    }

    /// <summary>The one named last before a token who is not another one; null when there is none.</summary>
    public CastMember? LastBut(CastMember? other, int passage, int token)
    {
        for (var i = Before(passage, token) - 1; i >= 0; i--)
            if (mentions[i].Member != other)
                return mentions[i].Member;
        return null;
    }

    /// <summary>How many mentions stand before a token.</summary>
    private int Before(int passage, int token)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((mentions[middle].Passage, mentions[middle].Token).CompareTo((passage, token)) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
