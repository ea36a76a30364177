using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// One person who meets several, each with an office of their own, meets each of them: "she conferred with State Secretary X and with the
/// Speaker, Y".
/// </summary>
internal static class SeparateMeetings
{
    public static IEnumerable<IReadOnlyList<Side>> Of(ContactScene scene, int n, IReadOnlyList<Side> acting)
    {
        var trigger = scene.Triggers[n];
        if (trigger.Kind is not (ContactKinds.Meeting or FrameKinds.Talk) && !(trigger.Kind == ContactKinds.Call && scene.Passage.Pack.Settings.VerbFirst) || acting.Count < 3 || acting.Any(scene.Binding.IsCompanion))
            return [acting];
        var subjects = acting.Where(s => s.End <= trigger.Start || s.Start == trigger.Start).ToList();
        var others = acting.Where(s => s.Start >= trigger.End).ToList();
        if (subjects.Count == 0 && (scene.Passage.Pack.Settings.VerbFirst || !trigger.IsNoun && others[0].Start - trigger.End <= 1 && others[0] is { Link: null, IsOwner: false } && others[1].Link is null or Roles.With) && !scene.Binding.IsJoined(others[0].End, others[1].Start))
        {
            subjects.Add(others[0]);
            others.RemoveAt(0);
        }
        return subjects is [{ Members.Count: 1 }] && others.Count > 1 && others.Count + 1 == acting.Count && others.TrueForAll(HasOffice) ? others.Select(o => new List<Side> { subjects[0], o }) : [acting];
    }

    /// <summary>A person with a title beside the name.</summary>
    private static bool HasOffice(Side side) => side is { Kind: SideKind.Person, Members.Count: 1 } && (side.Start < side.Words.Start || side.End > side.Words.End);
}
