using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Family names that stand by themselves in a script without capitals, where only a person already named gives them away:
/// the last word of a member's name, with or without a clitic.
/// </summary>
internal static class ShortNames
{
    private const int ShortestWord = 3;

    public static IEnumerable<(Passage Passage, Span Span, CastMember Member)> Find(Discourse discourse, IReadOnlyList<CastMember> members)
    {
        var families = new Dictionary<string, CastMember>(StringComparer.Ordinal);
        foreach (var member in members)
            if (member.Words.Count > 1 && member.Words[^1].Length >= ShortestWord)
                families.TryAdd(member.Words[^1], member);
        if (families.Count == 0)
            yield break;
        foreach (var passage in discourse.Passages)
            for (var i = 0; i < passage.Tokens.Count; i++)
                if (passage.Find(i, Tag.Name) is { } name)
                    i = name.End - 1;
                else if (Member(passage, i, families) is { } member)
                    yield return (passage, new Span(Tag.Name, i, i + 1), member);
    }

    private static CastMember? Member(Passage passage, int token, Dictionary<string, CastMember> families)
    {
        if (passage.Tokens[token].Kind != TokenKind.Word)
            return null;
        var word = passage.Tokens[token].Form.Folded;
        if (families.TryGetValue(word, out var member))
            return member;
        foreach (var clitic in passage.Pack.Settings.Proclitics)
            if (word.Length > clitic.Form.Length + 1 && word.StartsWith(clitic.Form, StringComparison.Ordinal)
                && families.TryGetValue(clitic.Rest + word[clitic.Form.Length..], out member))
                return member;
        return null;
    }
}
