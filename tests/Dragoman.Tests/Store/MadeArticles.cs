using System.Globalization;
using System.Text;

namespace Dragoman.Tests.Store;

/// <summary>Short articles made by number, as JSON Lines: pairs of states, a figure, a meeting and a quote; some figures are told by several articles.</summary>
public static class MadeArticles
{
    private static readonly string[] States = ["Kenya", "Sweden", "Ghana", "Oman", "Finland", "Vietnam", "Italy", "Chile"];

    public static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line(i) + "\n"));

    public static string Line(int number)
    {
        var (a, b) = (States[number % 8], States[(number / 8 + number % 8 + 1) % 8]);
        if (a == b)
            b = States[(number + 1) % 8];
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"The foreign ministers of {a} and {b} met in Geneva on {1 + number % 28} May 2025. ")
            .Append(CultureInfo.InvariantCulture, $"Exports from {a} to {b} reached {100 + number / 4} million euros in 2024. ")
            .Append(CultureInfo.InvariantCulture, $"\\\"We will come back in spring with {number} new plans,\\\" said Deputy Minister Anna Example{number % 7}.");
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"uri":"https://news.example/{{number}}","headline":"{{a}} and {{b}} talk, part {{number}}","body_text":"{{text}}","language":"en","versioncreated":"2025-06-01","publisher":"Example Wire"}""");
    }
}
