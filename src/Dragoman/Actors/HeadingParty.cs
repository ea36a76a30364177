using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// The party that a heading names: "KENYA" on a line by itself above the paragraph, or at its start before a stop, a colon or a slash
/// ("ALBANIA. Foreign direct investment ..."). Of two parties the first is meant.
/// </summary>
internal static class HeadingParty
{
    private const int LongestHeading = 5;

    public static string? Of(Discourse discourse, Passage passage)
    {
        if (Opening(discourse, passage, passage.Tokens.Count) is { } own)
            return own;
        for (var i = discourse.Passages.Count - 1; i > 0; i--)
            if (ReferenceEquals(discourse.Passages[i], passage))
                return discourse.Passages[i - 1] is { Paragraph.Kind: Articles.ParagraphKind.Body, Tokens.Count: <= LongestHeading } line ? Opening(discourse, line, line.Tokens.Count) : null;
        return null;
    }

    private static string? Opening(Discourse discourse, Passage passage, int limit)
    {
        string? first = null;
        var i = 0;
        while (i < Math.Min(limit, LongestHeading))
        {
            if (passage.Tokens[i].Kind == TokenKind.Mark)
            {
                if (first is not null && passage.Tokens[i].Form.Folded is ['.' or ':' or '/'])
                    return first;
                i++;
            }
            else if (passage.Find(i, Tag.State) is { } state && discourse.PartyOf(state) is { } code)
                (first, i) = (first ?? code, state.End);
            else
                return null;
        }
        return i >= limit ? first : null;
    }
}
