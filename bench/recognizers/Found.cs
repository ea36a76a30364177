using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Bench.Recognizers;

/// <summary>A mention the engine found: its place in the text, its value and the unit it gives.</summary>
public sealed record Found(int Start, int End, double? Value, string? Unit);

/// <summary>The four kinds of files in the benchmark that are measured.</summary>
public enum CaseKind
{
    NumberModel,
    PercentModel,
    CurrencyModel,
    DateExtractor,
}

/// <summary>Reads a text by the engine and gives its mentions of one kind, with their bounds ("more than") left off.</summary>
public sealed class EngineMentions(Pack pack)
{
    private readonly PassageReader reader = new(pack);

    public IReadOnlyList<Found> Read(string text, CaseKind kind)
    {
        var paragraph = new Paragraph(0, text.Length, ParagraphKind.Body);
        var passage = reader.Read(new Article { Id = "", File = "", Text = text, Paragraphs = [paragraph], Language = pack.Code }, paragraph);
        return [.. Spans(passage, kind)];
    }

    private static IEnumerable<Found> Spans(Passage passage, CaseKind kind) => kind switch
    {
        CaseKind.NumberModel => passage.All(Tag.Number, 0, passage.Tokens.Count).Concat(passage.All(Tag.Portion, 0, passage.Tokens.Count))
            .Select(s => At(passage, s.Start, s.End, ((NumberValue)s.Content!).Value, null)),
        CaseKind.DateExtractor => passage.All(Tag.Date, 0, passage.Tokens.Count).Select(s => At(passage, s.Start, s.End, null, null)),
        _ => passage.All(Tag.Quantity, 0, passage.Tokens.Count).SelectMany(s => Quantities(passage, s, kind)),
    };

    private static IEnumerable<Found> Quantities(Passage passage, Span span, CaseKind kind)
    {
        var quantity = (Quantity)span.Content!;
        if (quantity.Kind == (kind == CaseKind.PercentModel ? QuantityKind.Percent : QuantityKind.Money))
            yield return At(passage, quantity.Start, quantity.End, quantity.Value, kind == CaseKind.PercentModel ? null : quantity.Unit);
    }

    private static Found At(Passage passage, int start, int end, decimal? value, string? unit) =>
        new(passage.Tokens[start].Start, passage.Tokens[end - 1].End, (double?)value, unit);
}
