using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Dragoman.Web.Lists;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;

namespace Dragoman.Web.Wording;

/// <summary>What pages call the things of the record, in the language of the interface. Names of people stay as the record has them.</summary>
public sealed class RecordWords(Ui ui, Knowledge knowledge)
{
    private const string Between = " \u2013 ";
    private const int LongestQuote = 90;

    public DateWords Dates { get; } = new(ui);

    public ValueWords Values { get; } = new(ui);

    /// <summary>The title of an article; without one the name of its file, never the folders it came from.</summary>
    public static string Title(ArticleFacts article) => article.Title ?? Path.GetFileName(article.File);

    /// <summary>In the language of the interface where that is known, else the canonical name.</summary>
    public string Party(string code) => Own(code) ?? knowledge.Parties.Canonical.Of(code);

    /// <summary>The language in which <see cref="Party"/> names a party.</summary>
    public string LanguageOf(string party) => Own(party) is null ? UiTexts.Source : ui.Language;

    /// <summary>"European Union – Kazakhstan".</summary>
    public string Relation(IEnumerable<string> codes) => string.Join(Between, codes.Select(Party));

    /// <summary>Parts what is listed.</summary>
    public string Comma => ui["comma"] + " ";

    public string RelationWord => ui["relations.relation"];

    public string Type(EntryType type) => ui[$"type.{type.Spelt()}"];

    public string Kind(ContactKind kind) => ui[$"kind.{kind.Spelt()}"];

    public string Status(ContactStatus status) => ui[$"status.{status.Spelt()}"];

    public string Status(AgreementStatus status) => ui[$"agreement.{status.Spelt()}"];

    public string Label(FindingLabel label) => ui[$"label.{label.Spelt()}"];

    public string Field(string field) => ui.Or($"field.{field}", field);

    public string Topic(string label) => ui.Or($"topic.{label.Replace(' ', '-')}", label);

    public string Language(string? code) => code is null ? ui["none.language"] : ui.Or($"language.{code}", code);

    public string Indicator(string indicator) => ui.Or($"indicator.{indicator}", Capitalised(indicator.Replace(Contract.OtherPrefix, "", StringComparison.Ordinal).Replace('-', ' ')));

    /// <summary>"Trade turnover, change".</summary>
    public string Measured(Figure figure) => figure.Measure switch
    {
        Measure.Change => ui["indicator.change", Indicator(figure.Indicator)],
        Measure.Share => ui["indicator.share", Indicator(figure.Indicator)],
        _ => Indicator(figure.Indicator),
    };

    /// <summary>"Kazakhstan with European Union".</summary>
    public string Sides(Figure figure) => (figure.Area, figure.Counterpart) switch
    {
        (null, null) => ui["figure.partner.none"],
        ({ } area, null) => Party(area),
        (null, { } counterpart) => ui["figure.partner", Party(counterpart)],
        var (area, counterpart) => ui["figure.with", Party(area!), Party(counterpart!)],
    };

    public string Period(string? period) => period is null ? ui["none.period"] : Dates.Of(period);

    /// <summary>The name of an entry in lists, links and headings: "Telephone call, António Costa – Kassym-Jomart Tokayev".</summary>
    public string Title(Claim claim) => claim switch
    {
        Contact contact => Title(contact),
        Agreement agreement => agreement.Abbreviation is { } shorter && shorter != agreement.Name ? $"{agreement.Name} ({shorter})" : agreement.Name,
        Commitment commitment => commitment.Goal,
        Figure figure => ui["figure.of", Measured(figure), Sides(figure)],
        Statement statement => $"{statement.Speaker ?? ui["none.speaker"]}: {Quoted(statement)}",
        Person person => person.Name,
        _ => claim.Id,
    };

    public string Title(Contact contact) => contact.Series ?? $"{Kind(contact.Kind)}{Comma}{(contact.Participants.Count > 0 ? string.Join(Between, contact.Participants) : Relation(contact.Parties))}";

    /// <summary>The value of a field as the contract spells it, said in the interface's words.</summary>
    public string Value(EntryType type, string field, string value) => field switch
    {
        Contract.FieldKind => ui.Or($"kind.{value}", value),
        Contract.FieldStatus => ui.Or(type == EntryType.Agreement ? $"agreement.{value}" : $"status.{value}", value),
        Contract.FieldHistory => History(value),
        Contract.FieldDate or Contract.FieldWas or Contract.FieldDue or Contract.FieldPeriod => Dates.Of(value),
        Contract.FieldParties or Contract.FieldArea or Contract.FieldCounterpart or Contract.FieldOf or Contract.FieldActors => Party(value),
        Contract.FieldIndicator => Indicator(value),
        _ => value,
    };

    /// <summary>What a filter of a list asks for.</summary>
    public string Filter(string name, string value) => name switch
    {
        ListKeys.Party => Party(value),
        ListKeys.Language => Language(value),
        ListKeys.SourceKind => ui.Or($"source.{value}", value),
        ListKeys.Kind => ui.Or($"kind.{value}", value),
        ListKeys.Publisher or ListKeys.Person => value,
        _ => Dates.Of(value),
    };

    /// <summary>The words of a statement, cut where they are long.</summary>
    public static string Quoted(Statement statement) => $"\u201c{Shortened(statement.Text)}\u201d";

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string? Own(string code) => ui.Language == UiTexts.Source ? null : knowledge.Names.Find(ui.Language, code);

    private string History(string step)
    {
        var parts = step.Split(' ', 2);
        var status = ui.Or($"agreement.{parts[0]}", parts[0]);
        return parts.Length == 1 ? status : $"{status}, {Dates.Of(parts[1])}";
    }

    private static string Shortened(string text) => text.Length <= LongestQuote ? text : text[..Cut(text)] + " \u2026";

    private static int Cut(string text) => text.LastIndexOf(' ', LongestQuote) is var space and > 0 ? space : LongestQuote;
}
