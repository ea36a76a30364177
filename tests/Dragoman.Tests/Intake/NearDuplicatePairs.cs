using System.Globalization;
using Dragoman.Tests.Rules;

namespace Dragoman.Tests.Intake;

/// <summary>How the second text of a pair came about.</summary>
public enum PairKind
{
    /// <summary>The same words with other marks, breaks and a line of the site around them.</summary>
    Copy,

    /// <summary>The first half or two thirds.</summary>
    Cut,

    /// <summary>Sentences dropped, moved and reworded in part, one from elsewhere added.</summary>
    Rewrite,

    /// <summary>Another newsroom on the same talks: the same facts and one quote in common.</summary>
    Stranger,
}

/// <summary>Two texts of one language and whether one was made of the other.</summary>
public sealed record TextPair(PairKind Kind, string Language, string One, string Other);

/// <summary>Five hundred pairs put together from sentences of our own, the same ones each time.</summary>
public static class NearDuplicatePairs
{
    private static readonly string[] Languages = ["en", "it", "sv", "ar"];
    private static readonly string[][] Places = [["Korvia", "Tamland", "Ostrel", "Belmar", "Sundara", "Velika"], ["كورفيا", "تاملاند", "أوستريل", "بلمار", "سوندارا", "فيليكا"]];
    private static readonly string[][] Goods = [["timber", "cement", "copper", "barley", "salt"], ["الأخشاب", "الإسمنت", "النحاس", "الشعير", "الملح"]];
    private static readonly string[][] Months = [["March", "May", "September"], ["مارس", "مايو", "سبتمبر"]];

    public static IEnumerable<TextPair> All()
    {
        var random = new Random(500);
        var rows = Repository.Read("tests/Dragoman.Tests/Intake/near-duplicates.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        for (int i = 0; i < 500; i++)
        {
            string language = Languages[i % Languages.Length];
            var kind = (i / Languages.Length % 5) switch { 0 => PairKind.Copy, 1 => PairKind.Cut, 2 => PairKind.Rewrite, _ => PairKind.Stranger };
            yield return Pair(kind, language, rows.Where(row => row[0] == language).ToLookup(row => row[1], row => row[2]), random);
        }
    }

    private static TextPair Pair(PairKind kind, string language, ILookup<string, string> rows, Random random)
    {
        var facts = Facts(language == "ar" ? 1 : 0, random);
        var (room, rival) = random.Next(2) == 0 ? ("a", "b") : ("b", "a");
        var quote = rows["quote"].Single();
        var original = Told(rows[room], facts, random).Append(quote).ToList();
        var other = Told(rows[rival], facts, random);
        var second = kind switch
        {
            PairKind.Copy => original.Select(sentence => sentence.Replace("\"", "”", StringComparison.Ordinal).Replace(", ", " , ", StringComparison.Ordinal)).Prepend("News 24/7 | Menu").ToList(),
            PairKind.Cut => original[..(original.Count * random.Next(50, 70) / 100)],
            PairKind.Rewrite => Rewritten(original, other, random),
            _ => [.. other, quote],
        };
        return new TextPair(kind, language, string.Join("\n", original), string.Join("\n", second));
    }

    private static List<string> Told(IEnumerable<string> sentences, (string Slot, string Value)[] facts, Random random) =>
        [.. sentences.Where((_, i) => i == 0 || random.Next(8) > 0).Select(sentence => facts.Aggregate(sentence, (text, fact) => text.Replace(fact.Slot, fact.Value, StringComparison.Ordinal)))];

    private static (string, string)[] Facts(int script, Random random)
    {
        string[] places = [.. Places[script].OrderBy(_ => random.Next())];
        return
        [
            ("{a}", places[0]), ("{b}", places[1]), ("{c}", places[2]), ("{g}", Goods[script][random.Next(5)]), ("{m}", Months[script][random.Next(3)]),
            ("{n}", random.Next(100, 990).ToString(CultureInfo.InvariantCulture)), ("{k}", random.Next(9, 40).ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>Of each two sentences one is reworded: a few of its words give way to others, or it begins with its end.</summary>
    private static List<string> Rewritten(List<string> original, List<string> other, Random random)
    {
        var words = other.SelectMany(sentence => sentence.Split(' ')).ToArray();
        var kept = original.Where(_ => random.Next(10) > 0).Select(sentence => random.Next(2) == 0 ? sentence : Reworded(sentence, words, random)).ToList();
        int from = random.Next(kept.Count);
        (kept[from], kept[^1]) = (kept[^1], kept[from]);
        kept.Insert(random.Next(kept.Count), other[^1]);
        return kept;
    }

    private static string Reworded(string sentence, string[] words, Random random)
    {
        string[] own = sentence.Split(' ');
        if (random.Next(3) == 0)
            return string.Join(' ', own[(own.Length / 2)..].Concat(own[..(own.Length / 2)]));
        for (int i = 0; i < own.Length; i++)
            own[i] = random.Next(6) == 0 ? words[random.Next(words.Length)] : own[i];
        return string.Join(' ', own);
    }
}
