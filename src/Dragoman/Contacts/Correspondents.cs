using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Whose a letter is: who wrote it and who got it. Who only brought it speaks for the party that sent it and is neither: "the ambassador
/// handed him a letter from the president".
/// </summary>
internal static class Correspondents
{
    private const int OwnerReach = 4;

    /// <param name="scene">The sentence.</param>
    /// <param name="n">The trigger.</param>
    /// <param name="acting">All sides that have to do with it.</param>
    /// <param name="memory">Who dealt with whom before.</param>
    public static IReadOnlyList<Side> Of(ContactScene scene, int n, IReadOnlyList<Side> acting, ContactMemory memory)
    {
        if (scene.Triggers[n] is not { IsNoun: true, Kind: ContactKinds.Message } letter || Sender(scene, n, letter) is not { } sender || PartyOf(sender) is not { } of)
            return acting;
        var receivers = acting.Where(s => s != sender && PartyOf(s) is { } party && party != of).ToList();
        if (receivers.Count > 0)
            return [sender, .. receivers];
        var carrier = acting.FirstOrDefault(s => s != sender && s.Members.Count == 1);
        return (carrier is null ? null : memory.PartnerOf(carrier.Members[0])) is { } partner && partner.Of != of
            ? [sender, new Side(SideKind.Pronoun, scene.Passage, letter.Words, letter.Start, letter.End) { Members = [partner] }] : acting;
    }

    /// <summary>Behind "from", or right behind "of"; where the noun stands last, between its verb and it.</summary>
    private static Side? Sender(ContactScene scene, int n, ContactTrigger letter)
    {
        var (from, to) = scene.Binding.Zone(n);
        return scene.Sides.FirstOrDefault(s => s.IsPersonal && s.Start >= letter.End && s.End <= to && (s.Link == Roles.From || s.Link is Roles.Of or Roles.By && s.Start - letter.End <= OwnerReach))
            ?? scene.Sides.FirstOrDefault(s => s.IsPersonal && s.Start >= (letter.Verb?.End ?? from) && s.End <= letter.Start && (s.Link == Roles.From || s.Link == Roles.By && letter.Verb is not null));
    }

    private static string? PartyOf(Side side) => side.Members.Select(m => m.Of).Concat(side.Parties).FirstOrDefault(p => p is not null);
}
