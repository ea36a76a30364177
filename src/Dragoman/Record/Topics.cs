using Dragoman.Articles;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>
/// Says what an article deals with: a label of the contract whose words stand in it often enough, or in its title.
/// </summary>
public static class Topics
{
    private const int Enough = 1;
    private const int InTitle = 2;

    private static readonly Dictionary<string, string> ByFamily = new()
    {
        [Families.Trade] = Contract.TopicTrade,
        [Families.Investment] = Contract.TopicInvestment,
        [Families.Energy] = Contract.TopicEnergy,
        [Families.Freight] = Contract.TopicTransport,
    };

    /// <param name="discourse">The article.</param>
    /// <param name="figures">Its figures, which show its topics too.</param>
    /// <param name="table">The families of their indicators.</param>
    public static IReadOnlyList<Topic> Read(Discourse discourse, IReadOnlyList<Figure> figures, IndicatorTable table)
    {
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var passage in discourse.Passages)
            foreach (var span in passage.All(Tag.Topic, 0, passage.Tokens.Count))
                if (!IsOfOffice(passage, span))
                    Count(found, passage, span);
        foreach (var figure in figures)
            if (ByFamily.TryGetValue(table[figure.Indicator].Family, out var label) && !found.ContainsKey(label))
                found[label] = new(label) { Weight = Enough, Citations = { figure.Citations[0] } };
        return [.. found.Values.Where(f => f.Weight >= Enough).OrderByDescending(f => f.Weight).ThenBy(f => f.Label, StringComparer.Ordinal)
            .Select(f => new Topic(f.Label, f.Citations))];
    }

    /// <summary>An energy minister may speak of anything.</summary>
    private static bool IsOfOffice(Passage passage, Span span)
    {
        for (var start = Math.Max(0, span.Start - 4); start <= span.Start; start++)
            foreach (var other in passage.At(start))
                if (other.End >= span.End && (other.Tag is Tag.Office or Tag.Institution || other.Tag == Tag.Domain && HasHead(passage, other)))
                    return true;
        return false;
    }

    private static bool HasHead(Passage passage, Span domain) =>
        passage.Has(Math.Min(domain.End, passage.Tokens.Count - 1), Tag.OfficeHead) || passage.All(Math.Max(0, domain.Start - 4), domain.Start)
            .Any(s => s.Tag is Tag.OfficeHead or Tag.Institution or Tag.Office);

    private static void Count(Dictionary<string, Found> found, Passage passage, Span span)
    {
        if (!found.TryGetValue(span.Value, out var topic))
            found.Add(span.Value, topic = new(span.Value));
        topic.Weight += passage.Paragraph.Kind == ParagraphKind.Title ? InTitle : 1;
        if (topic.Words.Add(passage.Tokens[span.Start].Form.Folded))
            topic.Citations.AddRange(new ClaimCitations(passage).Back(Contract.FieldLabel, span).ToList());
    }

    /// <summary>A topic, how often its words stand in the article, and where each of them stands first.</summary>
    private sealed class Found(string label)
    {
        public string Label { get; } = label;
        public int Weight { get; set; }
        public HashSet<string> Words { get; } = [];
        public List<Citation> Citations { get; } = [];
    }
}
