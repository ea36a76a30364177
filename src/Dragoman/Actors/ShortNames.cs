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
        foreach (var member in members)
            if (member.Words is [_, { Length: > ShortestWord } middle, _] && !IsGiven(member))
                families.TryAdd(middle, member);
        if (families.Count == 0)
            yield break;
        foreach (var passage in discourse.Passages)
            for (var i = 0; i < passage.Tokens.Count; i++)
                if (passage.Find(i, Tag.Name) is { } name)
                    i = name.End - 1;
                else if (Member(passage, i, families) is { } member)
                    yield return (passage, new Span(Tag.Name, i, i + 1), member);
    }

    /// <summary>"Rodrigo Ortuzar Fuenzalida" goes by the second word, but not where that is a given name of the pack.</summary>
    private static bool IsGiven(CastMember member)
    {
        var (passage, name) = member.Longest;
        return name.Length != member.Words.Count || passage.Has(name.Start + 1, Tag.Given) || passage.Tokens[name.Start + 1].Form.Known;
    }

    /// <summary>"Mansour andNikolaou": two words taken for one name where each is a name of somebody else and the second has a clitic before it.</summary>
    public static IEnumerable<CastMember> Joined(IReadOnlyList<CastMember> members)
    {
        var words = members.Where(m => m.IsIntroduced && m.Words.Count > 1).SelectMany(m => m.Words.Select(w => (Word: w, Member: m))).ToLookup(w => w.Word, w => w.Member, StringComparer.Ordinal);
        foreach (var member in members)
            if (member.Words is [var first, var second] && words[first].FirstOrDefault(m => m != member) is { } one && !words[second].Any(m => m != member))
                foreach (var clitic in member.Longest.Passage.Pack.Settings.Proclitics)
                    if (second.Length > clitic.Form.Length + 1 && second.StartsWith(clitic.Form, StringComparison.Ordinal) && words[clitic.Rest + second[clitic.Form.Length..]].Any(m => m != member && m != one))
                    {
                        yield return member;
                        break;
                    }
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
