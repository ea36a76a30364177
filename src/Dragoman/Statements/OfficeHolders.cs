using Dragoman.Actors;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Finds the holder of an office that is spoken of without a name. The persons whom the same words may mean are gathered once.</summary>
internal sealed class OfficeHolders(Discourse discourse, Cast cast)
{
    private const string Joint = " and ";

    private readonly Dictionary<string, MentionOrder?> meant = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionOrder> introduced = new(StringComparer.Ordinal);

    /// <summary>"The minister": the holder of that office, of that state where one is said, introduced last before; the full title goes first.</summary>
    public CastMember? Of(Passage passage, Span office)
    {
        var title = TitleChain.Around(passage, passage.SentenceOf(office.Start), office);
        var (of, words) = (title?.Of, title?.Office ?? office.Value);
        var key = $"{of}\n{words}\n{office.Tag}\n{office.Value}\n{Spelt(passage, office)}";
        if (!meant.TryGetValue(key, out var holders))
            meant.Add(key, holders = Holders(passage, office, of, words));
        return holders?.Last(discourse.IndexOf(passage), office.Start, passage.SentenceOf(office.Start).Start, subject: holders != Introduced(of));
    }

    /// <summary>The person introduced with a state: "the Tongan responded".</summary>
    public CastMember? OfParty(Passage passage, Span place, string code)
    {
        var key = $"\n{code}";
        if (!meant.TryGetValue(key, out var people))
            meant.Add(key, people = Ordered(Named(code)));
        return people!.Last(discourse.IndexOf(passage), place.Start, 0, subject: false);
    }

    /// <summary>Those whom the text introduces, of one party where it is given.</summary>
    public MentionOrder Introduced(string? of)
    {
        if (!introduced.TryGetValue(of ?? "", out var people))
            introduced.Add(of ?? "", people = Ordered(Named(of).FindAll(m => m.IsIntroduced)));
        return people;
    }

    private MentionOrder? Holders(Passage passage, Span office, string? of, string words)
    {
        var members = Named(of);
        var offices = discourse.Atlas.Offices;
        foreach (var fits in new Predicate<CastMember>[]
        {
            m => m.Office == words,
            m => Begins(m.Office, office.Value),
            m => m.Office is { } o && o.Split(Joint).Any(part => Begins(part, office.Value)),
            m => offices.Means(office.Value, m.Office),
        })
            if (members.FindAll(fits) is { Count: > 0 } holders)
                return Ordered(Called(holders, passage, office));
        return of is null && !offices.Leads(office.Value)
            || !offices.Leads(words) && office.Tag == Languages.Tag.Office && members.TrueForAll(m => m.Office is not null && !m.Office.Contains(office.Value, StringComparison.Ordinal)) ? null : Introduced(of);
    }

    private List<CastMember> Named(string? of) => [.. cast.Members.Where(m => m.Mentions.Count > 0 && (of is null || m.Of == of))];

    private MentionOrder Ordered(IReadOnlyList<CastMember> members) => new(members, discourse.IndexOf);

    /// <summary>Of several who hold an office, those the text calls by the very word.</summary>
    private static List<CastMember> Called(List<CastMember> members, Passage passage, Span office) =>
        members.Count > 1 && members.FindAll(m => IsCalled(m, passage, office)) is { Count: > 0 } called ? called : members;

    /// <summary>"La ministra": all words of the office stand beside the name somewhere.</summary>
    private static bool IsCalled(CastMember member, Passage passage, Span office)
    {
        foreach (var mention in member.Mentions)
            if (mention.Title is { } title && Holds(mention.Passage, title.Start, title.End, passage, office))
                return true;
        return false;
    }

    private static bool Holds(Passage at, int from, int to, Passage passage, Span office)
    {
        for (var i = office.Start; i < office.End; i++)
        {
            var found = false;
            for (var j = from; j < to && !found; j++)
                found = at.Tokens[j].Form.Folded == passage.Tokens[i].Form.Folded;
            if (!found)
                return false;
        }
        return true;
    }

    private static string Spelt(Passage passage, Span office) =>
        office.Length == 1 ? passage.Tokens[office.Start].Form.Folded : string.Join(' ', passage.Tokens.GetRange(office.Start, office.Length).Select(t => t.Form.Folded));

    private static bool Begins(string? office, string title) =>
        office is not null && office.StartsWith(title, StringComparison.Ordinal) && (office.Length == title.Length || office[title.Length] == ' ');
}
