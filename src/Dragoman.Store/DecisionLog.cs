using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>The decisions of people, in the order they were made. The log only grows: an undo is a decision of its own.</summary>
public sealed class DecisionLog(RecordFile record)
{
    private Rulings rulings = Dragoman.Record.Rulings.None;
    private long known;

    public IReadOnlyList<Decision> All() => record.Rows("SELECT body FROM decisions ORDER BY number", r => JsonSerializer.Deserialize(r.GetString(0), Forms.Decision)!);

    /// <summary>The decisions in force, those that other processes have made meanwhile among them.</summary>
    public Rulings Rulings()
    {
        var last = record.Number("SELECT max(number) FROM decisions");
        if (last != known)
            (rulings, known) = (Dragoman.Record.Rulings.Of(All()), last);
        return rulings;
    }

    internal void Append(Decision decision) => record.Run("INSERT INTO decisions(id, made, who, kind, body) VALUES($1, $2, $3, $4, $5)",
        decision.Id, Days.Written(decision.At), decision.By, decision.Kind.Spelt(), JsonSerializer.Serialize(decision, Forms.Decision));
}
