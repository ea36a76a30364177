using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>A sentence with its triggers and sides, as the finders of slots see it.</summary>
internal sealed record ContactScene(Passage Passage, Sentence Sentence, IReadOnlyList<ContactTrigger> Triggers, IReadOnlyList<Side> Sides, SideBinding Binding)
{
    private const int Beside = 4;
    private const int InvitationReach = 14;
    private const int Several = 3;

    /// <summary>Parties in and right before the phrase of a trigger: "the EU-Armenia Partnership Council", "Kenyan-Finnish consultations".</summary>
    public IEnumerable<Side> Inside(ContactTrigger trigger)
    {
        var found = Within(trigger).ToList();
        // The rest of a row: "the ministers of A, B and C".
        while (found.Count > 0 && Sides.FirstOrDefault(s => s.Kind == found[^1].Kind && s.Link is null && s.Start > found[^1].End && Binding.IsJoined(found[^1].End, s.Start)) is { } next)
            found.Add(next);
        return found;
    }

    private IEnumerable<Side> Within(ContactTrigger trigger) => Sides.Where(s => s.Kind != SideKind.Object && (s.Start >= trigger.Start && (s.End <= trigger.End || s.Start < trigger.End && s is { Kind: SideKind.Office, Parties.Count: > 0 })
        || trigger.Format is { } format && (s.Start >= format.Start - Beside && s.End <= format.Start && IsClose(s.End, format.Start) || s.Start >= format.Start && s.End <= format.End + Beside && IsClose(format.End, s.Start))
            && s.Kind is SideKind.Adjective or SideKind.Party && s.Link is null or Roles.Of or Roles.Between
        || trigger.IsNoun && s.Kind is SideKind.Adjective or SideKind.Party && s.End <= trigger.Start && trigger.Start - s.End <= Beside + Beside && IsCompound(s.End, trigger.Start)
        || trigger.IsNoun && s.Kind is SideKind.Adjective && s.Start >= trigger.End && s.Start - trigger.End <= Beside && IsClose(trigger.End, s.Start)));

    /// <summary>A pronoun as the object of a verb: "received him", "lo ha ricevuto".</summary>
    public Side? ObjectOf(ContactTrigger trigger) => trigger.IsNoun ? null : Sides.FirstOrDefault(s => s.Kind == SideKind.Object && s.End >= trigger.Start && s.Start <= trigger.End);

    /// <summary>"Had visited the minister X in Helsinki": the person who is visited, right behind the verb.</summary>
    public Side? Visited(ContactTrigger trigger) => trigger is { IsNoun: false, IsInvitation: false, Kind: ContactKinds.Visit, Tense: Tenses.Past } && Sides.FirstOrDefault(s => s.Start >= trigger.End) is { Kind: SideKind.Person, Link: null, Members.Count: 1 } person && person.Start - BehindDate(trigger.End) <= 1
        && Sides.Any(s => s.IsPersonal && s.End <= trigger.Start && s.Link is null) && !Sides.Any(s => s.Kind == SideKind.Party && s.Start >= person.End && s.Link is null) ? person : null;

    /// <summary>"At their meeting in Lima, X and Y agreed": a noun before the clause of its sides, which says nothing of when it was.</summary>
    public bool Opens(int n, IReadOnlyList<Side> acting) => Triggers[n].IsNoun && acting.Count > 1 && acting.All(s => s.Start >= Triggers[n].End && s.Link is null) && Binding.HasBreak(Triggers[n].End, acting[0].Start);

    private int BehindDate(int token) => Enumerable.Range(token, 2).Select(i => Passage.Find(i, Tag.Date)).FirstOrDefault(d => d is not null) is { } date ? date.End : token;

    /// <summary>Those who chair, lead or attend an edition by words of their own: "under the chairmanship of X and Y".</summary>
    public IEnumerable<Side> Attending(ContactTrigger trigger, int n)
    {
        var (from, to) = Binding.Zone(n);
        foreach (var cue in Passage.All(Tag.Cue, from, to).Where(c => c.Value == Cues.Attended))
        {
            var end = cue.End;
            foreach (var side in Sides.Where(s => s is { Kind: SideKind.Person or SideKind.Office, Speaks: false } && s.Words.Start >= cue.End && s.End <= to))
            {
                if (side.Start - end > Beside + Beside)
                    break;
                end = side.End;
                yield return side;
            }
        }
    }

    /// <summary>A talk by telephone or video is a call; ministers of three states or more make a ministerial, leaders a summit.</summary>
    public string KindOf(ContactTrigger trigger, (int From, int To) zone, IReadOnlyList<Side> acting, Predicate<string> isBloc)
    {
        if (trigger is { IsNoun: false, Kind: ContactKinds.Ministerial or ContactKinds.Summit } && acting.Count > 0 && acting.SelectMany(s => s.Members.Select(m => m.Of).OfType<string>().Concat(s.Parties)).Distinct().ToList() is { Count: 2 } two && !two.Exists(c => isBloc(c)))
            return ContactKinds.Meeting;
        if (trigger.Kind is not (FrameKinds.Talk or ContactKinds.Meeting) && !(trigger.Kind == ContactKinds.Session && !trigger.IsNoun))
            return trigger.Kind;
        if (CueFinder.Any(Passage, zone.From, zone.To, Cues.Remote))
            return ContactKinds.Call;
        if (acting.Count == 1 && acting[0] is { Kind: SideKind.Office, Members.Count: 0, Parties: [var bloc] } all && isBloc(bloc))
            return IsOfMinisters(all) ? ContactKinds.Ministerial : ContactKinds.Summit;
        return acting.FirstOrDefault(s => s is { Kind: SideKind.Office or SideKind.Pair, Parties.Count: >= Several }) is { } many && many.Words.Tag != Tag.Cue && !IsMetByOne(trigger, acting, many) ? IsOfMinisters(many) ? ContactKinds.Ministerial : ContactKinds.Summit : ContactKinds.Meeting;
    }

    /// <summary>"She met the ministers of A, B and C": meetings with each, and no meeting of them all.</summary>
    private static bool IsMetByOne(ContactTrigger trigger, IReadOnlyList<Side> acting, Side many) => many.Start >= trigger.End
        && acting.Any(s => s.End <= trigger.Start && s.IsPersonal && !s.Members.Select(m => m.Of).Concat(s.Parties).All(many.Parties.Contains));

    private bool IsOfMinisters(Side side)
    {
        if (side.Words.Tag != Tag.Role)
            return IsMinister(side.Words.Tag, side.Words.Value);
        var hits = new List<Hit>();
        for (var i = side.Words.Start; i < side.Words.End; i++)
            Passage.Pack.Lexicon.Find(Passage.Tokens, i, side.Words.End, hits, glosses: false);
        return hits.Exists(h => IsMinister(h.Entry.Tag, h.Entry.Value));
    }

    private static bool IsMinister(Tag tag, string title) => tag == Tag.OfficeHead
        || tag == Tag.Office && (title.StartsWith(OfficeHeads.Minister, StringComparison.Ordinal) || title.StartsWith(OfficeHeads.Deputy, StringComparison.Ordinal));

    /// <summary>"Invited X to visit Y": the visit stands as the invitation says.</summary>
    public bool IsInvitedVisit(int n) => n > 0 && Triggers[n - 1].IsInvitation && Triggers[n].Kind == ContactKinds.Visit
        && Triggers[n].Tense is Tenses.Bare or Tenses.Noun && Triggers[n].Start - Triggers[n - 1].End <= InvitationReach;

    /// <summary>"Discussed preparations for the summit": an edition that is only spoken of, without day or place behind it.</summary>
    public bool IsTopic(int n) => Triggers[n] is { IsEdition: true, IsNoun: true, Ordinal: null, Verb: null } noun && (CueFinder.In(Passage, Math.Max(Binding.Zone(n).From, noun.Start - InvitationReach), noun.Start).Any(c => c.Value == Cues.Topic && !Passage.Has(c.End, Tag.Date)) || n > 0 && Triggers[n - 1] is { IsNoun: false, Kind: FrameKinds.Talk } talk && (noun.Start - talk.End <= InvitationReach || !CueFinder.In(Passage, talk.End, noun.Start).Any(c => c.Value is Cues.Held or Cues.Planned)))
        && !Passage.All(Tag.Date, noun.End, Binding.Zone(n).To).Any() && !CueFinder.In(Passage, noun.End, Binding.Zone(n).To).Any();

    /// <summary>"They met for the sixth session": the session stands as its verb says.</summary>
    public bool IsObject(int n) => IsPurpose(n) || IsOfJourney(n) || n > 0 && !Passage.All(Tag.That, Triggers[n - 1].End, Triggers[n].Start).Any() && Triggers[n] is { IsEdition: true, IsNoun: true, Verb: null } && Triggers[n - 1] is { IsNoun: false, IsInvitation: false, Kind: ContactKinds.Meeting or FrameKinds.Talk or ContactKinds.Visit }
        && (!Binding.HasBreak(Triggers[n - 1].End, Triggers[n].Start) || Triggers[n - 1].Kind == ContactKinds.Visit && IsAsideDate(Triggers[n - 1].End, Triggers[n].Start) && !CueFinder.In(Passage, Triggers[n - 1].End, Triggers[n].Start).Any(c => c.Value is Cues.Planned or Cues.Held));

    /// <summary>"Is due in Lima a day early, on 19 May, for": a date between two commas and nothing else parted.</summary>
    private bool IsAsideDate(int from, int to)
    {
        var aside = Passage.All(Tag.Date, from, to).FirstOrDefault(d => d.End < to && Passage.Tokens[d.End].Kind == TokenKind.Mark && Binding.HasBreak(from, d.Start));
        return aside is not null && !Binding.HasBreak(aside.End + 1, to);
    }

    /// <summary>"Will arrive on Sunday at the head of a delegation on a visit": the noun of a journey stands as its verb.</summary>
    private bool IsOfJourney(int n) => n > 0 && Triggers[n - 1] is { IsNoun: false, IsInvitation: false, Kind: ContactKinds.Visit } && Triggers[n] is { IsNoun: true, Verb: null, Kind: ContactKinds.Visit }
        && !Binding.HasBreak(Triggers[n - 1].End, Triggers[n].Start) && !CueFinder.In(Passage, Triggers[n - 1].End, Triggers[n].Start).Any(c => c.Value is Cues.Planned or Cues.Held);

    /// <summary>"Travels to Ankara on Thursday for talks with X": what a journey is made for stands as the journey.</summary>
    private bool IsPurpose(int n) => n > 0 && Triggers[n - 1] is { IsInvitation: false, Kind: ContactKinds.Visit } && (!Triggers[n - 1].IsNoun || Triggers[n].IsNoun) && Triggers[n] is { Verb: null, Kind: ContactKinds.Meeting or FrameKinds.Talk, Tense: Tenses.Noun or Tenses.Bare }
        && !Binding.HasBreak(Triggers[n - 1].End, Triggers[n].Start) && !CueFinder.In(Passage, Triggers[n - 1].End, Triggers[n].Start).Any(c => c.Value is Cues.Planned or Cues.Held);

    /// <summary>"Is in Tallinn to meet X": what somebody who is there is still to do.</summary>
    public bool IsIntent(int n) => IsPurpose(n) && Triggers[n] is { Tense: Tenses.Bare } && Triggers[n - 1] is { IsNoun: false, Tense: Tenses.Present };

    /// <summary>"Invited him to the forum": the forum is to come.</summary>
    public bool IsInvitedEvent(int n) => n > 0 && Triggers[n - 1].IsInvitation && Triggers[n] is { IsNoun: true, Verb: null, Kind: not ContactKinds.Visit };

    /// <summary>"Will arrive on a visit during which she meets ...": a present behind what is planned.</summary>
    public bool IsSubordinate(int n) => n > 0 && Triggers[n].Tense == Tenses.Present
        && (Triggers[n - 1].Tense == Tenses.Planned || StatusFinder.Find(Passage, Triggers[n - 1], Binding.Zone(n - 1).From, Binding.Zone(n - 1).To) is { Status: ContactStatus.Planned });

    /// <summary>Nothing but hyphens, other parties, ordinals and adjectives up to the noun: "the EU-Central Asia 20th ministerial".</summary>
    private bool IsCompound(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Passage.Tokens[i].IsMark(',') && i > 0 && i + 1 < to && Sides.Any(s => s.End == i) && Sides.Any(s => s.Start == i + 1))
                continue;
            else if (Passage.Tokens[i].Kind == TokenKind.Mark ? !Passage.Tokens[i].IsMark('-') && Passage.Tokens[i].Form.Folded is not ['\u2013' or '/'] : Passage.Has(i, Tag.Cue) || Passage.Has(i, Tag.Say) || Passage.Has(i, Tag.Stop) || Passage.Has(i, Tag.Prep) && !Passage.Has(i, Tag.NumberAnd) || Passage.Has(i, Tag.Name))
                return false;
        return true;
    }

    private bool IsClose(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Passage.Tokens[i].Form.Folded is [',' or ';' or '\u060C'] || Passage.Has(i, Tag.Say) || Passage.Has(i, Tag.Cue))
                return false;
        return true;
    }
}
