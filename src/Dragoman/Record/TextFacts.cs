using System.Globalization;
using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>A name, place, number or date in a text, spelt so that a translation has the same, and where it begins.</summary>
public sealed record TextFact(int At, string Name);

/// <summary>Lists what a translation of a text must keep: places and parties by code, known persons, quantities in full, parts of dates.</summary>
internal static class TextFacts
{
    private const int LeastBareNumber = 13;
    private static readonly IReadOnlyList<string> None = [];

    public static IReadOnlyList<TextFact> Read(Discourse discourse, Cast cast)
    {
        var facts = new List<TextFact>();
        foreach (var passage in discourse.Passages)
            for (var i = 0; i < passage.Tokens.Count;)
            {
                var (names, end) = At(passage, i, cast);
                foreach (var name in names)
                    facts.Add(new TextFact(passage.Tokens[i].Start, name));
                i = Math.Max(end, i + 1);
            }
        return facts;
    }

    private static (IEnumerable<string> Names, int End) At(Passage passage, int token, Cast cast)
    {
        foreach (var span in passage.At(token))
            switch (span)
            {
                case { Tag: Tag.Name } when cast.Of(passage, span) is { } person:
                    return ([person.Name], span.End);
                case { Content: Quantity quantity } when quantity.Kind != QuantityKind.Bare || quantity.Value >= LeastBareNumber:
                    return (quantity.Converted.Select(c => Number(c.Value, c.Unit)).Prepend(Number(quantity.Value, quantity.Unit)), span.End);
                case { Content: TimeParts time } when Dated(time).ToList() is { Count: > 0 } parts:
                    return (parts, span.End);
                case { Entry: { } entry } when span.Tag.IsPlace() && span.Tag is not (Tag.Region or Tag.Country) && entry.Code is not "-":
                    return ([span.Tag is Tag.City or Tag.Capital ? entry.Value : entry.Code], span.End);
            }
        return (None, token + 1);
    }

    private static IEnumerable<string> Dated(TimeParts time)
    {
        if (time is { Month: { } month, Day: { } day })
            yield return string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{day:00}");
        else if (time.Month is { } alone)
            yield return string.Create(CultureInfo.InvariantCulture, $"--{alone:00}");
        if (time.Year is { } year)
            yield return string.Create(CultureInfo.InvariantCulture, $"{year}");
    }

    private static string Number(decimal value, string unit) => $"{FieldList.Spell(value)} {unit}".TrimEnd();
}
