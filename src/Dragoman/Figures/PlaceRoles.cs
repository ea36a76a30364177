using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>A place near an indicator and the role its surroundings give it (the keys of languages/common/figures.yaml).</summary>
internal sealed record PlaceRole(Span Span, string Code, string Role)
{
    /// <summary>A preposition says its role, or says it of the place it is joined to.</summary>
    public bool Marked { get; init; }
}

/// <summary>
/// Reads the role of each place in a stretch of a sentence: from the preposition before it, a genitive, a hyphenated pair, or, without
/// any of these, its being an adjective or a subject.
/// </summary>
internal static class PlaceRoles
{
    /// <summary>Stands in a slot for a region that is no party: nobody else may be put there.</summary>
    public const string NoParty = "-";

    /// <param name="scene">The sentence.</param>
    /// <param name="from">First token.</param>
    /// <param name="to">Token behind the last.</param>
    /// <param name="bodies">True where banks and organisations count as parties too: they lend and grant.</param>
    public static List<PlaceRole> Read(FigureScene scene, int from, int to, bool bodies)
    {
        var found = new List<PlaceRole>();
        foreach (var span in scene.Passage.All(Math.Max(from, scene.Start), Math.Min(to, scene.End)))
            if (Code(scene, span, bodies) is { } code && !IsTaken(found, span))
                found.Add(new(span, code, Role(scene, span, found)) { Marked = Preposition(scene, span) is not null || found.Count > 0 && found[^1].Marked && Joined(scene, found[^1].Span.End, span.Start) });
        PairUp(scene, found);
        return found;
    }

    private static bool IsTaken(List<PlaceRole> found, Span span) => found.Exists(f => f.Span.Start == span.Start);

    private static string? Code(FigureScene scene, Span span, bool bodies) => span switch
    {
        { Tag: Tag.Country } => TheCountry(scene, span),
        { Tag: Tag.Region, Entry.Code: NoParty } => Preposition(scene, span) is not (null or Roles.Of or Roles.In) && !scene.Passage.Has(span.End, Tag.Country) ? NoParty : null,
        { Tag: Tag.Body } when bodies => span.Entry!.Code,
        _ => scene.Discourse.PartyOf(span),
    };

    private static string Role(FigureScene scene, Span span, List<PlaceRole> before)
    {
        var belongs = span.Tag is Tag.Adjective or Tag.Demonym || IsGenitive(scene, span);
        if (belongs && IndicatorAt(scene, span.End) is not null)
            return Roles.Own;
        if (before.Count > 0 && before[^1].Role is var role && Joined(scene, before[^1].Span.End, span.Start))
            return role;
        var preposition = Preposition(scene, span);
        if (preposition == Roles.Of && span.Tag == Tag.Adjective && scene.Indicators.Any(i => i.Tag == Tag.Indicator && span.Start - i.End is 0 or 1))
            return Roles.Goods;
        if (preposition is not null)
            return preposition == Roles.Of ? Roles.Own : preposition;
        var possessed = scene.Discourse.Pack.Settings.VerbFirst && scene.Indicators.Any(i => i.End == span.Start && i.Tag == Tag.Indicator && i.Value != Contract.LoansGrants);
        return belongs || possessed ? Roles.Own : Roles.By;
    }

    /// <summary>The indicator that starts at a token or right behind it; null when none does.</summary>
    private static Span? IndicatorAt(FigureScene scene, int token) =>
        scene.Indicators.FirstOrDefault(i => i.Tag == Tag.Indicator && i.Start - token is 0 or 1);

    /// <summary>"with Kenya and Uganda": the second place has the role of the first.</summary>
    private static bool Joined(FigureScene scene, int end, int start) =>
        start - end is 1 or 2 && (scene.Passage.Find(end, Tag.NumberAnd) is not null || scene.Passage.Find(end, Tag.Prep) is { Value: Roles.And });

    private static string? Preposition(FigureScene scene, Span span)
    {
        for (var back = 0; back <= 2 && span.Start - back > scene.Start; back++)
        {
            if (scene.Passage.FindEnding(span.Start - back, Tag.Prep, scene.Start) is { Value: not Roles.And } found)
                return found.Value;
            var skipped = span.Start - back - 1;
            if (skipped < scene.Start || scene.Passage.Tokens[skipped].Kind != TokenKind.Word || scene.Passage.Has(skipped, Tag.Indicator) || !IsLight(scene.Passage, skipped))
                return null;
        }
        return null;
    }

    private static bool IsLight(Passage passage, int token)
    {
        foreach (var span in passage.At(token))
            if (span.Tag is Tag.Stop or Tag.Country or Tag.RegionAdjective or Tag.InitialWord or Tag.Possessive or Tag.Our)
                return true;
        return false;
    }

    private static bool IsGenitive(FigureScene scene, Span span)
    {
        foreach (var reading in scene.Passage.Tokens[span.End - 1].Form.Readings)
            if ((reading.Strip & Strip.Genitive) != 0)
                return true;
        return span.End < scene.End && !scene.Passage.Tokens[span.End].SpaceBefore && scene.Passage.Find(span.End, Tag.Prep) is { Value: Roles.Of };
    }

    /// <summary>"between A and B", "A-B trade": both sides.</summary>
    private static void PairUp(FigureScene scene, List<PlaceRole> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var gap = found[i + 1].Span.Start - found[i].Span.End;
            var hyphen = gap == 1 && scene.Passage.Tokens[found[i].Span.End] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is ['-' or '\u2013' or '/'];
            var joined = found[i].Role == Roles.Own && found[i + 1].Role == Roles.Own && Joined(scene, found[i].Span.End, found[i + 1].Span.Start)
                && IndicatorAt(scene, found[i + 1].Span.End)?.Value == Contract.TradeTurnover;
            if (hyphen || joined || found[i].Role == Roles.Between && gap <= 4)
                (found[i], found[i + 1]) = (found[i] with { Role = Roles.Between }, found[i + 1] with { Role = Roles.Between });
        }
    }

    /// <summary>
    /// "The country", "the Gulf state": the last state named before it, of that region where one is said, and none of those in its own
    /// clause.
    /// </summary>
    private static string? TheCountry(FigureScene scene, Span span)
    {
        if (span.Value == Countries.Several)
            return null;
        var region = scene.Passage.Find(span.Start - 1, Tag.RegionAdjective) ?? scene.Passage.Find(span.End, Tag.RegionAdjective);
        var here = ClauseOf(scene, span);
        var others = scene.Discourse.Places(scene.Passage, here.Start, here.End).Select(p => p.Code).ToHashSet();
        string? fallback = null;
        foreach (var code in NamedBefore(scene, span.Start, nouns: true).Concat(NamedBefore(scene, span.Start)))
            if (scene.Discourse.Atlas.State(code) is { } state && (region is null || state.Regions.Contains(region.Value)) && IsSort(state, span.Value))
            {
                if (!others.Contains(code))
                    return code;
                fallback ??= code;
            }
        return fallback ?? (scene.Home is { } home && region is null && scene.Discourse.Atlas.State(home) is { } own && own.Is(span.Value) ? home : null);
    }

    private static bool IsSort(Actors.State state, string sort) => sort is "-" or "" || state.Is(sort);

    /// <summary>The stretch between commas and conjunctions that a span stands in.</summary>
    private static Sentence ClauseOf(FigureScene scene, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > scene.Start && !EndsClause(scene, start - 1))
            start--;
        while (end < scene.End && !EndsClause(scene, end))
            end++;
        return new(start, end);
    }

    private static bool EndsClause(FigureScene scene, int token) => scene.HasMark(token, token + 1, ",;:") || scene.Passage.Has(token, Tag.NumberAnd);

    /// <summary>The state named last before a token in the sentence itself.</summary>
    public static string? StateIn(FigureScene scene, int token) =>
        scene.Discourse.Places(scene.Passage, scene.Start, token).LastOrDefault(p => scene.Discourse.Atlas.State(p.Code) is not null)?.Code;

    /// <summary>The state named last before a token, in the sentence or above it.</summary>
    public static string? LastState(FigureScene scene, int token)
    {
        foreach (var code in NamedBefore(scene, token))
            if (scene.Discourse.Atlas.State(code) is not null)
                return code;
        return null;
    }

    /// <param name="scene">The sentence.</param>
    /// <param name="token">Before it.</param>
    /// <param name="nouns">True where only names count: "the country" is not that of the cheese it bought.</param>
    private static IEnumerable<string> NamedBefore(FigureScene scene, int token, bool nouns = false)
    {
        foreach (var code in Backwards(scene.Discourse, scene.Passage, token, nouns))
            yield return code;
        for (var i = scene.Discourse.IndexOf(scene.Passage) - 1; i >= 0; i--)
            foreach (var code in Backwards(scene.Discourse, scene.Discourse.Passages[i], scene.Discourse.Passages[i].Tokens.Count, nouns))
                yield return code;
    }

    private static IEnumerable<string> Backwards(Discourse discourse, Passage passage, int token, bool nouns)
    {
        for (var at = token - 1; at >= 0; at--)
            foreach (var span in passage.At(at))
                if (!(nouns && span.Tag is Tag.Adjective or Tag.Demonym) && discourse.PartyOf(span) is { } code)
                    yield return code;
    }
}
