using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Keeps a decision and says which blocks it changes, in one transaction.</summary>
public sealed class DecisionWriter(RecordFile record, RecordBuilder builder, Func<DateTimeOffset> now)
{
    private readonly ArticleRows articles = new(record);

    public void Write(Decision decision) => record.InTransaction(() =>
    {
        var log = new DecisionLog(record);
        log.Append(decision);
        var writer = new ArticleWriter(record, builder, now);
        foreach (var number in Touched(decision, log))
            if (decision.Kind == DecisionKind.Remove)
                writer.Remove(number);
            else if (articles.Find(number) is not null)
                writer.PlaceInBlocks(number, articles.Claims(number));
    });

    /// <summary>An alias may change any article; other decisions name theirs.</summary>
    private List<long> Touched(Decision decision, DecisionLog log)
    {
        var meant = decision.Undone is { } undone ? log.All().First(d => d.Id == undone) : decision;
        if (meant.Kind == DecisionKind.Undo)
            return Touched(meant, log);
        return meant.Kind == DecisionKind.Alias
            ? record.Rows("SELECT article FROM readings ORDER BY article", r => r.GetInt64(0))
            : [.. meant.Claims.Select(c => c.Article).Append(meant.Article).OfType<string>().Distinct().Select(id => record.Number("SELECT number FROM articles WHERE id=$1", id))];
    }
}
