using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// The persons of one article: full names make members, later short forms are led to them ("Costa" to "Antonio Costa"), offices
/// and parties are gathered from wherever they stand.
/// </summary>
public sealed class Cast
{
    private readonly List<CastMember> members = [];
    private readonly Dictionary<(Passage, int), CastMember> at = [];
    private readonly Dictionary<string, List<CastMember>> byWord = new(StringComparer.Ordinal);
    private readonly List<CastMember> none = [];
    private readonly Discourse discourse;
    private readonly PartyFinder parties;
    private readonly Lazy<string?> home;

    private Cast(Discourse discourse, NameSpelling spelling)
    {
        this.discourse = discourse;
        parties = new PartyFinder(discourse, this, spelling);
        home = new(() => HomeFinder.Find(discourse, this));
    }

    /// <summary>The party the article is written from; null where nobody can tell.</summary>
    public string? Home => home.Value;

    public IReadOnlyList<CastMember> Members
    {
        get
        {
            Looks += members.Count;
            return members;
        }
    }

    /// <summary>How many members have been looked at, or could have been: the work of reading beside that of the passages.</summary>
    internal long Looks { get; private set; }

    public static Cast Read(Discourse discourse, NameSpelling spelling)
    {
        var cast = new Cast(discourse, spelling);
        foreach (var kind in new[] { ParagraphKind.Body, ParagraphKind.Title })
            foreach (var passage in discourse.Passages)
                if (passage.Paragraph.Kind == kind)
                    cast.Read(passage);
        if (!discourse.Pack.Settings.HasCase)
            cast.AddShortNames();
        SharedTitles.Read(discourse, cast, spelling);
        foreach (var member in cast.members)
            cast.Recognise(member, spelling);
        SharedTitles.Read(discourse, cast, spelling, open: true);
        foreach (var member in cast.members)
            cast.parties.Complete(member);
        foreach (var member in cast.members)
            if (member is { IsKnown: false, Words.Count: 1, Of: not null })
                cast.Recognise(member, spelling);
        cast.JoinKnown();
        MemberGenders.Read(discourse, cast);
        foreach (var member in cast.members)
            if (!member.IsKnown)
                member.Name = spelling.Spelled(member.Longest.Passage, member.Longest.Span, member.Of, discourse.Ranked);
        return cast;
    }

    /// <summary>The member named by a span; null when the span is no name of a member.</summary>
    public CastMember? Of(Passage passage, Span name) => at.GetValueOrDefault((passage, name.Start));

    /// <summary>The member named last before a token, at or behind another one.</summary>
    public CastMember? LastBefore(Passage passage, int from, int token)
    {
        for (var i = token - 1; i >= from; i--)
            if (passage.Find(i, Tag.Name) is { } span && span.End <= token && Of(passage, span) is { } member && IsSomebody(member))
                return member;
        return null;
    }

    /// <summary>The member named first between two tokens.</summary>
    public CastMember? FirstBetween(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Find(i, Tag.Name) is { } span && span.End <= to && Of(passage, span) is { } member && IsSomebody(member))
                return member;
        return null;
    }

    /// <summary>A single word that nothing introduces may be any word with a capital.</summary>
    private static bool IsSomebody(CastMember member) => member.IsIntroduced || member.IsKnown || member.Words.Count > 1;

    private void Read(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
            for (var i = sentence.Start; i < sentence.End; i++)
                if (passage.Find(i, Tag.Name) is { } name && !IsTitleWord(passage, sentence, name))
                    Add(passage, sentence, name);
    }

    /// <summary>"High Representative for Security Policy - Vice-President X": a word of the pack that a dash and an office follow is the end of a title.</summary>
    private static bool IsTitleWord(Passage passage, Sentence sentence, Span name) => name.Length == 1 && passage.Tokens[name.Start].Form.Known && !passage.Has(name.Start, Tag.Given) && name.End + 1 < sentence.End
        && passage.Tokens[name.End].Form.Folded is ['-' or '\u2013' or '\u2014'] && (passage.Has(name.End + 1, Tag.Office) || passage.Has(name.End + 1, Tag.OfficeHead));

    private void AddShortNames()
    {
        foreach (var joined in ShortNames.Joined(members).ToList())
        {
            foreach (var (passage, span, _) in joined.Mentions)
            {
                passage.Remove(span);
                at.Remove((passage, span.Start));
            }
            members.Remove(joined);
        }
        foreach (var (passage, span, member) in ShortNames.Find(discourse, members).ToList())
        {
            passage.Add(span);
            member.Mentions.Add(new(passage, span, null));
            at[(passage, span.Start)] = member;
        }
    }

    private void Add(Passage passage, Sentence sentence, Span name)
    {
        var before = TitleChain.Before(passage, sentence, name.Start);
        var after = TitleChain.After(passage, sentence, name.End);
        var words = NameSpelling.Words(passage, name);
        var member = Find(words) ?? Owned(passage, name, words) ?? (words.Count == 1 && GoesByFirst(passage, name, before) ? Beginning(words[0]) : null);
        if (member is null && words.Count == 1 && passage.Paragraph.Kind == ParagraphKind.Title)
            return;
        if (member is null)
            members.Add(member = new CastMember(NameSpelling.Written(passage, name), words) { Longest = (passage, name), Number = members.Count });
        else if (words.Count > member.Words.Count)
            (member.Longest, member.Words) = ((passage, name), words);
        foreach (var word in words)
            if (!byWord.TryGetValue(word, out var sharing))
                byWord.Add(word, [member]);
            else if (!sharing.Contains(member))
                sharing.Add(member);
        member.Mentions.Add(new(passage, name, before ?? after));
        // "His host, X, the minister of trade": whose office is said behind does not hold that of the other.
        if (before is { Office: null, Role: not null } && after is { Office: not null } && member.Office is null)
            (member.Office, member.OfficeWords) = (after.Office, (passage, after.Start, after.End));
        if (before is not null)
            Take(member, passage, sentence, before, name);
        if (after is not null)
            Take(member, passage, sentence, after, name);
        at[(passage, name.Start)] = member;
    }

    /// <summary>"Mr Juma", "Sultan Haitham", "Premier Li", "Chen" of Chen Hao: behind a title, and where it is not known as a given name, the first word is enough.</summary>
    private static bool GoesByFirst(Passage passage, Span name, OfficeTitle? title) =>
        passage.FindEnding(name.Start, Tag.Honorific) is not null || passage.Has(name.Start, Tag.Honorific) || title?.Office is not null || !passage.Has(name.Start, Tag.Given);

    /// <summary>Those whose names have a word.</summary>
    private List<CastMember> Sharing(string word)
    {
        var sharing = byWord.GetValueOrDefault(word, none);
        Looks += sharing.Count;
        return sharing;
    }

    /// <summary>Who was met last of those whose name begins with a word.</summary>
    private CastMember? Beginning(string word)
    {
        CastMember? found = null;
        foreach (var member in Sharing(word))
            if ((found is null || member.Number > found.Number) && member.Words[0] == word)
                found = member;
        return found;
    }

    /// <summary>A short form is led to the longer name met last.</summary>
    private CastMember? Find(IReadOnlyList<string> words)
    {
        CastMember? found = null;
        foreach (var word in words)
            foreach (var member in Sharing(word))
                if ((found is null || member.Number > found.Number) && (IsShortForm(words, member.Words) || IsShortForm(member.Words, words)))
                    found = member;
        return found;
    }

    /// <summary>A name once with the ending of an owner and once without: "Mette Holms visit", "Mette Holm".</summary>
    private CastMember? Owned(Passage passage, Span name, IReadOnlyList<string> words)
    {
        foreach (var ending in discourse.Pack.Settings.Genitive)
            if (words[^1].Length > ending.Length && words[^1].EndsWith(ending, StringComparison.Ordinal) && Find([.. words.SkipLast(1), words[^1][..^ending.Length]]) is { } owner)
                return owner;
            else if (words.Count > 1 && Owner(words, words[^1] + ending) is { } written)
            {
                (written.Longest, written.Words, written.Name) = ((passage, name), words, NameSpelling.Written(passage, name));
                return written;
            }
        return null;
    }

    /// <summary>Who was met first of those who have these words for a name, but for another last one.</summary>
    private CastMember? Owner(IReadOnlyList<string> words, string last)
    {
        CastMember? found = null;
        foreach (var member in Sharing(last))
            if ((found is null || member.Number < found.Number) && member.Words.Count == words.Count && member.Words[^1] == last && member.Words.SkipLast(1).SequenceEqual(words.SkipLast(1)))
                found = member;
        return found;
    }

    /// <summary>An office-holder of actors/ goes by the canonical name, and by the party held where the text names that party or the office, and gives no other.</summary>
    private void Recognise(CastMember member, NameSpelling spelling)
    {
        if (member.Words.Count < 2 && member.Office is null)
            return;
        if (spelling.Officials.Find(NameSpelling.Written(member.Longest.Passage, member.Longest.Span), member.Office, member.Of, discourse.Ranked) is not { } known)
            return;
        (member.Name, member.IsKnown) = (known.Name, true);
        member.Of ??= known.Offices.Find(o => discourse.Ranked.Contains(o.Party)).Party ?? known.PartyOf(member.Office);
    }

    /// <summary>One office-holder in two spellings of one article is one person.</summary>
    private void JoinKnown()
    {
        foreach (var same in members.Where(m => m.IsKnown).GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToList())
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                foreach (var mention in other.Mentions)
                {
                    first.Mentions.Add(mention);
                    at[(mention.Passage, mention.Span.Start)] = first;
                }
                if (first.Office is null)
                    (first.Office, first.OfficeWords) = (other.Office, other.OfficeWords);
                if (first.Of is null)
                    (first.Of, first.PartyWords) = (other.Of, other.PartyWords);
                first.IsIntroduced |= other.IsIntroduced;
                members.Remove(other);
            }
        }
    }

    private void Take(CastMember member, Passage passage, Sentence sentence, OfficeTitle title, Span name)
    {
        member.IsIntroduced |= title.Office is not null || title.Role is not null || title.Of is not null && IsPersonal(passage, name);
        var other = title.Role is null or { Value: CastRoles.Pair } ? null : parties.CounterpartOf(passage, sentence, title);
        if (member.Office is null && (title.Office ?? other?.Office) is { } office)
            (member.Office, member.OfficeWords) = (office, (passage, title.Start, title.End));
        if (member.Of is null && parties.Of(passage, sentence, title, other, member) is { } of)
            (member.Of, member.PartyWords) = (of, (passage, title.Start, title.End));
        if (other is { Of: null } && other != member)
            member.Counterpart ??= other;
    }

    private static bool IsPersonal(Passage passage, Span name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (passage.Has(i, Tag.Given))
                return true;
        return false;
    }

    private static bool IsShortForm(IReadOnlyList<string> shorter, IReadOnlyList<string> longer)
    {
        if (shorter.Count == 0 || shorter.Count > longer.Count)
            return false;
        foreach (var word in shorter)
            if (!longer.Contains(word))
                return false;
        return shorter.Count > 1 || longer.Count != 2 || shorter[0] != longer[0];
    }
}
