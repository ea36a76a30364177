using System.Globalization;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Tests.Record;

/// <summary>Articles and claims made in code, for what is hard to find in texts.</summary>
internal sealed class MadeClaims
{
    private readonly List<ArticleClaims> articles = [];

    public static RecordBuilder Builder => Loaded.Value;

    private static readonly Lazy<RecordBuilder> Loaded = new(() => RecordBuilder.Load(LoadedPacks.Actors));

    public IReadOnlyList<ArticleClaims> Articles => articles;

    /// <summary>An article with the claims given; each gets an id and a citation of its own.</summary>
    public MadeClaims Article(string id, string? published, params Claim[] claims) => Article(id, "en", published, claims);

    public MadeClaims Article(string id, string language, string? published, params Claim[] claims)
    {
        var facts = new ArticleFacts
        {
            Id = id,
            File = id + ".txt",
            Language = language,
            Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture),
        };
        articles.Add(new ArticleClaims(facts)
        {
            Claims = [.. claims.Select((c, n) => c with
            {
                Id = ClaimId.Of(id, n.ToString(CultureInfo.InvariantCulture)),
                Citations = [new Citation([], "", n * 1000, n * 1000 + 9, $"words {n}", "", "")],
            })],
        });
        return this;
    }

    public IReadOnlyList<Entry> Entries(params Decision[] decisions) => Builder.Build(articles, Rulings.Of(decisions));

    public static Contact Contact(ContactKind kind, string parties, string? date = null, string participants = "", string? place = null, ContactStatus status = ContactStatus.Held,
        string? series = null, int? ordinal = null, string? was = null) => new()
        {
            Id = "",
            Citations = [],
            Kind = kind,
            Status = status,
            Date = date,
            Place = place,
            Series = series,
            Ordinal = ordinal,
            Was = was,
            Parties = parties.Split(' '),
            Participants = participants.Split(", ", StringSplitOptions.RemoveEmptyEntries),
        };

    public static Agreement Agreement(string name, string parties, AgreementStatus status, string? date = null, string? abbreviation = null) => new()
    {
        Id = "",
        Citations = [],
        Name = name,
        Abbreviation = abbreviation,
        Parties = parties.Split(' '),
        Status = status,
        Date = date,
    };

    public static Figure Figure(string indicator, decimal value, string unit, string? period, string? area, string? counterpart = null, Measure measure = Measure.Level) => new()
    {
        Id = "",
        Citations = [],
        Indicator = indicator,
        Measure = measure,
        Value = value,
        Unit = unit,
        Period = period,
        Area = area,
        Counterpart = counterpart,
    };

    public static Commitment Commitment(string actors, string goal, string? due = null, decimal? value = null, string? unit = null) => new()
    {
        Id = "",
        Citations = [],
        Actors = actors.Split(' '),
        Goal = goal,
        Due = due,
        Value = value,
        Unit = unit,
    };

    public static Statement Statement(string? speaker, string text) => new() { Id = "", Citations = [], Speaker = speaker, Text = text };
}
