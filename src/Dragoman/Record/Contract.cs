using System.Collections.Frozen;

namespace Dragoman.Record;

/// <summary>
/// Names of the output contract that engine code needs by name. They are data of the contract, not words of a language,
/// though some are spelled like English ones; the vocabulary of packs stands in Languages/PackTerms.cs.
/// </summary>
public static class Contract
{
    public const string Exports = "exports";
    public const string Imports = "imports";
    public const string TradeTurnover = "trade-turnover";
    public const string TradeBalance = "trade-balance";
    public const string ShareOfTrade = "share-of-trade";
    /// <summary>Direct investment whose kind its period decides; never written out.</summary>
    public const string Fdi = "fdi";
    public const string FdiStock = "fdi-stock";
    public const string FdiInflow = "fdi-inflow";
    public const string Investment = "investment";
    public const string EnergyVolume = "energy-volume";
    public const string Passengers = "passengers";
    public const string LoansGrants = "loans-grants";
    public const string Gdp = "gdp";
    public const string Turnout = "turnout";
    public const string Votes = "votes";
    public const string OtherPrefix = "other:";

    /// <summary>An indicator that a person has yet to name.</summary>
    public const string Unnamed = "unnamed";

    public const string TypePerson = "person";
    public const string TypeContact = "contact";
    public const string TypeAgreement = "agreement";
    public const string TypeCommitment = "commitment";
    public const string TypeStatement = "statement";
    public const string TypeFigure = "figure";

    public const string People = "people";
    public const string Contacts = "contacts";
    public const string Agreements = "agreements";
    public const string Commitments = "commitments";
    public const string Statements = "statements";
    public const string Figures = "figures";
    public const string Topics = "topics";
    public const string Damaged = "damaged";

    public const string TopicTrade = "trade";
    public const string TopicInvestment = "investment";
    public const string TopicEnergy = "energy";
    public const string TopicTransport = "transport";

    public const string UnitPercent = "%";
    public const string UnitPoints = "pp";
    public const string UnitCount = "count";

    public const string FieldValue = "value";
    public const string FieldIndicator = "indicator";
    public const string FieldMeasure = "measure";
    public const string FieldUnit = "unit";
    public const string FieldBound = "bound";
    public const string FieldApproximate = "approximate";
    public const string FieldConverted = "converted";
    public const string FieldPeriod = "period";
    public const string FieldArea = "area";
    public const string FieldCounterpart = "counterpart";
    public const string FieldText = "text";
    public const string FieldSpeaker = "speaker";
    public const string FieldName = "name";
    public const string FieldOffice = "office";
    public const string FieldOf = "of";
    public const string FieldLabel = "label";
    public const string FieldKind = "kind";
    public const string FieldStatus = "status";
    public const string FieldSeries = "series";
    public const string FieldOrdinal = "ordinal";
    public const string FieldDate = "date";
    public const string FieldPlace = "place";
    public const string FieldParties = "parties";
    public const string FieldParticipants = "participants";
    public const string FieldWas = "was";
    public const string FieldAbbreviation = "abbreviation";
    public const string FieldActors = "actors";
    public const string FieldGoal = "goal";
    public const string FieldDue = "due";
    /// <summary>Words that names and phrases of the output are put together with.</summary>
    public const string On = "on";
    public const string Government = "government";
    public const string Thousand = "thousand";
    public const string Million = "million";
    public const string Billion = "billion";
    public const string Trillion = "trillion";

    /// <summary>A status with its date, of entries that have several: "in-force 2020-03-01".</summary>
    public const string FieldHistory = "history";

    /// <summary>The kind of paper that says least.</summary>
    public const string PlainPaper = "agreement";

    /// <summary>Words of the contract's English names that tell nothing apart.</summary>
    public static readonly FrozenSet<string> EmptyWords = "the of on for and a an in between with to its by at as from bilateral mutual joint new meeting meetings round rounds".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of the contract's names of agreements that say what kind of paper it is, and the kind.</summary>
    public static readonly FrozenDictionary<string, string> PaperWords = ("agreement agreements=agreement treaty=agreement pact=agreement deal=agreement memorandum understanding=memorandum mou=memorandum "
        + "protocol convention declaration communique=declaration statement=declaration plan programme program=programme contract intent letter=intent arrangement")
        .Split(' ').Select(w => w.Split('=')).ToFrozenDictionary(w => w[0], w => w[^1], StringComparer.Ordinal);
}

/// <summary>Kinds of contacts as the contract spells them.</summary>
public static class ContactKinds
{
    public const string Call = "call";
    public const string Visit = "visit";
    public const string Meeting = "meeting";
    public const string Summit = "summit";
    public const string Ministerial = "ministerial";
    public const string Session = "session";
    public const string Consultations = "consultations";
    public const string Negotiations = "negotiations";
    public const string Conference = "conference";
    public const string Message = "message";
}

/// <summary>English names of formats that are not named otherwise.</summary>
public static class SeriesFormats
{
    public const string Summit = "Summit";
    public const string Ministerial = "Ministerial Meeting";
    public const string Consultations = "Consultations";
    public const string Negotiations = "Negotiations";
}
