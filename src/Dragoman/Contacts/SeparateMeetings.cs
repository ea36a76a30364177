using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// One person who meets several, each with an office of their own, meets each of them: "she conferred with State Secretary X and with the
/// Speaker, Y", or each of them on a day of their own: "on Monday she met X, on Tuesday Y".
/// </summary>
internal static class SeparateMeetings
{
    private const int DateReach = 3;

    /// <summary>The sides of each meeting, and its own date where each has one.</summary>
    public static IEnumerable<(IReadOnlyList<Side> Sides, Span? Date)> Of(ContactScene scene, int n, IReadOnlyList<Side> acting)
    {
        var apart = Apart(scene, n, acting).ToList();
        if (apart.Count > 1)
            return apart.Select(a => (a, (Span?)null));
        return OnDays(scene, n, acting) ?? [(acting, null)];
    }

    /// <summary>Those met behind the first one have a date right before them, or each has one right behind.</summary>
    private static List<(IReadOnlyList<Side> Sides, Span? Date)>? OnDays(ContactScene scene, int n, IReadOnlyList<Side> acting)
    {
        var trigger = scene.Triggers[n];
        if (trigger.IsNoun || trigger.Kind is not (ContactKinds.Meeting or FrameKinds.Talk) || acting.Count < 3)
            return null;
        var subjects = acting.Where(s => s.End <= trigger.Start).ToList();
        var others = acting.Where(s => s.Start >= trigger.End).ToList();
        if (subjects.Count == 0)
        {
            subjects.Add(others[0]);
            others.RemoveAt(0);
        }
        if (subjects.Count != 1 || others.Count < 2 || !others.TrueForAll(o => o.IsPersonal))
            return null;
        var before = others.Skip(1).Select((o, i) => DateIn(scene.Passage, Math.Max(others[i].End, o.Start - DateReach), o.Start)).ToList();
        if (before.TrueForAll(d => d is not null))
            return [([subjects[0], others[0]], null), .. others.Skip(1).Select((o, i) => ((IReadOnlyList<Side>)[subjects[0], o], before[i]))];
        var behind = others.Select((o, i) => DateIn(scene.Passage, o.End, Math.Min(i + 1 < others.Count ? others[i + 1].Start : scene.Sentence.End, o.End + DateReach))).ToList();
        return behind.TrueForAll(d => d is not null) ? [.. others.Select((o, i) => ((IReadOnlyList<Side>)[subjects[0], o], behind[i]))] : null;
    }

    private static Span? DateIn(Passage passage, int from, int to) => passage.All(Tag.Date, from, to).FirstOrDefault();

    private static IEnumerable<IReadOnlyList<Side>> Apart(ContactScene scene, int n, IReadOnlyList<Side> acting)
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
