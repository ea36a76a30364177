using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Store;

/// <summary>Unpacks what one article says, in the order of <see cref="ClaimWriter"/>; a claim when it is first asked for.</summary>
internal sealed class ClaimReader
{
    private const int FormWithFactsBeforeParties = 1;

    private readonly FieldReader from;

    private ClaimReader(FieldReader from) => this.from = from;

    /// <summary>What the article says; its claims and its print, which few ask for, are unpacked when somebody does.</summary>
    public static ArticleClaims Unpack(ArticleFacts facts, byte[] print, byte[] claims)
    {
        var from = new FieldReader(Packed.Bytes(claims.AsSpan()));
        var form = from.Number();
        return form is FormWithFactsBeforeParties or ClaimWriter.Form ? Read(from, facts, print, form) : throw new InvalidDataException("packed claims are damaged");
    }

    private static ArticleClaims Read(FieldReader from, ArticleFacts article, byte[] print, int form)
    {
        var (types, places) = Passed(from);
        var rest = new ClaimReader(from);
        var topics = from.List(() => new Topic(from.Text()!, rest.Citations()));
        var damaged = from.List(() => new Damage(from.Text()!, rest.Citations()));
        var dates = from.List(() =>
        {
            var weekday = (DayOfWeek)from.Number();
            return new OddDate(from.Text()!, weekday, rest.Citations());
        });
        var early = form == FormWithFactsBeforeParties ? PassFacts(from) : 0;
        var parties = rest.Names();
        var facts = form == FormWithFactsBeforeParties ? early : PassFacts(from);
        return new ArticleClaims(article with { PrintWhenAsked = () => new TextPrint(Packed.Hashes(print), Facts(from.At(facts))) })
        {
            Claims = new ClaimsWhenAsked(types, i => new ClaimReader(from.At(places[i])).Claim()),
            Topics = topics,
            Damaged = damaged,
            OddDates = dates,
            Parties = parties,
        };
    }

    /// <summary>The type of each claim and where it lies.</summary>
    private static (EntryType[] Types, int[] Places) Passed(FieldReader from)
    {
        var types = new EntryType[from.Number()];
        var places = new int[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            places[i] = from.Place;
            types[i] = ClaimPassing.Pass(from);
        }
        return (types, places);
    }

    /// <summary>Where the facts lie.</summary>
    private static int PassFacts(FieldReader from)
    {
        var place = from.Place;
        for (var count = from.Number(); count > 0; count--)
        {
            from.PassNumbers(1);
            from.PassText();
        }
        return place;
    }

    private static TextFact[] Facts(FieldReader from) => from.List(() => new TextFact(from.Number(), from.Text()!));

    private Claim Claim()
    {
        var type = (EntryType)from.Number();
        var (id, citations) = (from.Text()!, Citations());
        var workedOut = from.List(() => new WorkedOut(from.Text()!, from.Text()!, from.Text()!, Citations()));
        return type switch
        {
            EntryType.Contact => Contact(id, citations, workedOut),
            EntryType.Agreement => Agreement(id, citations, workedOut),
            EntryType.Commitment => Commitment(id, citations, workedOut),
            EntryType.Figure => Figure(id, citations, workedOut),
            EntryType.Statement => Texts() is var texts ? new Statement { Id = id, Citations = citations, WorkedOut = workedOut, Speaker = texts[0], Text = texts[1]! } : null!,
            EntryType.Person => Texts() is var texts ? new Person { Id = id, Citations = citations, WorkedOut = workedOut, Name = texts[0]!, Office = texts[1], Of = texts[2] } : null!,
            _ => throw new InvalidDataException("a packed claim is damaged"),
        };
    }

    private Contact Contact(string id, Citation[] citations, WorkedOut[] workedOut)
    {
        var (kind, status, ordinal) = ((ContactKind)from.Number(), (ContactStatus)from.Number(), from.Number());
        var texts = Texts();
        return new Contact
        {
            Id = id,
            Citations = citations,
            WorkedOut = workedOut,
            Kind = kind,
            Status = status,
            Ordinal = ordinal == 0 ? null : ordinal - 1,
            Series = texts[0],
            Date = texts[1],
            Place = texts[2],
            Was = texts[3],
            Parties = Names(),
            Participants = Names(),
        };
    }

    private Agreement Agreement(string id, Citation[] citations, WorkedOut[] workedOut)
    {
        var status = (AgreementStatus)from.Number();
        var texts = Texts();
        return new Agreement { Id = id, Citations = citations, WorkedOut = workedOut, Status = status, Name = texts[0]!, Abbreviation = texts[1], Date = texts[2], Parties = Names() };
    }

    private Commitment Commitment(string id, Citation[] citations, WorkedOut[] workedOut)
    {
        var value = from.Decimal();
        var texts = Texts();
        return new Commitment { Id = id, Citations = citations, WorkedOut = workedOut, Value = value, Goal = texts[0]!, Due = texts[1], Unit = texts[2], Actors = Names() };
    }

    private Figure Figure(string id, Citation[] citations, WorkedOut[] workedOut)
    {
        var (measure, bound, approximate, value) = ((Measure)from.Number(), (Bound)from.Number(), from.Number() == 1, from.Decimal()!.Value);
        var texts = Texts();
        return new Figure
        {
            Id = id,
            Citations = citations,
            WorkedOut = workedOut,
            Measure = measure,
            Bound = bound,
            Approximate = approximate,
            Value = value,
            Indicator = texts[0]!,
            Unit = texts[1]!,
            Period = texts[2],
            Area = texts[3],
            Counterpart = texts[4],
            Converted = from.List(() => new Amount(from.Decimal()!.Value, from.Text()!)),
        };
    }

    private Citation[] Citations() => from.List(() =>
    {
        var (start, end, exact) = (from.Number(), from.Number(), from.Text()!);
        return new Citation(Names(), "", start, end, exact, "", "");
    });

    private string?[] Texts() => from.Texts();

    private string[] Names() => from.Texts()!;
}
