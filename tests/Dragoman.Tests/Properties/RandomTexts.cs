using System.Text;

namespace Dragoman.Tests.Properties;

/// <summary>
/// Texts that nobody would write, from a fixed seed: any characters, halves of surrogate pairs, direction marks, quotation marks and brackets
/// inside each other, numbers, words of a pack and pieces of articles in any order.
/// </summary>
public sealed class RandomTexts(int seed, IReadOnlyList<string> words, IReadOnlyList<string> articles)
{
    private const int MostPieces = 60;
    private const string Marks = "\"'\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019\u2039\u203A\u300C\u300D()[]{}<>-\u2013\u2014.,:;!?\u061F\u060C%/*|\\&";
    private const string Unseen = "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202E\u2066\u2067\u2069\u061C\u00AD\uFEFF\u0301\u064B\u0670\t\r\n\u0085\u2028\u00A0\u202F\u0000\u0007";

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        for (var left = random.Next(1, MostPieces); left > 0; left--)
            text.Append(Piece()).Append(random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    private string Piece() => random.Next(9) switch
    {
        0 => ((char)random.Next(0x20, 0xFFFF)).ToString(),
        1 => ((char)random.Next(0xD800, 0xE000)).ToString(),
        2 => One(Unseen),
        3 => Nested(),
        4 => Number(),
        5 => Cut(articles[random.Next(articles.Count)]),
        6 => char.ConvertFromUtf32(random.Next(0x10000, 0x10FFFF)),
        _ => words[random.Next(words.Count)],
    };

    private string One(string of) => of[random.Next(of.Length)].ToString();

    private string Nested() => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => One(Marks)));

    private string Number() => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => One("0123456789,. '\u0663\u06F5\u07C4/-%")));

    private string Cut(string article)
    {
        var start = random.Next(article.Length);
        return article.Substring(start, random.Next(Math.Min(600, article.Length - start)));
    }
}
