using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Puts the links of an office phrase together: heads take their domains ("Minister" and "Energy"), the first party is the one the
/// office belongs to, offices joined by "and" are both said.
/// </summary>
internal ref struct TitleReader
{
    private readonly bool nearestLast;
    private string? office;
    private string? head;
    private string? domain;
    private string? of;
    private Span? role;
    private Span? possessive;
    private Span? country;
    private bool joined;
    private bool listed;
    private bool posted;
    private bool behindPosting;
    private bool ahead;

    private TitleReader(bool nearestLast) => this.nearestLast = nearestLast;

    /// <summary>Null when the phrase holds no office, role or party.</summary>
    public static OfficeTitle? Read(Passage passage, int start, int end, bool nearestLast)
    {
        var reader = new TitleReader(nearestLast);
        for (var i = start; i < end;)
            i = reader.Take(passage, i, end);
        var title = reader.Office();
        return title is null && reader.of is null && reader.role is null ? null
            : new OfficeTitle(title, reader.of, start, end) { Role = reader.role, Possessive = reader.possessive, Country = reader.country, IsPosting = reader.behindPosting };
    }

    private int Take(Passage passage, int at, int end)
    {
        if (passage.Tokens[at].IsMark(',') && domain is not null)
            listed = true;
        Span? party = null;
        Span? word = null;
        foreach (var span in passage.At(at))
        {
            if (span.End > end || !TitleChain.IsLink(span.Tag) && span.Tag != Tag.Prep)
                continue;
            if (span.Tag.IsPlace() && span.Tag != Tag.Country)
                party = party is null || span.Length == party.Length && Rank(span) < Rank(party) ? span : party;
            else if (word is null || span.Length == word.Length && Rank(span) < Rank(word))
                word = span;
        }
        if (word is not null && (party is null || word.Length > party.Length || word.Tag is not (Tag.Prep or Tag.NumberAnd or Tag.Domain) && word.Length == party.Length))
            TakeWord(word);
        if (party is not null && (word is null || party.Length >= word.Length))
            TakeParty(party, !passage.Pack.Settings.HasCase && party.Tag is Tag.State or Tag.Capital);
        if (word is not null && party is null && TitleChain.Into(passage, word) is { } state && state.End <= end)
            TakeParty(party = state, false);
        var longest = Math.Max(word?.End ?? 0, party?.End ?? 0);
        return longest > at ? longest : at + 1;
    }

    /// <summary>Where words mean several things, the better one has the lower rank.</summary>
    private static int Rank(Span span) => span.Tag switch
    {
        Tag.Adjective or Tag.Office => 0,
        Tag.State or Tag.OfficeHead => 1,
        Tag.Body or Tag.Role => 2,
        Tag.Domain or Tag.Institution => 3,
        Tag.Prep => 8,
        Tag.NumberAnd => 9,
        _ => 5,
    };

    private void TakeWord(Span word)
    {
        switch (word.Tag)
        {
            case Tag.Office: TakeOffice(word.Value); break;
            case Tag.OfficeHead: head ??= word.Value; break;
            case Tag.Domain or Tag.Institution: domain = domain is null || domain == word.Value ? word.Value : listed && !joined ? $"{domain}, {word.Value}" : joined ? $"{domain} and {word.Value}" : domain; break;
            case Tag.Role: role = word; break;
            case Tag.Possessive: possessive = word; break;
            case Tag.Country: country = word; break;
            case Tag.Prep when word.Value is Roles.To or Roles.In: posted = office is not null; break;
        }
        joined = word.Tag == Tag.NumberAnd || word is { Tag: Tag.Prep, Value: Roles.And };
    }

    private void TakeOffice(string title)
    {
        office = office is null ? title : joined ? $"{office} and {title}" : nearestLast && of is null ? title : office;
        posted = false;
    }

    /// <summary>The first party is the office's, but for a place ahead of it where places follow ("in Algiers the minister of X"); behind "to" it may be where the holder is posted: "Ambassador to Lebanon".</summary>
    private void TakeParty(Span party, bool leading)
    {
        if (of is not null && !(ahead && (office ?? head) is not null) || party.Entry?.Code is not { } code || code == "-")
            return;
        ahead = leading && (office ?? head) is null;
        of = code;
        behindPosting = posted;
    }

    private readonly string? Office()
    {
        if (head is not null)
            return Join(office, domain is null ? head : $"{head} of {domain}");
        return office is not null && domain is not null && !office.Contains(" of ", StringComparison.Ordinal) ? $"{office} of {domain}" : office;
    }

    private static string Join(string? first, string second) => first is null ? second : $"{first} and {second}";
}
