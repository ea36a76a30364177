using System.Globalization;
using System.Text;
using Dragoman.Articles;
using Dragoman.Record;

namespace Dragoman.Bench.Merging;

/// <summary>
/// Sixty events told as texts in four languages: for each of ten pairs a call, another a week later, a meeting the day after it, two sessions of one
/// series, and a visit that is first planned. What readers make of the texts is merged, and pairs of articles are counted that stand in one entry.
/// </summary>
public sealed class ToldEvents
{
    private const int Town = 5;
    private const int Person = 7;
    private const int Plan = 20;

    private static readonly string[] Languages = ["en", "sv", "it", "ar"];
    private static readonly string[] Pairs = ["KE FI", "VN GH", "OM LV", "PE SN", "KE GH", "FI VN", "OM PE", "LV SN", "KE OM", "FI GH"];

    private readonly Dictionary<(string, string), string> templates = [];
    private readonly Dictionary<(string, string), string[]> words = [];
    private readonly List<(string Event, Article Article)> told = [];

    private ToldEvents(string path)
    {
        foreach (var row in File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')))
            if (row.Length == 3)
                templates.Add((row[0], row[1]), row[2]);
            else
                words.Add((row[0], row[1]), row[2..]);
    }

    public IReadOnlyList<(string Event, Article Article)> Told => told;

    public static ToldEvents Load(string path, Pipeline pipeline)
    {
        var events = new ToldEvents(path);
        for (var pair = 0; pair < Pairs.Length; pair++)
            events.Tell(pair, pipeline);
        return events;
    }

    /// <summary>Pairs of articles of one event that share an entry of a contact, pairs that do not, and pairs of two events that do.</summary>
    public (PairScore Score, IReadOnlyList<string> Misses) Score(Pipeline pipeline, RecordBuilder builder)
    {
        var entries = builder.Build(told.Select(t => ArticleClaims.Of(pipeline.Read(t.Article))), Rulings.None).Where(e => e.Type == EntryType.Contact);
        var together = entries.SelectMany(e => e.Claims.Select(c => (c.Article.Id, Entry: e.Id))).ToLookup(c => c.Id, c => c.Entry);
        var (right, missed, wrong, misses) = (0, 0, 0, new List<string>());
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count; j++)
                switch (told[i].Event == told[j].Event, together[told[i].Article.Id].Intersect(together[told[j].Article.Id]).Any())
                {
                    case (true, true): right++; break;
                    case (true, false): missed++; misses.Add($"missed  {told[i].Event}: {told[i].Article.Language} / {told[j].Article.Language}"); break;
                    case (false, true): wrong++; misses.Add($"wrong   {told[i].Event} {told[i].Article.Language} with {told[j].Event} {told[j].Article.Language}"); break;
                }
        return (new PairScore(right, missed, wrong), misses);
    }

    private void Tell(int pair, Pipeline pipeline)
    {
        var day = new DateOnly(2023, 3, 1).AddDays(pair * 37);
        Tell(pair, "call", day, 0, 0, pipeline);
        Tell(pair, "call", day.AddDays(7), 1, 0, pipeline);
        Tell(pair, "meeting", day.AddDays(8), 2, 0, pipeline);
        Tell(pair, "session", day.AddDays(60), 3, 4, pipeline);
        Tell(pair, "session", day.AddDays(425), 4, 5, pipeline);
        Tell(pair, "visit", day.AddDays(100), 5, 0, pipeline);
    }

    /// <summary>Three articles, of every third event four; each in another language.</summary>
    private void Tell(int pair, string kind, DateOnly day, int number, int edition, Pipeline pipeline)
    {
        for (var n = 0; n < ((pair + number) % 3 == 0 ? 4 : 3); n++)
        {
            var language = (pair + number + n) % Languages.Length;
            var isPlan = kind == "visit" && n == 0;
            var published = isPlan ? day.AddDays(-Plan) : day.AddDays(1 + n % 2);
            var text = Filled(templates[(isPlan ? "plan" : kind, Languages[language])], Pairs[pair].Split(' '), language, day, edition);
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var article = pipeline.Articles($"{pair}-{number}-{n}.txt", bytes, new ArticleOptions(), Languages[language]).Single().Article!;
            told.Add(($"{Pairs[pair]} {kind} {day:yyyy-MM-dd}", article with { Published = published }));
        }
    }

    private string Filled(string template, string[] pair, int language, DateOnly day, int edition)
    {
        var (a, b) = (words[("party", pair[0])], words[("party", pair[1])]);
        var arabic = language == Languages.Length - 1 ? 1 : 0;
        var town = (edition == 4 ? a : b)[Town + arabic];
        return template.Replace("{A}", a[language]).Replace("{B}", b[language]).Replace("{A:s}", Genitive(a[1])).Replace("{B:s}", Genitive(b[1]))
            .Replace("{A:di}", a[4]).Replace("{B:di}", b[4]).Replace("{P}", a[Person + arabic]).Replace("{Q}", b[Person + arabic]).Replace("{T}", town)
            .Replace("{D}", string.Create(CultureInfo.InvariantCulture, $"{day.Day} {words[("month", $"{day.Month}")][language]} {day.Year}"))
            .Replace("{N}", edition == 0 ? "" : words[("number", $"{edition}")][language]);
    }

    private static string Genitive(string state) => state + "s";
}
