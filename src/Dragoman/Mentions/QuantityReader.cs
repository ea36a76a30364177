using Dragoman.Figures;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Joins numbers with their currency, percent mark, unit or counted noun, with their bounds ("more than", "nearly"), and puts a
/// conversion in brackets to the amount it converts. Dates, ordinals and the digits of names are no quantities.
/// </summary>
public static class QuantityReader
{
    public static void Read(Passage passage, Sentence sentence)
    {
        var found = new List<Span>();
        foreach (var number in passage.All(Tag.Number, sentence.Start, sentence.End).ToList())
            if (!(found.Count > 0 && number.Start < found[^1].End) && !IsTime(passage, number) && !IsArticle(passage, sentence, number) && One(passage, sentence, number) is { } quantity)
                found.Add(quantity);
        AddPortions(passage, sentence, found);
        found = JoinRanges(passage, found);
        found = JoinConversions(passage, sentence, found);
        foreach (var quantity in found)
            Take(passage, quantity);
    }

    /// <summary>In "more than 20 companies" the word "more" is no growth.</summary>
    private static void Take(Passage passage, Span quantity)
    {
        foreach (var word in passage.All(quantity.Start, quantity.End).Where(s => s.Tag is Tag.Up or Tag.Down && s.End <= quantity.End).ToList())
            passage.Remove(word);
        passage.Add(quantity);
    }

    /// <summary>"Half a percent", "three quarters of a percentage point"; portions of anything else are no quantities of their own.</summary>
    private static void AddPortions(Passage passage, Sentence sentence, List<Span> found)
    {
        foreach (var portion in passage.All(Tag.Portion, sentence.Start, sentence.End))
            for (var at = portion.End; at < Math.Min(portion.End + 3, sentence.End); at++)
            {
                if ((passage.Find(at, Tag.Points) ?? passage.Find(at, Tag.Percent)) is { } share)
                {
                    var place = found.FindIndex(q => q.End > portion.Start);
                    if (place < 0 || found[place].Start >= share.End)
                        found.Insert(place < 0 ? found.Count : place, Share(portion, share));
                    break;
                }
                if (passage.Tokens[at] is not { Kind: TokenKind.Word, Length: <= 2 })
                    break;
            }
    }

    private static Span Share(Span portion, Span share) => new(Tag.Quantity, portion.Start, share.End)
    {
        Content = new Quantity(((NumberValue)portion.Content!).Value, share.Tag == Tag.Points ? QuantityKind.Points : QuantityKind.Percent, share.Tag == Tag.Points ? "pp" : "%")
        {
            NumberStart = portion.Start,
            Start = portion.Start,
            End = share.End,
        },
    };

    /// <summary>"One" in words is an article more often than a number, unless a unit follows.</summary>
    private static bool IsArticle(Passage passage, Sentence sentence, Span number) =>
        number.Content is NumberValue { Value: 1, InDigits: false, HasScale: false } one && !UnitFollows(passage, number, SkipLink(passage, sentence, number.End, one));

    private static bool IsTime(Passage passage, Span number)
    {
        for (var start = Math.Max(0, number.Start - 10); start <= number.Start; start++)
            if (passage.Find(start, Tag.Date) is { } date && date.End >= number.End)
                return true;
        return passage.Find(number.Start, Tag.Nth) is not null && !UnitFollows(passage, number, number.End);
    }

    /// <summary>"5 m" is money's million though "m" may mark ordinals elsewhere.</summary>
    private static bool UnitFollows(Passage passage, Span number, int at) =>
        at < passage.Tokens.Count && (passage.Has(at, Tag.Percent) || passage.Has(at, Tag.Currency) || passage.Has(at, Tag.Scale)
            || passage.Find(at, Tag.Cent) is { Value: not "-" } && number.Content is not NumberValue { PlainDigits: true });

    private static Span? One(Passage passage, Sentence sentence, Span number)
    {
        var value = (NumberValue)number.Content!;
        var unitStart = QuantityPrefix.Find(passage, sentence, number)?.Start ?? number.Start;
        var (bound, approximate, start) = BoundBefore(passage, sentence, unitStart);
        var quantity = WithUnit(passage, sentence, number, value, out var end);
        (bound, approximate) = BoundAfter(passage, sentence, end, bound, approximate);
        return new Span(Tag.Quantity, start, end)
        {
            Content = quantity with
            {
                Bound = bound,
                Approximate = approximate,
                HasScale = value.HasScale || quantity.HasScale,
                Scale = quantity.HasScale ? quantity.Scale : value.Scale,
                NumberStart = number.Start,
                Start = unitStart,
                End = end,
                Signed = passage.Tokens[number.Start].Form.Folded is ['+' or '-' or '\u2212' or '\u2013'],
            },
        };
    }

    private static Quantity WithUnit(Passage passage, Sentence sentence, Span number, NumberValue value, out int end)
    {
        end = number.End;
        if (QuantityPrefix.Find(passage, sentence, number) is { } prefix)
            return prefix.Tag == Tag.Percent ? new(value.Value, QuantityKind.Percent, "%") : QuantityMoney.Of(passage, sentence, value, prefix, ref end);
        var at = SkipLink(passage, sentence, number.End, value);
        if (at >= sentence.End)
            return new(value.Value, QuantityKind.Bare, "");
        if (passage.Find(at, Tag.Points) is { } points)
            return Ending(new(value.Value, QuantityKind.Points, "pp"), points, out end);
        if (passage.Find(at, Tag.Percent) is { } percent)
            return Ending(new(value.Value, QuantityKind.Percent, "%"), percent, out end);
        if (passage.Find(at, Tag.Currency) is { } currency && !QuantityPrefix.IsGluedToNext(passage, sentence, currency))
        {
            end = currency.End;
            return QuantityMoney.Of(passage, sentence, value, currency, ref end);
        }
        if (passage.Find(at, Tag.Cent) is { Value: not "-" } cent)
            return Ending(QuantityMoney.Cents(value, cent), cent, out end);
        if (passage.Find(at, Tag.Unit) is { } unit && !(value.PlainDigits && passage.Has(number.Start, Tag.Year) && unit.Length == 1 && passage.Tokens[at].Length == 1))
            return Ending(QuantityMoney.Scaled(value.Value, QuantityKind.Physical, unit.Value), unit, out end);
        return CountedNoun(passage, sentence, at, value, ref end);
    }

    private static Quantity Ending(Quantity quantity, Span last, out int end)
    {
        end = last.End;
        return quantity;
    }

    private static int SkipLink(Passage passage, Sentence sentence, int at, NumberValue value)
    {
        if (at < sentence.End && (value.HasScale || !value.InDigits || value.Value >= 1000) && passage.Find(at, Tag.Prep) is { Value: Roles.Of } link
            && link.End < sentence.End && (passage.Has(link.End, Tag.Currency) || passage.Has(link.End, Tag.Unit) || passage.Has(link.End, Tag.Counted)
                || passage.Has(link.End, Tag.Adjective) || passage.Has(link.End, Tag.Demonym)))
            return link.End;
        if (at + 1 < sentence.End && passage.Tokens[at].IsMark('-') && !passage.Tokens[at].SpaceBefore && !passage.Tokens[at + 1].SpaceBefore
            && (passage.Has(at + 1, Tag.Unit) || passage.Has(at + 1, Tag.Currency) || passage.Has(at + 1, Tag.Percent) || passage.Has(at + 1, Tag.Cent)))
            return at + 1;
        return at;
    }

    /// <summary>"60 Finnish companies", "27 companies from Morocco", "243,000 Filipinos": a noun within three describing words.</summary>
    private static Quantity CountedNoun(Passage passage, Sentence sentence, int at, NumberValue value, ref int end)
    {
        string? of = null;
        for (var i = at; i < Math.Min(at + 4, sentence.End); i++)
        {
            if (passage.Find(i, Tag.Counted) is { } noun)
            {
                end = noun.End;
                of ??= end < sentence.End ? passage.Find(end, Tag.Adjective)?.Entry!.Code : null;
                return new(value.Value, QuantityKind.Count, Counts.Unit) { Counted = noun.Value, CountedOf = of };
            }
            if (passage.Find(i, Tag.Adjective) is { } adjective)
            {
                of = adjective.Entry!.Code;
                i = adjective.End - 1;
                continue;
            }
            if (passage.Find(i, Tag.Demonym) is { } people)
            {
                end = people.End;
                return new(value.Value, QuantityKind.Count, Counts.Unit) { Counted = Counts.Nationals, CountedOf = people.Entry!.Code };
            }
            if (!Describes(passage, i) && !(i == at && IsPredicate(passage, sentence, at) && passage.Has(i, Tag.Stop) && passage.Tokens[i].Length <= 4))
                break;
        }
        if (of is not null && passage.Find(at, Tag.Adjective) is { } last && !value.PlainDigits)
        {
            end = last.End;
            return new(value.Value, QuantityKind.Count, Counts.Unit) { Counted = Counts.Nationals, CountedOf = of };
        }
        return new(value.Value, QuantityKind.Bare, "");
    }

    /// <summary>"Sono 35 le imprese ...": behind "are" and a number the counted noun may carry an article.</summary>
    private static bool IsPredicate(Passage passage, Sentence sentence, int at)
    {
        var start = passage.All(Tag.Number, Math.Max(sentence.Start, at - 6), at).LastOrDefault(n => n.End == at)?.Start ?? at;
        start = passage.FindEnding(start, Tag.Bound, sentence.Start)?.Start ?? start;
        return passage.FindEnding(start, Tag.Level, sentence.Start) is not null;
    }

    private static bool Describes(Passage passage, int token)
    {
        if (passage.Tokens[token].Kind != TokenKind.Word)
            return passage.Tokens[token].IsMark('-') && !passage.Tokens[token].SpaceBefore;
        foreach (var span in passage.At(token))
            if (!span.Tag.IsWording() && span.Tag is not (Tag.Topic or Tag.Given or Tag.Body or Tag.RegionAdjective or Tag.Region or Tag.Anaphor or Tag.InitialWord))
                return span.Tag == Tag.Prep && span.Value == Roles.Of;
        return true;
    }

    private static (Bound, bool, int) BoundBefore(Passage passage, Sentence sentence, int start)
    {
        if (passage.FindEnding(start, Tag.Bound, sentence.Start) is not { } word)
            return (Bound.Exact, false, start);
        return (Of(word.Value), word.Value == Bounds.About, word.Start);
    }

    private static (Bound, bool) BoundAfter(Passage passage, Sentence sentence, int end, Bound bound, bool approximate) =>
        bound == Bound.Exact && !approximate && end < sentence.End && passage.Find(end, Tag.Bound) is { Value: Bounds.About }
            ? (bound, true) : (bound, approximate);

    private static Bound Of(string value) => value switch { Bounds.Above => Bound.Above, Bounds.Below => Bound.Below, _ => Bound.Exact };

    /// <summary>"5 to 10 percent", "between 5 and 10": both ends take the unit behind the second and neither is a value.</summary>
    private static List<Span> JoinRanges(Passage passage, List<Span> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (first, second) = ((Quantity)found[i].Content!, (Quantity)found[i + 1].Content!);
            if (found[i].End >= found[i + 1].Start || !IsRangeLink(passage, found[i], found[i + 1].Start))
                continue;
            if (first.Kind != QuantityKind.Bare && !(first.Kind == second.Kind && first.Unit == second.Unit))
                continue;
            found[i] = With(found[i], first with { Kind = second.Kind, Unit = second.Unit, Counted = second.Counted, InRange = true });
            found[i + 1] = With(found[i + 1], second with { InRange = true });
        }
        return found;
    }

    private static bool IsRangeLink(Passage passage, Span first, int second)
    {
        var between = passage.FindEnding(first.Start, Tag.RangeBetween) is not null;
        var dash = second - first.End == 1 && passage.Tokens[first.End] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is ['-' or '\u2013'];
        if (dash)
            return true;
        if (passage.FindEnding(first.Start, Tag.ChangeBy) is not null)
            return false;
        if (passage.Find(first.End, between ? Tag.NumberAnd : Tag.RangeTo) is { } link && link.End == second)
            return between || passage.FindEnding(first.Start, Tag.LevelFrom) is null && passage.FindEnding(first.Start, Tag.Prep) is not { Value: Roles.From };
        return false;
    }

    private static Span With(Span span, Quantity quantity) => new(span.Tag, span.Start, span.End) { Content = quantity };

    /// <summary>An amount in brackets or behind "equivalent to", in another currency, converts the one before it.</summary>
    private static List<Span> JoinConversions(Passage passage, Sentence sentence, List<Span> found)
    {
        for (var i = 0; i + 1 < found.Count;)
        {
            var (amount, next) = ((Quantity)found[i].Content!, (Quantity)found[i + 1].Content!);
            if (amount.Kind == QuantityKind.Money && next.Kind == QuantityKind.Money && amount.Unit != next.Unit
                && IsConversion(passage, sentence, found[i].End, found[i + 1].Start))
            {
                var end = found[i + 1].End;
                end += end < sentence.End && passage.Tokens[end].Form.Folded is [')' or ']'] ? 1 : 0;
                found[i] = new Span(Tag.Quantity, found[i].Start, end) { Content = amount with { Converted = [.. amount.Converted, new(next.Value, next.Unit)] } };
                found.RemoveAt(i + 1);
            }
            else
                i++;
        }
        return found;
    }

    private static bool IsConversion(Passage passage, Sentence sentence, int from, int to)
    {
        if (to - from > 8 || to >= sentence.End)
            return false;
        var bracket = -1;
        for (var i = from; i < to; i++)
        {
            if (passage.Has(i, Tag.Equals))
                return true;
            if (passage.Has(i, Tag.Against) || passage.Has(i, Tag.Indicator))
                return false;
            if (bracket < 0 && passage.Tokens[i].Form.Folded is ['(' or '['])
                bracket = i;
        }
        // Between the amount and its bracket only a date may stand: "1.1 billion rials in 2024 (about 300 million dollars)".
        return bracket >= 0 && (bracket == from || passage.All(Tag.Date, from, bracket).Any(d => d.End == bracket)) && !passage.All(Tag.Date, bracket, to).Any();
    }
}
