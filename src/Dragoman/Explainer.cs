using System.Globalization;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Exports;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman;

/// <summary>Tells how a text was read: its tokens, its mentions, what became claims and what did not, and why.</summary>
internal static class Explainer
{
    public static Explanation Explain(Discourse discourse, Reading reading, IReadOnlyList<NearMiss> misses)
    {
        var parts = discourse.Passages.SelectMany(p => p.Sentences.Select(s => Sentence(p, s))).ToList();
        parts.Add(Group(Contract.Contacts, reading.Contacts.Select(Contact)));
        parts.Add(Group(Contract.Agreements, reading.Agreements.Select(Agreement)));
        parts.Add(Group(Contract.Commitments, reading.Commitments.Select(Commitment)));
        parts.Add(Group(Contract.Figures, reading.Figures.Select(Figure)));
        parts.Add(Group(Contract.Statements, reading.Statements.Select(s => new Explanation($"{s.Speaker ?? "(unnamed)"}: {s.Text}", []))));
        parts.Add(Group(Contract.Damaged, reading.Damaged.Select(d => new Explanation(d.Text, []))));
        parts.Add(Group("unread", misses.Select(m => new Explanation($"{m.Kind} [{m.At.Exact}]: {m.Why}", []) { Failed = true })));
        return new Explanation($"{discourse.Pack.Code}: {discourse.Article.Text}", parts);
    }

    private static Explanation Group(string name, IEnumerable<Explanation> parts) => new(name, [.. parts]);

    private static Explanation Sentence(Passage passage, Sentence sentence) => new(passage.Text(sentence.Start, sentence.End),
    [
        new Explanation("tokens", [.. Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Select(i => Token(passage, i))]),
        new Explanation(PackFolders.Mentions, [.. passage.All(sentence.Start, sentence.End).Where(s => s.Tag is not (Tag.Stop or Tag.InitialWord)).Select(s => Mention(passage, s))]),
    ]);

    private static Explanation Token(Passage passage, int token)
    {
        var form = passage.Tokens[token].Form;
        return new Explanation($"{passage.Text(token, token + 1)}  {(form.Known ? string.Join(' ', form.Readings.Select(r => r.Strip == Strip.None ? "known" : $"known without {r.Strip}")) : "unknown")}", []);
    }

    private static Explanation Mention(Passage passage, Span span)
    {
        var slots = string.Concat(span.Slots.Select(s => $" {s.Name}={passage.Text(s.Filler)}"));
        return new Explanation($"{span.Tag.Name()} [{passage.Text(span)}] {span.Value}{Content(span)}{slots}", []);
    }

    private static string Content(Span span) => span.Content switch
    {
        NumberValue n => n.Value.ToString(CultureInfo.InvariantCulture),
        Quantity q => string.Create(CultureInfo.InvariantCulture, $"{q.Value} {q.Kind} {q.Unit} {q.Counted}"),
        TimeParts t => TimeResolver.Period(t, new TimeAnchor(null, null, null))?.Iso ?? "open",
        _ => "",
    };

    private static Explanation Agreement(Agreement a) =>
        new($"{a.Name} {a.Status.Spelt()} {a.Date ?? "(no date)"} {string.Join(' ', a.Parties)}", [.. a.Citations.Select(Cited)]);

    private static Explanation Commitment(Commitment c) =>
        new($"{string.Join(' ', c.Actors)}: {c.Goal} {c.Due ?? "(no date)"}", [.. c.Citations.Select(Cited)]);

    private static Explanation Cited(Citation c) => new($"{string.Join(' ', c.Fields)}: {c.Exact}", []);

    private static Explanation Contact(Contact c) => new(
        $"{c.Kind.Spelt()} {c.Status.Spelt()} {c.Date ?? "(no date)"} {c.Place ?? "(no place)"} {string.Join(' ', c.Parties)} [{string.Join(", ", c.Participants)}] {c.Series} {c.Ordinal}",
        [.. c.Citations.Select(e => new Explanation($"{string.Join(' ', e.Fields)}: {e.Exact}", []))]);

    private static Explanation Figure(Figure f) => new(string.Create(CultureInfo.InvariantCulture,
        $"{f.Indicator} {f.Measure} {f.Value} {f.Unit} {f.Period ?? "(no period)"} {f.Area ?? "?"} > {f.Counterpart ?? "?"}"),
        [.. f.Citations.Select(c => new Explanation($"{string.Join(' ', c.Fields)}: {c.Exact}", []))]);
}
