using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Says which sides of a sentence belong to which trigger. What stands between two triggers goes with the first, but for a subject
/// behind a comma or a conjunction that goes with the second.
/// </summary>
internal sealed class SideBinding(Passage passage, Sentence sentence, IReadOnlyList<ContactTrigger> triggers, IReadOnlyList<Side> sides)
{
    private const int FirstReach = 10;
    private const int ChainReach = 6;
    private const int OwnerReach = 3;
    private const int AdjectiveReach = 4;
    private const int HostReach = 18;
    private const int LongestAside = 40;
    private const int RelativeReach = 6;

    /// <summary>From a support verb to the subject behind it.</summary>
    private const int InversionReach = 4;

    private readonly HashSet<int> joints = Joints(passage, sides);

    /// <summary>Where the words begin and end that may speak of a trigger.</summary>
    public (int From, int To) Zone(int n) => (n > 0 ? triggers[n - 1].End : sentence.Start, n + 1 < triggers.Count ? triggers[n + 1].Start : sentence.End);

    /// <summary>The subject of a trigger: the nearest side before it behind no preposition, with those it is joined to.</summary>
    public List<Side> Before(int n)
    {
        var trigger = triggers[n];
        var (from, _) = Zone(n);
        var near = sides.Where(s => s.Start >= from && s.End <= trigger.Start && (!IsTaken(n - 1, s) || IsRelative(s)) && IsAllowed(s, trigger) && !IsPremodifier(s, trigger)).ToList();
        if (near.FindAll(IsCompanion) is { Count: > 0 } companions && near.Count > companions.Count)
            near.RemoveAll(companions.Contains);
        else
            companions = [];
        if (near.FindLastIndex(IsRelative) is >= 0 and var relative && (trigger.Start - near[relative].End <= RelativeReach || relative == near.Count - 1))
            return After(n).Count > 0 || trigger.Kind == ContactKinds.Visit ? [near[relative]] : near[First(near, relative)..(relative + 1)];
        var last = near.FindLastIndex(s => IsSubject(s, trigger));
        if (last < 0)
            return [];
        var first = First(near, last);
        while (last + 1 < near.Count && IsJoined(near[last].End, near[last + 1].Start) && near[last + 1].Kind != SideKind.Adjective)
            last++;
        return [.. near[first..(last + 1)], .. companions.Where(c => c.IsPersonal && c.Start > near[last].Start)];
    }

    /// <summary>Where the row of joined sides begins that ends with one.</summary>
    private int First(List<Side> near, int last)
    {
        while (last > 0 && IsJoined(near[last - 1].End, near[last].Start) && near[last - 1].Kind != SideKind.Adjective && !IsHost(near[last - 1]) && !(near[last - 1] is { Kind: SideKind.Party, Link: Roles.In or Roles.To } && near[last].IsPersonal))
            last--;
        return last;
    }

    /// <summary>"With his counterpart X, Y discussed": a partner named before the verb.</summary>
    public List<Side> Partners(int n) => [.. sides.Where(s => s.Start >= Zone(n).From && s.End <= triggers[n].Start && s is { IsPersonal: true, Link: Roles.With or Roles.Between } && !IsTaken(n - 1, s))];

    /// <summary>The sides behind a trigger that belong to it.</summary>
    public List<Side> After(int n)
    {
        var trigger = triggers[n];
        var (_, to) = Zone(n);
        var chain = new List<Side>();
        var end = trigger.End;
        foreach (var side in sides)
        {
            if (side.Start < trigger.End || side.End > to || !IsAllowed(side, trigger))
                continue;
            if (WordsBetween(end, side.Start) - (chain.Count == 0 ? Aside(end, side.Start) : 0) > (chain.Count == 0 ? FirstReach : ChainReach) && side.Link is not (Roles.With or Roles.Between or Roles.By)
                || IsTopic(end, side.Start) || chain.Count > 0 && HasBreak(end, side.Start) && passage.All(Tag.AgreementStatus, end, side.Start).Any(s => s.Value == AgreementWords.Signed) || side.Speaks && HasBreak(end, side.Start) || GoesWithNext(n, side, end))
                break;
            if (side.Link is Roles.To or Roles.In or Roles.From or Roles.For && !side.IsPersonal && !(trigger.Kind is ContactKinds.Message or ContactKinds.Call && side.Link is Roles.To or Roles.From && side.Words.Tag != Tag.Capital))
                continue;
            // "Met X before he returned", "met X, who thanked her": the subject of what follows.
            if (chain.Count > 0 && !trigger.IsNoun && side is { Kind: SideKind.Pronoun, IsOwner: false, Link: null } && !passage.Pack.Settings.VerbFirst && !IsJoined(end, side.Start))
                break;
            if (chain.Count == 0 && side.Link is null && !passage.Pack.Settings.VerbFirst && Breaks(end, side.Start) % 2 == 1 && Aside(end, side.Start) == 0)
                break;
            chain.Add(side);
            end = side.End;
        }
        return chain;
    }

    /// <summary>"Met on Monday in Lisbon, on the occasion of the fair, the minister": the words between two commas.</summary>
    private int Aside(int from, int to)
    {
        if (passage.Pack.Settings.VerbFirst || to - from > LongestAside || Breaks(from, to) < 2)
            return 0;
        var first = Enumerable.Range(from, to - from).First(i => HasBreak(i, i + 1));
        var last = Enumerable.Range(from, to - from).Last(i => HasBreak(i, i + 1));
        return IsComma(passage, first) && IsComma(passage, last) ? last - first : 0;
    }

    /// <summary>How far apart two places are: where verbs come first, dates, places and marks between subject and object do not count.</summary>
    private int WordsBetween(int from, int to)
    {
        if (!passage.Pack.Settings.VerbFirst)
            return to - from;
        var words = 0;
        for (var i = from; i < to; i++)
            if ((passage.Find(i, Tag.Date) ?? passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.City)) is { } aside)
                i = aside.End - 1;
            else if (passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.Prep) && !passage.Has(i, Tag.Honorific))
                words++;
        return words;
    }

    /// <summary>Nothing but commas, conjunctions and small words between two sides.</summary>
    public bool IsJoined(int from, int to)
    {
        if (to - from > OwnerReach)
            return false;
        var joined = from == to;
        for (var i = from; i < to; i++)
        {
            if (passage.Has(i, Tag.NumberAnd) || passage.Find(i, Tag.Prep) is { Value: Roles.And or Roles.With } || passage.Tokens[i].Kind == TokenKind.Mark)
                joined = true;
            else if (!passage.Has(i, Tag.Stop))
                return false;
        }
        return joined;
    }

    /// <summary>Commas and conjunctions inside and between sides of one row part no clauses, nor does the one that closes an apposition: "his counterpart, X, in Lima".</summary>
    private static HashSet<int> Joints(Passage passage, IReadOnlyList<Side> sides)
    {
        var joints = new HashSet<int>();
        for (var n = 0; n < sides.Count; n++)
        {
            for (var i = sides[n].Start; i < sides[n].End; i++)
                joints.Add(i);
            if (passage.Pack.Settings.HasCase && sides[n].Kind == SideKind.Person && IsComma(passage, sides[n].End) && HasComma(passage, sides[n].Start, sides[n].End))
                joints.Add(sides[n].End);
            if (n > 0 && sides[n].Start - sides[n - 1].End is > 0 and <= 2 && passage.Tokens[sides[n].Start - 1].Kind == TokenKind.Word && (passage.Has(sides[n - 1].End, Tag.NumberAnd) || passage.Find(sides[n - 1].End, Tag.Prep) is { Value: Roles.And }))
                joints.Add(sides[n - 1].End);
            if (n > 0 && sides[n].Start - sides[n - 1].End is 2 && passage.Tokens[sides[n - 1].End].Kind == TokenKind.Mark && (passage.Has(sides[n].Start - 1, Tag.NumberAnd) || passage.Find(sides[n].Start - 1, Tag.Prep) is { Value: Roles.And }))
                joints.UnionWith([sides[n - 1].End, sides[n - 1].End + 1]);
            if (n > 0 && sides[n - 1].Kind == SideKind.Party && sides[n].Kind == SideKind.Party && sides[n].Start == sides[n - 1].End + 1)
                joints.Add(sides[n - 1].End);
        }
        return joints;
    }

    private static bool IsComma(Passage passage, int token) => token < passage.Tokens.Count && passage.Tokens[token].Form.Folded is [',' or '\u060C'];

    internal static bool HasComma(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (IsComma(passage, i))
                return true;
        return false;
    }

    private static bool IsAllowed(Side side, ContactTrigger trigger) =>
        side.Kind != SideKind.Object && (side.Kind != SideKind.Adjective || trigger.IsNoun && Math.Abs(side.Start < trigger.Start ? trigger.Start - side.End : side.Start - trigger.End) <= AdjectiveReach);

    private bool IsSubject(Side side, ContactTrigger trigger)
    {
        if (side.IsOwner || side.Kind == SideKind.Adjective)
            return trigger.Start - side.End <= (trigger.IsNoun ? OwnerReach : 0);
        if (side.Link is not (null or Roles.By or Roles.Between) || IsHost(side))
            return false;
        if (trigger.IsNoun && side.Kind == SideKind.Party && sides.Any(s => s.Kind == SideKind.Party && s.End < side.Start && IsJoined(s.End, side.Start)))
            return true;
        if (trigger.Verb is { } verb && verb.Start < trigger.Start && side.End <= verb.Start)
            return true;
        return !trigger.IsNoun || CueFinder.In(passage, side.End, trigger.Start).Any(c => c.Value is not (Cues.Topic or Cues.Again or Cues.Who)) || trigger.Kind is ContactKinds.Conference or ContactKinds.Message && side.Kind == SideKind.Person && side.End < trigger.Start
            || CueFinder.In(passage, Math.Max(sentence.Start, side.Start - InversionReach), side.Start).Any(c => c.Value is Cues.Held or Cues.Planned or Cues.Present);
    }

    /// <summary>"The Angola-Brazil energy forum": a party that belongs to the noun and not to its verb.</summary>
    private bool IsPremodifier(Side side, ContactTrigger trigger)
    {
        if (!trigger.IsEdition || !trigger.IsNoun || side.Kind != SideKind.Party || trigger.Start - side.End > ChainReach)
            return false;
        for (var i = side.End; i < trigger.Start; i++)
            if (passage.Has(i, Tag.Cue) || passage.Has(i, Tag.Contact) || passage.Has(i, Tag.Say) || passage.Tokens[i].IsMark(','))
                return false;
        return !IsBehindVerb(side);
    }

    /// <summary>"Have concluded A and B the third round": states in a row behind the verb are its subject where verbs come first.</summary>
    private bool IsBehindVerb(Side side) => passage.Pack.Settings.VerbFirst && ((passage.FindEnding(side.Start, Tag.Cue, sentence.Start) ?? passage.FindEnding(side.Start, Tag.Contact, sentence.Start)) is not null
        || sides.LastOrDefault(s => s.End <= side.Start) is { Kind: SideKind.Party } first && IsJoined(first.End, side.Start) && IsBehindVerb(first));

    /// <summary>"X, accompanied by Y and Z, ...": somebody who comes along.</summary>
    public bool IsCompanion(Side side) => side.Kind is SideKind.Person or SideKind.Office && (passage.FindEnding(side.Start, Tag.Cue, sentence.Start) ?? passage.FindEnding(side.Start - 1, Tag.Cue, sentence.Start)) is { Value: Cues.Attended }
        || sides.LastOrDefault(s => s.End <= side.Start && s.Kind != SideKind.Adjective) is { } first && IsJoined(first.End, side.Start) && IsCompanion(first);

    /// <summary>"At the invitation of X, Y ...".</summary>
    private bool IsHost(Side side) => CueFinder.In(passage, Math.Max(sentence.Start, side.Start - ChainReach), side.Start).Any(c => c.Value == Cues.Host && side.Start - c.End <= AdjectiveReach - 2) || IsNamedHost(side);

    /// <summary>"At the invitation of the minister of A, Ms X, ...": the name behind the office of the host, with nobody else between.</summary>
    private bool IsNamedHost(Side side) => side.Kind == SideKind.Person && CueFinder.In(passage, Math.Max(sentence.Start, side.Start - HostReach), side.Start).LastOrDefault(c => c.Value == Cues.Host) is { } host
        && Breaks(host.End, side.Start) <= 1 && !sides.Any(s => s.Kind == SideKind.Person && s.Start >= host.End && s.End <= side.Start) && passage.All(Tag.Honorific, Math.Max(host.End, side.Start - AdjectiveReach), side.Start + 1).Concat(sides.Where(s => s.Kind == SideKind.Office && s.Start >= host.End && s.End <= side.Start).Select(s => s.Words)).Any();

    /// <summary>"X, who": the subject of what follows.</summary>
    private bool IsRelative(Side side) => side.IsPersonal && CueFinder.Any(passage, side.End, Math.Min(sentence.End, side.End + OwnerReach + (passage.Has(side.End + 1, Tag.Prep) ? 1 : 0)), Cues.Who);

    private bool IsTaken(int previous, Side side) => previous >= 0 && After(previous).Contains(side);

    /// <summary>A subject of the next trigger: behind a break, behind no preposition, right before its verb.</summary>
    private bool GoesWithNext(int n, Side side, int end)
    {
        if (n + 1 >= triggers.Count)
            return false;
        var next = triggers[n + 1];
        if (side.IsOwner)
            return next.IsNoun && next.Start - side.End <= OwnerReach;
        return !IsRelative(side) && side.Link is null && HasBreak(end, side.Start) && !sides.Any(s => s.Start >= side.End && s.End <= next.Start && s.Kind != SideKind.Adjective && s.Link is null)
            && (!next.IsNoun || CueFinder.In(passage, side.End, next.Start).Any());
    }

    /// <summary>What is talked about: "discussed trade with X on Y"; a date behind the same small word is none, and "with" begins anew.</summary>
    private bool IsTopic(int from, int to)
    {
        foreach (var cue in CueFinder.In(passage, from, to))
            if (cue.Value == Cues.Host || cue.Value == Cues.Topic && !passage.Has(cue.End, Tag.Date) && !passage.All(Tag.Prep, cue.End, to).Any(p => p.Value is Roles.With or Roles.Between or Roles.By))
                return true;
        return false;
    }

    public bool HasBreak(int from, int to) => Breaks(from, to) > 0;

    /// <summary>A date that stands in the clause of the next trigger.</summary>
    public bool IsOfNext(int n, Span date) => n + 1 < triggers.Count && date.End <= triggers[n + 1].Start && date.Start >= triggers[n].End && Breaks(triggers[n].End, date.Start) % 2 == 1 && Breaks(date.End, triggers[n + 1].Start) == 0;

    /// <summary>A date that stands in the clause of the relative clause of the trigger before: "the committee, which last met in 2017, ...".</summary>
    public bool IsOfPrevious(int n, Span date) => n > 0 && date.Start >= triggers[n - 1].End && date.End <= triggers[n].Start && Breaks(triggers[n - 1].End, date.Start) == 0
        && HasBreak(date.End, triggers[n].Start) && CueFinder.Any(passage, Math.Max(sentence.Start, triggers[n - 1].Start - OwnerReach), triggers[n - 1].Start, Cues.Who);

    /// <summary>How far behind the last comma before it a place in the clause stands; zero where nothing parts it from the trigger.</summary>
    public int BehindBreak(int from, int token)
    {
        var words = 0;
        for (var i = token - 1; i >= from; i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Mark && HasBreak(i, i + 1))
                return words + 1;
            words += joints.Contains(i) || IsInPlace(i) ? 0 : 1;
        }
        return 0;
    }

    /// <summary>Behind the last comma or conjunction before a token.</summary>
    public int ClauseStart(int token)
    {
        while (token > sentence.Start && !HasBreak(token - 1, token))
            token--;
        return token;
    }

    private bool IsInPlace(int token)
    {
        for (var i = Math.Max(sentence.Start, token - OwnerReach); i <= token; i++)
            if ((passage.Find(i, Tag.City) ?? passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.State)) is { } place && place.End > token)
                return true;
        return false;
    }

    /// <summary>Commas and conjunctions: two of them enclose an aside, one begins another clause.</summary>
    private int Breaks(int from, int to)
    {
        var breaks = 0;
        for (var i = from; i < to; i++)
            if (!joints.Contains(i) && (passage.Tokens[i].Form.Folded is [',' or ';' or ':' or '\u2013' or '\u2014' or '\u060C'] || passage.Has(i, Tag.NumberAnd) || passage.Find(i, Tag.Prep) is { Value: Roles.And }))
                breaks++;
        return breaks;
    }
}
