using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Which findings are asked for; a condition that is not set holds for all.</summary>
public sealed record FindingFilter
{
    /// <summary>Codes; a finding must concern every one.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public FindingKind? Kind { get; init; }

    public FindingLabel? Label { get; init; }

    /// <summary>The least severity, 3 the gravest; 0 includes the checks that hold.</summary>
    public int Severity { get; init; } = 1;

    /// <summary>Checks that hold alone.</summary>
    public bool Holding { get; init; }

    /// <summary>Code of the language of an article that has a side in it.</summary>
    public string? Language { get; init; }

    /// <summary>A part of the name of the publisher of such an article.</summary>
    public string? Publisher { get; init; }

    /// <summary>Such an article was added on that day or later.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>Reads the findings of today's record page by page, the gravest first.</summary>
public sealed class FindingRows(RecordFile record, EntryRows entries)
{
    /// <summary>The plus keeps SQLite from searching the articles anew for every finding.</summary>
    private const string SaidIn = "EXISTS(SELECT 1 FROM finding_articles AS told WHERE told.finding=findings.number AND +told.article IN (SELECT article FROM readings WHERE ";

    public (IReadOnlyList<Finding> Findings, long Total) Find(FindingFilter filter, int skip, int most)
    {
        var (where, values) = Where(filter);
        var total = record.Number($"SELECT count(*) FROM findings WHERE {where}", [.. values]);
        return total == 0 ? ([], 0) : ([.. record.Rows($"SELECT id, body FROM findings WHERE {where} ORDER BY severity DESC, id LIMIT ${values.Count + 1} OFFSET ${values.Count + 2}", entries.Finding, [.. values, most, skip])], total);
    }

    public Finding? Find(string id) => record.One<Finding?>("SELECT id, body FROM findings WHERE id=$1", entries.Finding, null, id);

    private static (string Sql, IReadOnlyList<object> Values) Where(FindingFilter filter)
    {
        var (conditions, values) = (new List<string> { filter.Holding ? "severity=0" : $"severity>={filter.Severity}" }, new List<object>());
        foreach (var party in filter.Parties)
            Add(party, p => $"number IN (SELECT finding FROM finding_parties WHERE party={p})");
        Add(filter.Kind?.ToString(), p => $"json_extract(body, '$.kind')={p}");
        Add(filter.Label?.ToString(), p => $"json_extract(body, '$.label')={p}");
        Add(filter.Language, p => $"{SaidIn}language={p}))");
        Add(filter.Publisher, p => $"{SaidIn}instr(lower(publisher), lower({p})) > 0))");
        Add(filter.Since is { } since ? Days.Written(since) : null, p => $"{SaidIn}article >= (SELECT min(number) FROM articles WHERE added >= {p})))");
        return (string.Join(" AND ", conditions), values);

        void Add(string? value, Func<string, string> condition)
        {
            if (value is null)
                return;
            values.Add(value);
            conditions.Add(condition($"${values.Count}"));
        }
    }
}
