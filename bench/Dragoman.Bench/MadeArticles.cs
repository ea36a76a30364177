using System.Globalization;
using System.Text;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Articles;

namespace Dragoman.Bench;

/// <summary>Articles of some 3 KB made by number: relations between forty states, few of them spoken of often and many seldom, events that several articles tell.</summary>
internal sealed class MadeArticles(Pipeline pipeline)
{
    private const int States = 40;
    private const int TellingsOfEvent = 4;
    private const int EventsOfBusiest = 100;

    private static readonly string[] Towns = ["Geneva", "Vienna", "Nairobi", "Oslo", "Lisbon", "Hanoi", "Lima", "Cairo"];
    private static readonly string[] Given = ["Anna", "Peter", "Maria", "Ivan", "Clara", "Hugo", "Nadia", "Omar", "Lena", "Paul"];
    private static readonly string[] Sounds = ["ber", "dal", "kor", "min", "sto", "var", "lun", "gra", "tol", "pes", "hem", "rik"];

    private readonly List<State> states = [.. pipeline.Atlas.States.Where(s => s.IsSovereign).OrderBy(s => s.Code, StringComparer.Ordinal).Where((_, i) => i % 4 == 0).Take(States)];

    /// <summary>Codes of the two states that are spoken of most.</summary>
    public IReadOnlyList<string> Busiest => [.. states.Take(2).Select(s => s.Code).Order(StringComparer.Ordinal)];

    public Article Of(int number)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(Line(number)));
        return pipeline.Articles($"made/{number}.jsonl", bytes, new ArticleOptions(), null).Single().Article!;
    }

    /// <summary>Writes the first articles as lines of JSON, to be added as a user would.</summary>
    public void Write(int count, string path) => File.WriteAllLines(path, Enumerable.Range(0, count).Select(Line));

    /// <summary>An article with its day and publisher as a line of JSON; an event is told within four days.</summary>
    private string Line(int number)
    {
        var random = new Random(number / TellingsOfEvent);
        var date = new DateOnly(random.Next(2015, 2026), random.Next(1, 13), random.Next(1, 29));
        return JsonSerializer.Serialize(new
        {
            uri = $"https://example.org/made/{number}",
            headline = $"Made article {number}",
            body_text = Text(number, date, random),
            language = "en",
            versioncreated = date.AddDays(number % TellingsOfEvent).ToString("O", CultureInfo.InvariantCulture),
            publisher = $"{Towns[number % Towns.Length]} Gazette",
        });
    }

    private string Text(int number, DateOnly date, Random random)
    {
        // The square makes some relations much more frequent than others, and one is spoken of most.
        var (a, b) = (states[(int)(States * Math.Pow(random.NextDouble(), 2))].Name, states[random.Next(States)].Name);
        if (number / TellingsOfEvent % EventsOfBusiest == 0)
            (a, b) = (states[0].Name, states[1].Name);
        var (day, year) = (date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), date.Year);
        var (one, other) = (Person(random), Person(random));
        var town = Towns[random.Next(Towns.Length)];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"The foreign minister of {a}, {one}, met the foreign minister of {b}, {other}, in {town} on {day}. ");
        text.Append(CultureInfo.InvariantCulture, $"Exports from {a} to {b} reached {random.Next(10, 900)} million euros in {year - 1}, up {random.Next(1, 30)} percent from {year - 2}. ");
        text.Append(CultureInfo.InvariantCulture, $"Imports of {a} from {b} were worth {random.Next(10, 900)} million euros.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"\"We have come to {town} with {random.Next(2, 30)} proposals, and we will not leave before they are read,\" {one} said.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{a} and {b} signed an agreement on {(random.Next(2) == 0 ? "customs" : "air transport")} cooperation in {year}. ");
        text.Append(CultureInfo.InvariantCulture, $"{b} will provide {random.Next(5, 90)} million euros for a railway by {year + 5}.\n\n");
        for (var i = 0; i < 14; i++)
            text.Append(CultureInfo.InvariantCulture, $"Reporters in {town} waited for the {i + 2}th time under a grey sky, while the drivers of number {number} told each other old stories about borders, rivers and long winters. Nobody hurried, and the tea went cold.\n\n");
        return text.ToString();
    }

    private static string Person(Random random) => $"{Given[random.Next(Given.Length)]} {char.ToUpperInvariant("bdghklmnprstv"[random.Next(13)])}{"aeiou"[random.Next(5)]}{Sounds[random.Next(Sounds.Length)]}{Sounds[random.Next(Sounds.Length)]}";
}
