using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Says which pronoun may stand for a person: by the given name, a form of address or an office before it that only one of the two bears, and by "her
/// counterpart" behind the person a sentence begins with. Where nothing or both are said it stays open.
/// </summary>
internal static class MemberGenders
{
    private const int TitleReach = 10;
    private const int CounterpartReach = 3;

    public static void Read(Discourse discourse, Cast cast)
    {
        var said = new Dictionary<CastMember, HashSet<string>>();
        foreach (var member in cast.Members)
            foreach (var mention in member.Mentions)
                if (Nearest(mention.Passage, mention.Span) is { } gender)
                    Note(said, member, gender);
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Body)
                foreach (var role in passage.All(Tag.Role, 0, passage.Tokens.Count))
                    if (role.Value == OfficeRows.Counterpart && Owner(passage, role) is var (owner, gender) && !said.ContainsKey(owner))
                        Note(said, owner, gender);
        foreach (var (member, genders) in said)
            member.Gender = genders.Count == 1 ? genders.Single() : null;

        (CastMember Owner, string Gender)? Owner(Passage passage, Span role)
        {
            var possessive = passage.All(Tag.Possessive, Math.Max(0, role.Start - CounterpartReach), role.Start).LastOrDefault(p => p.Value is Genders.He or Genders.She);
            var start = passage.SentenceOf(role.Start).Start;
            for (var i = start; possessive is not null && i < possessive.Start; i++)
                if (passage.Find(i, Tag.Name) is { } name && cast.Of(passage, name) is { } member)
                    return (member, possessive.Value);
            return null;
        }
    }

    /// <summary>Of the name's first word, else of what stands before it, with no other name between.</summary>
    private static string? Nearest(Passage passage, Span name)
    {
        for (var i = name.Start; i >= Math.Max(passage.SentenceOf(name.Start).Start, name.Start - TitleReach); i--)
        {
            if (passage.Find(i, Tag.Gender) is { } said && said.Start <= name.Start)
                return said.Value;
            if (i < name.Start && (passage.FindEnding(i, Tag.Name) is not null || passage.Tokens[i].Kind == TokenKind.Mark && !passage.Tokens[i].IsMark('.')))
                return null;
        }
        return null;
    }

    private static void Note(Dictionary<CastMember, HashSet<string>> said, CastMember member, string gender)
    {
        if (!said.TryGetValue(member, out var genders))
            said.Add(member, genders = []);
        genders.Add(gender);
    }
}
