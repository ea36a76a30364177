using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>What speaks for two reports telling of one contact, and what excludes it.</summary>
internal sealed class ContactLikeness(Atlas atlas, Officials officials, Namesakes namesakes)
{
    private const double Enough = 3;
    private const int FewestOfMany = 2;
    private const double MostForPersons = 4;
    private const double Sure = 8;
    private const double SameOffice = 0.6;
    private const int SameDays = 7;

    private readonly SeriesName series = new(atlas);
    private readonly Dictionary<string, State> states = atlas.States.DistinctBy(s => s.Name).ToDictionary(s => s.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, State> capitals = atlas.States.DistinctBy(s => s.Capital).ToDictionary(s => s.Capital, StringComparer.Ordinal);

    public double? Of(Candidate<Contact> a, Candidate<Contact> b)
    {
        if (Excludes(a, b))
            return null;
        var (x, y) = (a.Claim, b.Claim);
        var days = ContactWindow.Agreement(a, b);
        if (days == 0 && !IsFormal(x) && !IsFormal(y) && Shared(a, b) < Math.Min(FewestOfMany, Math.Max(x.Participants.Count, y.Participants.Count)))
            return null;
        var score = Math.Min(MostForPersons, 2 * Shared(a, b)) + days
            + (x.Kind == y.Kind ? 1 : 0) + (x.Status == y.Status ? 0.5 : 0)
            + (series.IsSame(x, y) is true ? 3 : 0) + (x.Ordinal is not null && x.Ordinal == y.Ordinal ? 2 : 0)
            + Places(x, y);
        return score >= Enough ? Math.Min(score, Sure) + score / 100 : null;
    }

    public bool Excludes(Candidate<Contact> a, Candidate<Contact> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        // What costs least is asked first.
        return x.Ordinal is not null && y.Ordinal is not null && x.Ordinal != y.Ordinal || ExcludesByStatus(x, y)
            || ContactWindow.Excludes(a, b) && !IsSameEdition(x, y) || !Kinds(a, b) || series.IsSame(x, y) is false && !HasOneNumberAndDay(x, y)
            || IsToldTwice(a, b) || x.Place is not null && y.Place is not null && Places(x, y) == 0 && !IsSameEdition(x, y)
            || ExcludesByParties(x, y) || ExcludesByPersons(a, b);
    }

    /// <summary>One article tells an event once; what looks alike in it are two.</summary>
    private static bool IsToldTwice(Candidate<Contact> a, Candidate<Contact> b) =>
        a.SharesArticleWith(b) && (a.Claim.Status != b.Claim.Status || a.Claim.Date != b.Claim.Date || a.Claim.Kind != b.Claim.Kind
            || !a.Claim.Participants.Any(b.Claim.Participants.Contains) && a.Claim.Participants.Count + b.Claim.Participants.Count > 0);

    /// <summary>A sitting may be called by several names of formal occasions where series or people say that it is one.</summary>
    private bool Kinds(Candidate<Contact> a, Candidate<Contact> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (x.Kind == y.Kind)
            return true;
        if (!IsSitting(x.Kind) || !IsSitting(y.Kind))
            return false;
        return series.IsSame(x, y) is true || ContactWindow.Agreement(a, b) >= 3 && Shared(a, b) >= 2;
    }

    /// <summary>What one language calls a commission is a committee in another: number and day say that it is one.</summary>
    private static bool HasOneNumberAndDay(Contact x, Contact y) =>
        x.Ordinal is not null && x.Ordinal == y.Ordinal && x.Date == y.Date && IsoPeriod.Parse(x.Date) is { IsDay: true };

    private static bool IsSitting(ContactKind kind) => kind is not (ContactKind.Call or ContactKind.Visit or ContactKind.Message);

    /// <summary>The same edition of a series stays one though its days differ, unless they are years apart.</summary>
    private bool IsSameEdition(Contact x, Contact y) =>
        x.Ordinal is not null && x.Ordinal == y.Ordinal && series.IsSame(x, y) is true
        && (IsoPeriod.Parse(x.Date) is not { } a || IsoPeriod.Parse(y.Date) is not { } b || Math.Abs(a.First.DayNumber - b.First.DayNumber) < 366);

    private static bool ExcludesByStatus(Contact x, Contact y)
    {
        if (x.Status == y.Status)
            return false;
        if (x.Status == ContactStatus.Invited || y.Status == ContactStatus.Invited)
            return x.Date is null || y.Date is null;
        return (x.Status, y.Status) is (ContactStatus.Cancelled, ContactStatus.Held) or (ContactStatus.Held, ContactStatus.Cancelled);
    }

    /// <summary>Of talks and journeys one report may leave a side out, but not name another; of a sitting of many, two parties must be named by both.</summary>
    private static bool ExcludesByParties(Contact x, Contact y)
    {
        var shared = x.Parties.Count(y.Parties.Contains);
        var fewer = Math.Min(x.Parties.Count, y.Parties.Count);
        return shared < (IsFormal(x) || IsFormal(y) ? Math.Min(FewestOfMany, fewer) : fewer);
    }

    /// <summary>
    /// Talks between two sides are other talks when a side is another person. Of a formal sitting each article may name other people.
    /// </summary>
    private bool ExcludesByPersons(Candidate<Contact> a, Candidate<Contact> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (x.Participants.Count == 0 || y.Participants.Count == 0 || IsFormal(x) || IsFormal(y))
            return false;
        var (onlyX, onlyY) = (Without(a, b), Without(b, a));
        if (onlyX.Count == 0 || onlyY.Count == 0)
            return false;
        if (onlyX.Count < x.Participants.Count && x.Participants.Count > 2 && y.Participants.Count > 2)
            return false;
        var homes = onlyX.Select(p => Home(p, a)).ToList();
        return onlyY.Select(p => Home(p, b)).Any(home => home is null || homes.Contains(home) || homes.Contains(null));
    }

    private static bool IsFormal(Contact contact) =>
        contact.Kind is ContactKind.Summit or ContactKind.Ministerial or ContactKind.Session or ContactKind.Conference or ContactKind.Negotiations || contact.Series is not null;

    private int Shared(Candidate<Contact> a, Candidate<Contact> b) => a.Claim.Participants.Count(p => b.Claim.Participants.Any(q => IsOne(p, a, q, b)));

    private List<string> Without(Candidate<Contact> a, Candidate<Contact> b) => [.. a.Claim.Participants.Where(p => !b.Claim.Participants.Any(q => IsOne(p, a, q, b)))];

    private bool IsOne(string p, Candidate<Contact> a, string q, Candidate<Contact> b) => namesakes.IsSame(p, q) || HoldOneOffice(p, a, q, b);

    /// <summary>Names that two languages spell very differently: who holds one office for one party in the same days is one.</summary>
    public bool HoldOneOffice(string p, Candidate<Contact> a, string q, Candidate<Contact> b) =>
        a.Article.Article.Language != b.Article.Article.Language && !(officials.IsKnown(p) && officials.IsKnown(q))
        && a.Published is { } one && b.Published is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= SameDays
        && PersonIn(a, p) is { Of: { } home, Office: { } office } && PersonIn(b, q) is { Office: { } title } second && second.Of == home
        && Phrase.Likeness(Phrase.Stems(office), Phrase.Stems(title)) >= SameOffice;

    private static Person? PersonIn(Candidate<Contact> told, string name)
    {
        foreach (var claim in told.Article.Of(EntryType.Person))
            if (claim is Person person && person.Name == name)
                return person;
        return null;
    }

    private string? Home(string person, Candidate<Contact> told) =>
        told.Article.HomeOf(person) ?? officials.PartyOf(person, IsoPeriod.Parse(told.Claim.Date)?.First ?? told.Published);

    /// <summary>1.5 for the same town, half for the same state or a town and a state; nothing for two towns.</summary>
    private double Places(Contact x, Contact y)
    {
        if (x.Place is null || y.Place is null)
            return 0;
        var (stateX, stateY) = (StateNamed(x.Place), StateNamed(y.Place));
        if (Phrase.Fold(x.Place) == Phrase.Fold(y.Place))
            return stateX is null ? 1.5 : 0.5;
        if (stateX is not null && stateY is not null)
            return 0;
        if (stateX is null && stateY is null)
            return namesakes.IsSame(x.Place, y.Place) ? 1 : 0;
        var town = stateX is null ? x.Place : y.Place;
        return capitals.GetValueOrDefault(town) is not { } home || home.Name == (stateX ?? stateY)!.Name ? 0.5 : 0;
    }

    private State? StateNamed(string place) => states.GetValueOrDefault(place);
}
