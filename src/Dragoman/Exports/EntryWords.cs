using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Exports;

/// <summary>One line of plain words for what an entry says, nothing picked and nothing added: "trade turnover of Kazakhstan with European Union: 48.7 billion USD for 2024".</summary>
public sealed class EntryWords
{
    private readonly PartyNames parties;
    private readonly ContactWords contacts;
    private readonly FigureWords figures;

    public EntryWords(Atlas atlas)
    {
        parties = new PartyNames(atlas);
        contacts = new ContactWords(parties);
        figures = new FigureWords(parties);
    }

    public string Of(Claim claim) => claim switch
    {
        Contact contact => $"{contacts.Of(contact)} ({contact.Status.Spelt()}{(contact.Was is null ? "" : $", before {contact.Was}")})",
        Agreement agreement => $"{agreement.Name}{(agreement.Abbreviation is null ? "" : $" ({agreement.Abbreviation})")}, {parties.Of(agreement.Parties)}: {agreement.Status.Spelt()}{(agreement.Date is null ? "" : $" {agreement.Date}")}",
        Statement statement => $"{statement.Speaker ?? $"speaker not named"}: \u201c{statement.Text}\u201d",
        Commitment commitment => $"{parties.Of(commitment.Actors)}: {commitment.Goal}{(commitment.Value is null ? "" : $", {FigureWords.Amount(commitment.Value.Value, commitment.Unit ?? "")}")}{(commitment.Due is null ? $", due date not stated" : $", due {commitment.Due}")}",
        Figure figure => $"{figures.Name(figure)}: {FigureWords.Valued(figure)}",
        Person person => $"{person.Name}{(person.Office is null ? "" : $", {person.Office}")}{(person.Of is null ? "" : $" ({parties.Of(person.Of)})")}",
        _ => claim.Id,
    };

    public string Parties(IEnumerable<string> codes) => parties.Of(codes);
}
