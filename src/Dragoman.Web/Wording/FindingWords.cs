using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;

namespace Dragoman.Web.Wording;

/// <summary>
/// The sentence of a finding and what each of its sides says, in the language of the interface. The record holds them in English; in the other
/// languages they are made from the claims behind the words that each side cites.
/// </summary>
public sealed class FindingWords(Ui ui, RecordWords words, OpenedRecord record)
{
    private const int MostNamed = 3;
    private const char IsolateFirst = '\u2068';
    private const char IsolateEnd = '\u2069';

    private bool IsOwn => ui.Language == UiTexts.Source;

    public string Of(Finding finding)
    {
        if (IsOwn)
            return finding.Sentence;
        var told = Told(finding);
        var key = $"said.{finding.Kind.Spelt()}{(finding.Label == FindingLabel.Holds ? ".holds" : "")}";
        var about = told[0].Claim is { } claim ? About(claim) : told[0].Says;
        var sources = finding.Sides.SelectMany(s => s.Words).Select(w => Source(w.Article));
        // In turn: what it is about, all sides with their sources, the first side, the others, the last, and who is cited.
        return ui[key, Apart(about), Joined(told.Select(t => ui["said.by", Apart(t.Says), t.Sources])), Apart(told[0].Says), Both([.. told.Skip(1).Select(t => Apart(t.Says))]), Apart(told[^1].Says), Listed(sources)];
    }

    /// <summary>What a side says.</summary>
    public string Of(Finding finding, int side) => IsOwn ? finding.Sides[side].Says : Told(finding)[side].Says;

    private List<(Claim? Claim, string Says, string Sources)> Told(Finding finding)
    {
        var cited = finding.Sides.Select(s => s.Words.Select(w => w.Claim).FirstOrDefault()).ToList();
        var claims = record.Entries.Holding(cited.OfType<string>()).SelectMany(e => e.Claims).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Claim, StringComparer.Ordinal);
        return [.. finding.Sides.Select((side, i) =>
        {
            var claim = cited[i] is { } id ? claims.GetValueOrDefault(id) : null;
            return (claim, Says(finding, side, claim), Listed(side.Words.Select(w => Source(w.Article))));
        })];
    }

    private string Says(Finding finding, FindingSide side, Claim? claim) => claim switch
    {
        Figure figure when finding.Kind == FindingKind.Rates => string.Join(" = ", [words.Values.Of(figure), .. figure.Converted.Select(c => words.Values.Of(c.Value, c.Unit))]),
        Figure figure => ui["said.for", words.Values.Of(figure), words.Period(figure.Period)],
        Contact contact when finding.Kind == FindingKind.ValuesDiffer => words.Dates.Of(contact.Date),
        Contact contact => contact.Ordinal is { } ordinal ? ui["said.number", words.Title(contact), ordinal, words.Dates.Of(contact.Date)] : ui["said.for", words.Title(contact), words.Dates.Of(contact.Date)],
        Commitment { Due: { } due } commitment => ui["said.for", commitment.Goal, words.Dates.Of(due)],
        Statement statement => RecordWords.Quoted(statement),
        Agreement or Actors.Person or Commitment => words.Title(claim),
        _ => finding.Kind == FindingKind.Weekday ? words.Dates.Of(side.Says) : side.Says,
    };

    private string About(Claim claim) => claim switch
    {
        Figure figure => ui["said.for", words.Title(figure), words.Period(figure.Period)],
        Statement { Speaker: { } speaker } => speaker,
        Statement => ui["none.speaker"],
        _ => words.Title(claim),
    };

    private string Joined(IEnumerable<string> told) => string.Join(ui["said.against"] + " ", told);

    private string Both(IReadOnlyList<string> told) => told is [var one, var other] ? ui["said.and", one, other] : Joined(told);

    /// <summary>The first names; all are cited beside the sentence.</summary>
    private string Listed(IEnumerable<string> names)
    {
        var all = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return string.Join(words.Comma, all.Take(MostNamed).Select(Apart)) + (all.Count > MostNamed ? " \u2026" : "");
    }

    private static string Source(ArticleFacts article) => article.Publisher ?? RecordWords.Title(article);

    /// <summary>Names and numbers run their own way inside a line that runs the other.</summary>
    private static string Apart(string text) => $"{IsolateFirst}{text}{IsolateEnd}";
}
