using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Finds the party an article is written from, whose office-holders need no state beside their office. In order: the language's own, the
/// one in the letterhead, that of the dateline, the one whose people the text introduces without their state, the one visited least.
/// </summary>
internal static class HomeFinder
{
    private const int Prominent = 4;

    public static string? Find(Discourse discourse, Cast cast)
    {
        var own = discourse.Pack.Settings.Home;
        if (own is [var only] && discourse.Pair.Contains(only))
            return only;
        if (Letterhead(discourse) is { } head)
            return head;
        if ((discourse.Article.DatelineState ?? OpeningTown(discourse)) is { } town)
            return !own.Contains(town) && IsVisited(discourse, town) && discourse.Other(town) is { } traveller && discourse.Atlas.State(traveller) is not null ? traveller : town;
        if (own is [var spoken] && discourse.Ranked.Take(Prominent).Contains(spoken))
            return spoken;
        if (discourse.Pair.Where(own.Contains).ToList() is [var single])
            return single;
        if (own is [var mother] && BeginsAtHome(discourse, cast))
            return mother;
        return LeastIntroduced(discourse, cast) ?? LeastVisited(discourse) ?? (own is [var last] ? last : null);
    }

    /// <summary>A place behind "in" or "to" (and an article): where something happens, not who acts.</summary>
    internal static bool IsWhere(Passage passage, int token)
    {
        for (var i = token; i > Math.Max(0, token - 2); i--)
            if (passage.FindEnding(i, Tag.Prep) is { Value: not Roles.And })
                return true;
        return false;
    }

    /// <summary>"EMBASSY OF URUGUAY, ROME", "SUNDAY CLARION (Trinidad)": the only party of the lines above the title, when the text names it too; a state goes before a town.</summary>
    private static string? Letterhead(Discourse discourse)
    {
        foreach (var line in discourse.Letterhead)
        {
            if (line.Paragraph.Kind == ParagraphKind.Dateline && line.All(Tag.Agency, 0, line.Tokens.Count).FirstOrDefault()?.Value is { } agency && discourse.Ranked.Contains(agency))
                return agency;
            if (line.All(0, line.Tokens.Count).FirstOrDefault(s => s.Tag is Tag.Metonym)?.Entry?.Code is { } publisher)
                return publisher;
            var codes = Codes(discourse, line, s => s.Tag is Tag.State or Tag.Adjective);
            if (codes.Count == 0)
                codes = Codes(discourse, line, s => s.Tag is Tag.Capital or Tag.City);
            if (codes.Count == 1 && (line.Paragraph.Kind == ParagraphKind.Litter || codes[0] != discourse.Article.DatelineState))
                return codes[0];
        }
        return null;
    }

    private static List<string> Codes(Discourse discourse, Passage line, Func<Span, bool> isPlace) => [.. line.All(0, line.Tokens.Count).Where(isPlace).Select(s => s.Entry?.Code)
        .OfType<string>().Where(c => discourse.Atlas.State(c) is not null && discourse.Ranked.Contains(c)).Distinct()];

    /// <summary>The town before a comma, a dash or a bracket at the very start of the text.</summary>
    private static string? OpeningTown(Discourse discourse)
    {
        if (discourse.Passages.FirstOrDefault(p => p.Paragraph.Kind == ParagraphKind.Body && p.Tokens.Count > 2) is not { } opening)
            return null;
        return (opening.Find(0, Tag.Capital) ?? opening.Find(0, Tag.City)) is { Entry.Code: { } code } town && opening.Tokens[town.End].Kind == TokenKind.Mark
            && discourse.Ranked.Contains(code) ? code : null;
    }

    /// <summary>True when the title has the state as the place where somebody goes.</summary>
    private static bool IsVisited(Discourse discourse, string code)
    {
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Title)
                foreach (var place in discourse.Places(passage, 0, passage.Tokens.Count))
                    if (place.Code == code && place.Span.Tag is Tag.State or Tag.Capital && IsGoal(passage, place.Span))
                        return true;
        return false;
    }

    /// <summary>"To Belgium", "in the capital of Belgium", but not "among Belgium's customers".</summary>
    private static bool IsGoal(Passage passage, Span place)
    {
        for (var i = place.Start; i > Math.Max(0, place.Start - 2); i--)
            if (passage.FindEnding(i, Tag.Prep) is { Value: Roles.To or Roles.In })
                return passage.Find(place.End, Tag.Prep) is not { Value: Roles.Of } owner || passage.Tokens[owner.Start].SpaceBefore;
        return false;
    }

    /// <summary>
    /// The office named first, with or without a name, has no state, where each of the parties has somebody who is introduced with it, or is just a place.
    /// </summary>
    private static bool BeginsAtHome(Discourse discourse, Cast cast)
    {
        var titles = Titles(discourse).ToList();
        if (titles.Count == 0 || titles[0] is { Of: not null } or { Role: not null } or { Office: null } || discourse.Atlas.Offices.PartyOf(titles[0].Office) is not null || discourse.Atlas.Offices.IsOfBody(titles[0].Office!))
            return false;
        var first = cast.Members.FirstOrDefault(m => m is { IsIntroduced: true, Office: not null });
        return first is null or { PartyWords: null, Of: null } && discourse.Pair.All(code => first is null && titles.Exists(t => t.Of == code) || cast.Members.Any(m => m.Of == code && m.PartyWords is not null) || IsOnlyWhere(discourse, code));
    }

    /// <summary>The phrases of offices in the body, in the order of the text.</summary>
    private static IEnumerable<OfficeTitle> Titles(Discourse discourse)
    {
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Body)
                for (var i = 0; i < passage.Tokens.Count; i++)
                    if ((passage.Find(i, Tag.Office) ?? passage.Find(i, Tag.OfficeHead)) is { } office && TitleChain.Around(passage, passage.SentenceOf(i), office) is { } title)
                    {
                        yield return title;
                        i = Math.Max(i, office.End - 1);
                    }
    }

    private static bool IsOnlyWhere(Discourse discourse, string code) =>
        discourse.Passages.All(p => discourse.Places(p, 0, p.Tokens.Count).All(place => place.Code != code || place.Span.Tag is Tag.State or Tag.Capital && (IsGoal(p, place.Span) || p.FindEnding(place.Span.Start, Tag.Contact) is not null || p.FindEnding(place.Span.Start, Tag.Name) is not null)));

    /// <summary>The one of the pair with fewer people whose state the text says: those at home need none.</summary>
    private static string? LeastIntroduced(Discourse discourse, Cast cast)
    {
        if (discourse.Pair.Count < 2 || discourse.Pair.Any(c => discourse.Atlas.State(c) is null))
            return discourse.Pair.FirstOrDefault(c => discourse.Atlas.State(c) is not null);
        var introduced = discourse.Pair.Select(c => cast.Members.Count(m => m.Of == c && m.PartyWords is not null)).ToList();
        return introduced[0] == introduced[1] ? null : discourse.Pair[introduced[0] < introduced[1] ? 0 : 1];
    }

    /// <summary>The one of the pair that stands less often as a place.</summary>
    private static string? LeastVisited(Discourse discourse)
    {
        var visits = new int[discourse.Pair.Count];
        foreach (var passage in discourse.Passages)
            foreach (var place in discourse.Places(passage, 0, passage.Tokens.Count))
                for (var i = 0; i < visits.Length; i++)
                    if (discourse.Pair[i] == place.Code && IsWhere(passage, place.Span.Start))
                        visits[i]++;
        return visits.Length == 0 ? null : visits.Length == 2 && visits[1] < visits[0] ? discourse.Pair[1] : discourse.Pair[0];
    }
}
