using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Reads one office that several hold: "the defence ministers of Greece and Romania, X and Y", "Japan's and China's foreign ministers X
/// and Y", "his Greek and Romanian counterparts, X and Y", "the presidents of the two countries, X and Y". States and names go together in their order.
/// </summary>
internal static class SharedTitles
{
    private const int LongestTitle = 14;
    private const int LongestLead = 9;
    private const int LongestOwner = 2;

    /// <param name="discourse">The article with its passages.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="spelling">Says by the letters of the names which of two states comes first where no words do.</param>
    /// <param name="open">Only those whom nothing else gives a party: one office that every state has once, and two names.</param>
    public static void Read(Discourse discourse, Cast cast, NameSpelling spelling, bool open = false)
    {
        foreach (var passage in discourse.Passages)
            foreach (var sentence in passage.Sentences)
                for (var i = sentence.Start + 2; i < sentence.End; i++)
                    if (passage.Find(i, Tag.Name) is { } one && Another(passage, sentence, one) is { } other && cast.Of(passage, one) is { } before && cast.Of(passage, other) is { } behind)
                        ShareInTurn(discourse, passage, sentence, (one, before), (other, behind));
                    else if (passage.Find(i, Tag.Name) is { } first && Row(passage, sentence, first, cast) is { Count: > 1 } row && (!open || row.Count == 2 && row.TrueForAll(m => m.Of is null)))
                    {
                        Share(discourse, passage, sentence, first.Start, row, spelling, open);
                        i = first.End;
                    }
    }

    /// <summary>"The ministers of A, X, and of B, Y": the name behind "and", a state and a comma.</summary>
    private static Span? Another(Passage passage, Sentence sentence, Span name)
    {
        var i = name.End;
        if (i + 3 >= sentence.End || !passage.Tokens[i].IsMark(',') || passage.Find(i + 1, Tag.NumberAnd) is not { } and)
            return null;
        i = and.End;
        while (i < sentence.End && (passage.Has(i, Tag.Prep) || passage.Has(i, Tag.Stop)) && i - and.End < LongestOwner)
            i++;
        return (passage.Find(i, Tag.Adjective) ?? passage.Find(i, Tag.State)) is { } state && state.End + 1 < sentence.End && passage.Tokens[state.End].IsMark(',') ? passage.Find(state.End + 1, Tag.Name) : null;
    }

    private static void ShareInTurn(Discourse discourse, Passage passage, Sentence sentence, (Span Name, CastMember Member) one, (Span Name, CastMember Member) other)
    {
        if (!passage.Tokens[one.Name.Start - 1].IsMark(',') || Office(passage, sentence, one.Name.Start - 1) is not { } office
            || States(discourse, passage, office.End, one.Name.Start) is not [var first] || States(discourse, passage, one.Name.End, other.Name.Start) is not [var second])
            return;
        foreach (var (member, state) in new[] { (one.Member, first), (other.Member, second) })
        {
            (member.Of, member.PartyWords, member.IsIntroduced) = (state, (passage, office.Start, one.Name.Start), true);
            member.Office ??= office.Tag == Tag.Role ? null : TitleReader.Read(passage, office.Start, one.Name.Start - 1, nearestLast: true)?.Office;
        }
    }

    /// <summary>Names that nothing but commas and "and" part.</summary>
    private static List<CastMember> Row(Passage passage, Sentence sentence, Span name, Cast cast)
    {
        var row = new List<CastMember>();
        for (var next = name; next is not null && cast.Of(passage, next) is { } member && !row.Contains(member);)
        {
            row.Add(member);
            var i = next.End;
            while (i < sentence.End && i - next.End < 2 && (passage.Has(i, Tag.NumberAnd) || passage.Tokens[i].IsMark(',')))
                i++;
            next = i > next.End && i < sentence.End ? passage.Find(i, Tag.Name) : null;
        }
        return row;
    }

    private static void Share(Discourse discourse, Passage passage, Sentence sentence, int token, List<CastMember> row, NameSpelling spelling, bool open)
    {
        var end = passage.Tokens[token - 1].Kind == TokenKind.Mark ? token - 1 : token;
        if (Office(passage, sentence, end) is not { } office)
            return;
        var start = office.Start;
        var states = States(discourse, passage, office.End, end);
        if (states.Count == 0)
            states = Owners(discourse, passage, sentence, ref start);
        var both = office is { Tag: Tag.Role, Value: CastRoles.Pair } || passage.All(Math.Max(sentence.Start, start - LongestOwner), end).Any(s => s.Tag is Tag.Country or Tag.Number && (s.End <= office.Start || s.Start >= office.End))
            || open && TitleReader.Read(passage, office.Start, end, nearestLast: true)?.Office is { } title && discourse.Atlas.Offices.IsSingle(title);
        if (states.Count == 0 && both)
            states = Ordered(NamedLast(discourse, passage, start), row, spelling);
        if (states.Count != row.Count)
            return;
        for (var n = 0; n < row.Count; n++)
            if (row[n].PartyWords is not { } said || ReferenceEquals(said.Passage, passage) && said.Start >= start - LongestOwner && said.End <= token)
            {
                (row[n].Of, row[n].PartyWords, row[n].IsIntroduced) = (states[n], (passage, start, end), true);
                row[n].Office = office.Tag == Tag.Role ? row[n].Office : TitleReader.Read(passage, office.Start, end, nearestLast: true)?.Office ?? row[n].Office;
            }
    }

    /// <summary>Two states in the order of the two persons, where the letters of a name say that it is the other one.</summary>
    private static List<string> Ordered(List<string> states, List<CastMember> row, NameSpelling spelling)
    {
        if (states.Count != 2 || row.Count != 2)
            return states;
        var (first, second) = (spelling.ByLetters(row[0].Longest.Passage, row[0].Longest.Span, states), spelling.ByLetters(row[1].Longest.Passage, row[1].Longest.Span, states));
        return first == states[1] && second != states[1] || second == states[0] && first != states[0] ? [states[1], states[0]] : states;
    }

    /// <summary>The office word whose phrase, of domains, states and small words, ends at a token.</summary>
    private static Span? Office(Passage passage, Sentence sentence, int end)
    {
        for (var i = end - 1; i >= Math.Max(sentence.Start, end - LongestTitle); i--)
        {
            if ((passage.FindEnding(i + 1, Tag.Office, sentence.Start) ?? passage.FindEnding(i + 1, Tag.OfficeHead, sentence.Start)) is { } office)
                return office;
            if (passage.FindEnding(i + 1, Tag.Role, sentence.Start) is { Value: CastRoles.Pair or CastRoles.Counterpart } role)
                return role;
            if (passage.Has(i, Tag.Say) || passage.Has(i, Tag.Cue) || passage.Tokens[i].Kind == TokenKind.Mark && !passage.Tokens[i].IsMark(',')
                || !(passage.Tokens[i].Kind == TokenKind.Mark || passage.Has(i, Tag.Prep) || passage.Has(i, Tag.Stop) || passage.Has(i, Tag.NumberAnd) || passage.Has(i, Tag.Domain) || passage.Has(i, Tag.Country) || passage.Has(i, Tag.Counted) || passage.Has(i, Tag.Number) || passage.At(i).Any(s => s.Tag.IsPlace())))
                return null;
        }
        return null;
    }

    private static List<string> States(Discourse discourse, Passage passage, int from, int to)
    {
        var found = new List<string>();
        for (var i = from; i < to; i++)
            if (passage.At(i).FirstOrDefault(s => s.Tag is Tag.State or Tag.Body or Tag.Adjective) is { } state && discourse.PartyOf(state) is { } code)
            {
                found.Add(code);
                i = state.End - 1;
            }
        return found;
    }

    /// <summary>The states in a row right before an office.</summary>
    private static List<string> Owners(Discourse discourse, Passage passage, Sentence sentence, ref int start)
    {
        var found = new List<string>();
        for (var i = start; i > Math.Max(sentence.Start, start - LongestLead);)
            if ((passage.FindEnding(i, Tag.State, sentence.Start) ?? passage.FindEnding(i, Tag.Adjective, sentence.Start)) is { } state && discourse.PartyOf(state) is { } code)
            {
                found.Insert(0, code);
                i = start = state.Start;
            }
            else if (found.Count > 0 && (passage.Has(i - 1, Tag.NumberAnd) || passage.Tokens[i - 1].IsMark(',')))
                i--;
            else
                break;
        return found;
    }

    /// <summary>The two states named last before a token, in the order of the article; else those that it is about.</summary>
    private static List<string> NamedLast(Discourse discourse, Passage passage, int token)
    {
        var found = new List<string>();
        for (var i = token - 1; i >= 0 && found.Count < 2; i--)
            if (passage.At(i).FirstOrDefault(s => s.Tag is Tag.State or Tag.Adjective or Tag.Capital) is { } state && discourse.PartyOf(state) is { } code && !found.Contains(code))
                found.Insert(0, code);
        return found.Count == 2 && !found.TrueForAll(discourse.Pair.Contains) ? found : [.. discourse.Pair];
    }
}
