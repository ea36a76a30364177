using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>One place where a text speaks of an agreement: its noun, what it is about, and what the clause says of it.</summary>
internal sealed class AgreementDraft(Passage passage, Sentence sentence, Span head)
{
    public Passage Passage { get; } = passage;
    public Sentence Sentence { get; } = sentence;

    /// <summary>The noun or the established name.</summary>
    public Span Head { get; } = head;

    /// <summary>First token of the whole phrase, and one past its last.</summary>
    public int Start { get; set; } = head.Start;
    public int End { get; set; } = head.End;

    /// <summary>English kind, or established title.</summary>
    public string Kind => Head.Tag == Tag.Agreement ? Head.Entry!.Label : Head.Entry!.Code;
    public bool IsNamed => Head.Tag == Tag.Agreement;
    public bool IsSeveral => !IsNamed && Head.Entry!.Label == AgreementLabels.Several;
    public bool IsLoose => !IsNamed && Head.Entry!.Label is AgreementLabels.Loose or AgreementLabels.Several;

    /// <summary>What stands before the kind and behind it, in English.</summary>
    public string Before { get; set; } = "";
    public string Behind { get; set; } = "";
    public string? Abbreviation { get; set; }
    public Span? AbbreviationSpan { get; set; }

    /// <summary>Parties that the phrase itself names.</summary>
    public List<ActingParty> Parties { get; private init; } = [];

    /// <summary>Parties that were inferred, where the phrase names too few.</summary>
    public IReadOnlyList<ActingParty> Signatories { get; set; } = [];
    public IReadOnlyList<string> Inferred { get; set; } = [];

    public AgreementStatus Status { get; set; }
    public Span? StatusSpan { get; set; }
    public ResolvedTime? Date { get; set; }
    public Span? DateSpan { get; set; }
    public Passage? DatePassage { get; set; }

    /// <summary>True where only the noun tells of the signing.</summary>
    public bool IsNominal { get; set; }

    /// <summary>True for a signing without a date of its own: it has that of the occasion.</summary>
    public bool IsOccasion { get; set; }

    /// <summary>Takes over what is said of an agreement beside it.</summary>
    public void StandAs(AgreementDraft other) =>
        (Status, StatusSpan, Date, DateSpan, IsOccasion) = (other.Status, other.StatusSpan, other.Date, other.DateSpan, other.IsOccasion);

    /// <summary>"On fisheries, energy and culture": what each of several agreements is about.</summary>
    public List<string> Topics() => [.. Behind.Split([", ", $" {Roles.And} "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(t => t.StartsWith(Contract.On, StringComparison.Ordinal) ? t : $"{Contract.On} {t}")];

    /// <summary>The same words said of other parties or another topic.</summary>
    public AgreementDraft With(List<ActingParty> parties, string behind) => new(Passage, Sentence, Head)
    {
        Start = Start,
        End = End,
        Before = Before,
        Behind = behind,
        Parties = parties,
        Signatories = Signatories,
        Inferred = parties.Count > 1 ? [] : Inferred,
        Status = Status,
        StatusSpan = StatusSpan,
        Date = Date,
        DateSpan = DateSpan,
        IsOccasion = IsOccasion,
    };

    /// <summary>True where nothing but a noun stands, which takes up an agreement named before.</summary>
    public bool IsBare => !IsNamed && Abbreviation is null && Before.Length == 0 && Behind.Length == 0 && !Kind.Contains(' ', StringComparison.Ordinal);

    public string Name => IsNamed ? Kind : string.Join(' ', new[] { Before, Written, Behind }.Where(part => part.Length > 0));

    /// <summary>The kind with the capitals of the text where the text's own words are those of the contract.</summary>
    private string Written => Passage.Pack.Settings.OwnWords && Passage.Text(Head) is var text && text.Equals(Kind, StringComparison.OrdinalIgnoreCase) ? text : Kind;

    public IEnumerable<string> Codes => Parties.Select(p => p.Code).Concat(Signatories.Select(s => s.Code)).Concat(Inferred).Distinct();
}
