using Dragoman.Actors;

namespace Dragoman.Contacts;

/// <summary>Says contacts in plain words: "19th EU-Kazakhstan Cooperation Council, 2022-06-20, Luxembourg".</summary>
internal sealed class ContactWords(PartyNames parties)
{
    public string Of(Contact contact)
    {
        var name = contact.Series is null ? $"{contact.Kind.ToString().ToLowerInvariant()} of {Between(contact)}" : contact.Series;
        var ordinal = contact.Ordinal is { } n ? $"{Nth(n)} " : "";
        var date = contact.Date is null ? "" : $", {contact.Date}";
        return $"{ordinal}{name}{date}{(contact.Place is null ? "" : $", {contact.Place}")}";
    }

    public static string Nth(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    private string Between(Contact contact) =>
        contact.Participants.Count > 0 ? string.Join(", ", contact.Participants) : parties.Of(contact.Parties);
}
