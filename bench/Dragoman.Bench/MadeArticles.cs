using System.Globalization;
using System.Text;
using Dragoman.Actors;
using Dragoman.Articles;

namespace Dragoman.Bench;

/// <summary>Articles of some 3 KB made by number: relations between forty states, few of them spoken of often and many seldom, events that several articles tell.</summary>
internal sealed class MadeArticles(Pipeline pipeline)
{
    private const int States = 40;
    private const int TellingsOfEvent = 4;

    private static readonly string[] Towns = ["Geneva", "Vienna", "Nairobi", "Oslo", "Lisbon", "Hanoi", "Lima", "Cairo"];
    private static readonly string[] Given = ["Anna", "Peter", "Maria", "Ivan", "Clara", "Hugo", "Nadia", "Omar", "Lena", "Paul"];
    private static readonly string[] Sounds = ["ber", "dal", "kor", "min", "sto", "var", "lun", "gra", "tol", "pes", "hem", "rik"];

    private readonly List<State> states = [.. pipeline.Atlas.States.Where(s => s.IsSovereign).OrderBy(s => s.Code, StringComparer.Ordinal).Where((_, i) => i % 4 == 0).Take(States)];

    public Article Of(int number)
    {
        var source = $"Made article {number}\n\n{Text(number)}";
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(source));
        return pipeline.Articles($"made/{number}.txt", bytes, new ArticleOptions(), "en").Single().Article!;
    }

    private string Text(int number)
    {
        var random = new Random(number / TellingsOfEvent);
        // The square makes some relations much more frequent than others.
        var (a, b) = (states[(int)(States * Math.Pow(random.NextDouble(), 2))].Name, states[random.Next(States)].Name);
        var (month, day, year) = (random.Next(1, 13), random.Next(1, 29), random.Next(2015, 2026));
        var date = new DateOnly(year, month, day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var (one, other) = (Person(random), Person(random));
        var town = Towns[random.Next(Towns.Length)];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"The foreign minister of {a}, {one}, met the foreign minister of {b}, {other}, in {town} on {date}. ");
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
