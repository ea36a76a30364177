using System.Text.Json;
using Dragoman.Record;
using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>The decisions of people, in the order they were made. The log only grows: an undo is a decision of its own.</summary>
public sealed class DecisionLog(RecordFile record)
{
    private Rulings rulings = Dragoman.Record.Rulings.None;
    private long known;

    public IReadOnlyList<Decision> All() => record.Rows("SELECT body FROM decisions ORDER BY number", Read);

    public long Count => record.Number("SELECT count(*) FROM decisions");

    /// <summary>The decisions made last, the newest first.</summary>
    public IReadOnlyList<Decision> Latest(int skip, int most) => record.Rows("SELECT body FROM decisions ORDER BY number DESC LIMIT $1 OFFSET $2", Read, most, skip);

    public Decision? Find(string id) => record.One<Decision?>("SELECT body FROM decisions WHERE id=$1", Read, null, id);

    /// <summary>The decisions in force, those that other processes have made meanwhile among them.</summary>
    public Rulings Rulings()
    {
        var last = record.Number("SELECT max(number) FROM decisions");
        if (last != known)
            (rulings, known) = (Dragoman.Record.Rulings.Of(All()), last);
        return rulings;
    }

    private static Decision Read(SqliteDataReader row) => JsonSerializer.Deserialize(row.GetString(0), Forms.Decision)!;

    internal void Append(Decision decision) => record.Run("INSERT INTO decisions(id, made, who, kind, body) VALUES($1, $2, $3, $4, $5)",
        decision.Id, Days.Written(decision.At), decision.By, decision.Kind.Spelt(), JsonSerializer.Serialize(decision, Forms.Decision));
}
