using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>A place word in a passage and the party it stands for.</summary>
public sealed record PlaceMention(Span Span, string Code);

/// <summary>
/// What the parts of an article have in common for a reader: its passages in order, the two parties it is mostly about, and
/// what its open dates are counted from.
/// </summary>
public sealed class Discourse
{
    private const int LongestHeading = 8;
    private const int TitleWeight = 3;
    private const int DatelineWeight = 2;
    private const int DaysOfYear = 366;

    private readonly Dictionary<Passage, int> places = [];
    private readonly Lazy<List<DateOnly>> pastDays;

    public Discourse(Article article, Pack pack, Atlas atlas, IReadOnlyList<Passage> passages, int? pageYear = null)
    {
        (Article, Pack, Atlas, Passages) = (article, pack, atlas, passages);
        ChooseAmongNamesakes();
        var ranked = Rank();
        Ranked = [.. ranked.Select(p => p.Code)];
        Pair = [.. ranked.Take(2).OrderBy(p => p.First).Select(p => p.Code)];
        LastYear = YearBehind() ?? pageYear - 1;
        pastDays = new(() => article.Published is null ? PastDays() : []);
    }

    public Article Article { get; }
    public Pack Pack { get; }
    public Atlas Atlas { get; }
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The lines above the title and those with the date, which say who publishes and where.</summary>
    public IEnumerable<Passage> Letterhead { get; init; } = [];

    /// <summary>The two parties named most, in the order they are first named; fewer when the text names fewer.</summary>
    public IReadOnlyList<string> Pair { get; }

    /// <summary>All parties named, those named most first; a title counts three times, a town in the dateline twice.</summary>
    public IReadOnlyList<string> Ranked { get; }

    /// <summary>The year that "last year" means by the text's own words, where nobody says when it was published.</summary>
    public int? LastYear { get; }

    /// <summary>The year of a day and month where nobody says when the article was published: the first such day behind the latest period told of.</summary>
    public int? YearOf(int day, int month, int? weekday) =>
        month is < 1 or > 12 || pastDays.Value.Count == 0 ? null
        : (weekday is null ? pastDays.Value.Take(1) : pastDays.Value).Select(past => (Past: past, First: PublicationDay.FirstAfter(past, day, month, weekday)))
            .Where(d => d.First is { } first && first.DayNumber - d.Past.DayNumber <= DaysOfYear).Select(d => d.First?.Year).FirstOrDefault();

    public TimeAnchor Anchor(string? period) => new(Article.Published, LastYear, period);

    /// <summary>The party a span names: a state, bloc or body by any of its words; null for other spans.</summary>
    public string? PartyOf(Span span) =>
        span.Tag.IsPlace() && span.Entry is { } entry && entry.Code is not "-" && span.Tag is not Tag.City && Atlas.IsParty(entry.Code) ? entry.Code : null;

    public IEnumerable<PlaceMention> Places(Passage passage, int from, int to)
    {
        foreach (var span in passage.All(from, to))
            if (PartyOf(span) is { } code)
                yield return new(span, code);
    }

    /// <summary>
    /// The parties that head a paragraph of a round-up: "ALBANIA. Direct investment ...", "QATAR-RWANDA / Trade soars"; none when it begins
    /// with anything else.
    /// </summary>
    public IReadOnlyList<string> Heading(Passage passage)
    {
        var found = new List<string>();
        for (var i = 0; i < Math.Min(passage.Tokens.Count, LongestHeading);)
        {
            if (passage.Tokens[i] is { Kind: TokenKind.Mark } mark)
            {
                if (mark.Form.Folded is ['.' or ':' or '/' or '|'] && found.Count > 0)
                    return found;
                i++;
                continue;
            }
            if (passage.At(i).FirstOrDefault(s => PartyOf(s) is not null) is not { } place || !passage.Tokens[i].AllCapitals && Pack.Settings.HasCase)
                return [];
            found.Add(PartyOf(place)!);
            i = place.End;
        }
        return [];
    }

    /// <summary>Where a passage stands among the passages.</summary>
    public int IndexOf(Passage passage)
    {
        if (places.Count == 0)
            for (var i = 0; i < Passages.Count; i++)
                places.TryAdd(Passages[i], i);
        return places[passage];
    }

    /// <summary>The party the article is mostly about besides one; null when it names no other.</summary>
    public string? Other(string code) => Ranked.FirstOrDefault(c => c != code);

    /// <summary>Where one word is the name of two places, the one stays that other words of the article name too; else the state.</summary>
    private void ChooseAmongNamesakes()
    {
        var doubtful = new List<(Passage Passage, Span Span)>();
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in Passages)
            for (var i = 0; i < passage.Tokens.Count; i++)
                foreach (var span in passage.At(i))
                    if (span.Tag.IsPlace())
                        if (HasNamesake(passage, span))
                            doubtful.Add((passage, span));
                        else
                            named[span.Entry!.Code] = named.GetValueOrDefault(span.Entry.Code) + 1;
        foreach (var place in doubtful.GroupBy(d => (d.Passage, d.Span.Start, d.Span.End)))
            foreach (var loser in place.OrderByDescending(d => named.GetValueOrDefault(d.Span.Entry!.Code)).ThenBy(d => d.Span.Tag).Skip(1))
            {
                loser.Passage.Remove(loser.Span);
                // The capital stays a place to meet in: "Brussels" as the European Union.
                if (loser.Span.Tag == Tag.Capital)
                    loser.Passage.Add(new Span(Tag.City, loser.Span.Start, loser.Span.End) { Entry = loser.Span.Entry });
            }
    }

    private static bool HasNamesake(Passage passage, Span place)
    {
        foreach (var other in passage.At(place.Start))
            if (other.End == place.End && other.Tag.IsPlace() && other.Entry!.Code != place.Entry!.Code)
                return true;
        return false;
    }

    /// <summary>The ends of the periods that are over, latest first: last year, where the text says which it is, and those with a written year.</summary>
    private List<DateOnly> PastDays()
    {
        var days = PublicationDay.PastDays(Passages, measured: true).ToList();
        if (days.Count == 0)
            days = [.. PublicationDay.PastDays(Passages, measured: false)];
        if (LastYear is { } last && new DateOnly(last, 12, 31) is var end && (days.Count == 0 || days[0] < end))
            days.Insert(0, end);
        return days;
    }

    private List<NamedParty> Rank()
    {
        var count = new Dictionary<string, NamedParty>(StringComparer.Ordinal);
        if (Article.DatelineState is { } home && Atlas.IsParty(home))
            count[home] = new(home, 0) { Times = DatelineWeight };
        var n = 1;
        foreach (var passage in Passages)
        {
            var weight = passage.Paragraph.Kind == ParagraphKind.Title ? TitleWeight : 1;
            foreach (var place in Places(passage, 0, passage.Tokens.Count))
            {
                if (!count.TryGetValue(place.Code, out var party))
                    count.Add(place.Code, party = new(place.Code, n++));
                party.Times += weight;
            }
        }
        return [.. count.Values.OrderByDescending(p => p.Times).ThenBy(p => p.First)];
    }

    /// <summary>"Last year ... compared with 2023" fixes last year as 2024.</summary>
    private int? YearBehind()
    {
        if (Article.Published is not null)
            return null;
        foreach (var passage in Passages)
            foreach (var sentence in passage.Sentences)
            {
                var dates = passage.All(Tag.Date, sentence.Start, sentence.End).ToList();
                if (!dates.Any(d => d.Content is TimeParts { YearOffset: -1 }))
                    continue;
                foreach (var date in dates)
                    if (date.Content is TimeParts { Year: { } year } && passage.All(Tag.Against, sentence.Start, date.Start).Any())
                        return year + 1;
            }
        return null;
    }

    /// <summary>How often a party is named, and the how manieth it was to be named.</summary>
    private sealed class NamedParty(string code, int first)
    {
        public string Code { get; } = code;
        public int First { get; } = first;
        public int Times { get; set; }
    }
}
