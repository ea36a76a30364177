using System.Globalization;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Cli.Printing;

/// <summary>Lays a reading out for people: what the article is, then each kind of claim with the cited words below it.</summary>
internal static class ReadingTree
{
    public static Branch Of(Reading reading)
    {
        List<Branch> parts =
        [
            .. Section(Texts.Contacts, reading.Contacts.Select(Contact)),
            .. Section(Texts.Agreements, reading.Agreements.Select(Agreement)),
            .. Section(Texts.Commitments, reading.Commitments.Select(Commitment)),
            .. Section(Texts.Figures, reading.Figures.Select(Figure)),
            .. Section(Texts.Statements, reading.Statements.Select(Statement)),
            .. Section(Texts.People, reading.People.Select(Person)),
            .. Section(Texts.Topics, reading.Topics.Select(topic => new Branch(topic.Label).With(Cited(topic.Citations)))),
            .. Section(Texts.Damaged, reading.Damaged.Select(damage => new Branch(damage.Text, Tone.Warning))),
        ];
        if (parts.Count == 0)
            parts.Add(new Branch(Texts.NothingRead, Tone.Quoted));
        var article = reading.Article;
        return new Branch(Line(article.Title ?? Texts.NoTitle), Tone.Title).With([new Branch(Origin(article), Tone.Quoted), .. parts]);
    }

    private static string Origin(Article article) => string.Join(" | ", new[]
    {
        article.Publisher,
        article.Published?.ToString("O", CultureInfo.InvariantCulture),
        article.Language is null ? null : $"{CultureInfo.GetCultureInfo(article.Language).EnglishName} ({article.Language})",
        article.Url,
        article.File,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<Branch> Section(string heading, IEnumerable<Branch> claims)
    {
        var section = new Branch(heading, Tone.Heading).With(claims);
        return section.Parts.Count > 0 ? [section] : [];
    }

    private static Branch Figure(Figure figure)
    {
        var converted = figure.Converted.Select(amount => Texts.Converted(Quantities.Of(amount.Value, amount.Unit)));
        var line = string.Join("  ", new[]
        {
            figure.Indicator,
            string.Join(' ', converted.Prepend(Quantities.Of(figure))),
            figure.Period,
            Direction(figure),
        }.Where(part => !string.IsNullOrEmpty(part)));
        return new Branch(line).With(Evidence(figure));
    }

    private static string? Direction(Figure figure) => (figure.Area, figure.Counterpart) switch
    {
        (null, null) => null,
        ({ } area, null) => area,
        (var area, { } counterpart) => $"{area ?? "?"} \u2192 {counterpart}",
    };

    private static Branch Agreement(Agreement agreement) => new Branch(string.Join("  ", new[]
    {
        agreement.Abbreviation is { } abbreviation ? $"{agreement.Name} ({abbreviation})" : agreement.Name,
        agreement.Status.Spelt(),
        agreement.Date,
        string.Join(", ", agreement.Parties),
    }.Where(part => !string.IsNullOrEmpty(part)))).With(Evidence(agreement));

    private static Branch Commitment(Commitment commitment) =>
        new Branch(string.Join("  ", new[] { string.Join(", ", commitment.Actors), Line(commitment.Goal), commitment.Due }.Where(part => !string.IsNullOrEmpty(part)))).With(Evidence(commitment));

    private static Branch Contact(Contact contact) => new Branch(string.Join("  ", new[]
    {
        contact.Series is null ? contact.Kind.Spelt() : Texts.Edition(contact.Series, contact.Ordinal),
        contact.Status.Spelt(),
        contact.Date,
        contact.Place,
        string.Join(' ', contact.Parties),
        string.Join(", ", contact.Participants),
    }.Where(part => !string.IsNullOrEmpty(part)))).With(Evidence(contact));

    private static Branch Statement(Statement statement) =>
        new Branch($"{statement.Speaker ?? Texts.UnnamedSpeaker}: {Line(statement.Text)}").With(Evidence(statement));

    private static Branch Person(Person person) =>
        new Branch(string.Join(", ", new[] { person.Name, person.Office, person.Of }.Where(part => part is not null))).With(Evidence(person));

    private static IEnumerable<Branch> Evidence(Claim claim) =>
        [
            .. Cited(claim.Citations),
            .. claim.WorkedOut.Select(step => new Branch(Texts.WorkedOut(step.Field, step.Value, step.Because), Tone.Quoted)),
        ];

    private static IEnumerable<Branch> Cited(IEnumerable<Citation> citations) =>
        citations.Select(citation => new Branch($"\u201c{Line(citation.Exact)}\u201d {string.Join(", ", citation.Fields)}", Tone.Quoted));

    /// <summary>A line break inside the words would tear the tree.</summary>
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
