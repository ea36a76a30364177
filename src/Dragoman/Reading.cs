using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman;

/// <summary>What one article says: everything that was read from it, each with its citations.</summary>
public sealed record Reading(Article Article)
{
    public IReadOnlyList<Person> People { get; init; } = [];
    public IReadOnlyList<Contact> Contacts { get; init; } = [];
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<Statement> Statements { get; init; } = [];
    public IReadOnlyList<Topic> Topics { get; init; } = [];
    public IReadOnlyList<Damage> Damaged { get; init; } = [];

    /// <summary>Codes of the two parties the article is mostly about, the first before the second; fewer when it names fewer.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Where the sentences of title and body begin, in the order of the text: the first is sentence 1 of a pinpoint citation.</summary>
    public IReadOnlyList<int> Sentences { get; init; } = [];

    /// <summary>Dates whose weekday is another one.</summary>
    public IReadOnlyList<OddDate> OddDates { get; init; } = [];

    /// <summary>Names, numbers and dates in the order of the text, by which translations are known.</summary>
    public IReadOnlyList<TextFact> Facts { get; init; } = [];
}

/// <summary>A subject the article deals with, by the contract's label, and the words that show it.</summary>
public sealed record Topic(string Label, IReadOnlyList<Citation> Citations);

/// <summary>A number that machine translation or a broken page has destroyed: shown, never used.</summary>
public sealed record Damage(string Text, IReadOnlyList<Citation> Citations);

/// <summary>A date with a weekday that it does not fall on: "Monday, 21 June 2022", which was a Tuesday.</summary>
public sealed record OddDate(string Date, DayOfWeek Written, IReadOnlyList<Citation> Citations);
