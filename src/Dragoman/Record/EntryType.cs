using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>The kinds of things in the record, each merged from claims of its own type.</summary>
public enum EntryType
{
    Contact,
    Agreement,
    Statement,
    Commitment,
    Figure,
    Person,
}

/// <summary>Which kind of thing a claim is about.</summary>
public static class EntryTypes
{
    public static EntryType Of(Claim claim) => claim switch
    {
        Contact => EntryType.Contact,
        Agreement => EntryType.Agreement,
        Statement => EntryType.Statement,
        Commitment => EntryType.Commitment,
        Figure => EntryType.Figure,
        Person => EntryType.Person,
        _ => throw new ArgumentException($"a claim of type {claim.GetType().Name} makes no entry", nameof(claim)),
    };
}
