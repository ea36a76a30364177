using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>A person of one article: the longest form of the name, office and party as the text gives them, and where it is named.</summary>
public sealed class CastMember(string name, Passage passage, Span span)
{
    public string Name { get; set; } = name;
    public string? Office { get; set; }
    public string? Of { get; set; }

    /// <summary>True for an office-holder of actors/.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Where the office stands.</summary>
    public (Passage Passage, OfficeTitle Title)? Titled { get; set; }

    /// <summary>The words that say for whom the person speaks.</summary>
    public (Passage Passage, OfficeTitle Span)? OfFrom { get; set; }

    /// <summary>The words of the name, folded for comparison.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    public List<(Passage Passage, Span Span, OfficeTitle? Title)> Mentions { get; } = [(passage, span, null)];
}

/// <summary>
/// The persons of one article: full names make members, later short forms are led to them ("Costa" to "Nelson Costa"), offices
/// and parties are gathered from wherever they stand.
/// </summary>
public sealed class Cast
{
    private readonly List<CastMember> members = [];
    private readonly Dictionary<(Passage, int), CastMember> at = [];
    private readonly NameSpelling spelling;

    private Cast(NameSpelling spelling) => this.spelling = spelling;

    public IReadOnlyList<CastMember> Members => members;

    public static Cast Read(Discourse discourse, NameSpelling spelling)
    {
        var cast = new Cast(spelling);
        foreach (var passage in discourse.Passages.OrderBy(p => p.Paragraph.Kind == Articles.ParagraphKind.Title))
            foreach (var sentence in passage.Sentences)
                foreach (var name in passage.All(Tag.Name, sentence.Start, sentence.End))
                    cast.Add(passage, sentence, name);
        return cast;
    }

    /// <summary>The member named by a span; null when the span is no name of a member.</summary>
    public CastMember? Of(Passage passage, Span name) => at.GetValueOrDefault((passage, name.Start));

    /// <summary>The member named last before a token, in this passage.</summary>
    public (CastMember Member, Span Span)? LastBefore(Passage passage, int from, int token)
    {
        (CastMember, Span)? found = null;
        foreach (var span in passage.All(Tag.Name, from, token))
            if (span.End <= token && Of(passage, span) is { } member)
                found = (member, span);
        return found;
    }

    private void Add(Passage passage, Sentence sentence, Span name)
    {
        var title = TitleChain.Before(passage, sentence, name.Start) ?? TitleChain.After(passage, sentence, name.End);
        var words = NameSpelling.Words(passage, name);
        var member = members.Find(m => IsShortForm(words, m.Words) || IsShortForm(m.Words, words));
        if (member is null)
        {
            member = new CastMember(spelling.Canonical(passage, name), passage, name) { Words = words };
            members.Add(member);
        }
        else
        {
            if (words.Count > member.Words.Count)
                (member.Name, member.Words) = (spelling.Canonical(passage, name), words);
            member.Mentions.Add((passage, name, title));
        }
        if (member.Office is null && title?.Title is not null)
            (member.Office, member.Titled) = (title.Title, (passage, title));
        if (member.Of is null && title?.Of is not null)
            (member.Of, member.OfFrom) = (title.Of, (passage, title));
        member.IsKnown |= spelling.KnownParty(member.Name) is not null;
        member.Of ??= spelling.KnownParty(member.Name);
        member.Mentions[^1] = (passage, name, title);
        at[(passage, name.Start)] = member;
    }

    private static bool IsShortForm(IReadOnlyList<string> shorter, IReadOnlyList<string> longer) =>
        shorter.Count > 0 && shorter.Count <= longer.Count && shorter.All(w => longer.Contains(w)) && (shorter.Count > 1 || longer.Count == 1 || shorter[0] != longer[0] || longer.Count > 2);
}
