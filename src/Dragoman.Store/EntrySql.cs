using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Conditions and orders of entries in SQL; what people typed is always a value, never a part of the statement.</summary>
internal static class EntrySql
{
    /// <summary>The plus keeps SQLite from searching the articles anew for every claim.</summary>
    private const string ToldBy = "EXISTS(SELECT 1 FROM entry_claims AS told WHERE told.entry=entries.number AND +told.article IN (SELECT article FROM readings WHERE ";

    /// <summary>True for what is planned or promised for a day; an index has the same condition.</summary>
    public const string IsOpen = "(type='commitment' AND json_extract(body, '$.merged[1].due') IS NOT NULL OR type='contact' AND json_extract(body, '$.merged[1].date') IS NOT NULL AND json_extract(body, '$.merged[1].status') IN ('Planned', 'Invited', 'Postponed'))";

    private const string IsCalledOff = "type='contact' AND json_extract(body, '$.merged[1].status')='Cancelled'";

    /// <summary>The kind, status or indicator without hyphens; an index has the same expression.</summary>
    private const string KindOrState = "replace(lower(coalesce(json_extract(body, '$.merged[1].kind'), json_extract(body, '$.merged[1].status'), json_extract(body, '$.merged[1].indicator'))), '-', '')";

    /// <summary>True for what lists show by name.</summary>
    private const string IsNamed = "type IN ('person', 'agreement')";

    /// <summary>What people, agreements and commitments are called or who speaks; an index has the same expression.</summary>
    private static readonly string Name = $"coalesce({Merged("name")}, {Merged("goal")}, {Merged("speaker")})";

    /// <summary>The condition with its values. Kinds of sources and earlier days are not in the database and are not in it.</summary>
    /// <param name="filter">What is asked for.</param>
    /// <param name="walked">True where entries are looked at in an order, and each is held against the one party asked for.</param>
    public static (string Sql, IReadOnlyList<object> Values) Where(EntryFilter filter, bool walked = false)
    {
        var (conditions, values) = (new List<string> { "true" }, new List<object>());
        if (filter.Types.Count > 0)
            conditions.Add($"{(filter.Parties.Count > 1 || filter.Person is not null ? "+" : "")}type IN ({string.Join(", ", filter.Types.Select(t => $"'{t.Spelt()}'"))}){(filter.Types is [EntryType.Person or EntryType.Agreement] ? $" AND {IsNamed}" : "")}");
        if (filter.Planned)
            conditions.Add($"number IN (SELECT number FROM entries WHERE {IsOpen} UNION ALL SELECT number FROM entries WHERE {IsCalledOff})");
        if (filter.Parties.Count > 0)
            AddAll(filter.Parties, p => walked ? $"EXISTS(SELECT 1 FROM entry_parties WHERE party={p.First()} AND entry=entries.number)" : $"number IN ({Concerning([.. p])})");
        Add(filter.Kind, p => $"{KindOrState}=replace(lower({p}), '-', '')");
        Add(filter.Person, p => $"number IN (SELECT entry FROM entry_people WHERE name={p})");
        Add(filter.From, p => $"substr(date, instr(date, '/') + 1) || '~' >= {p}");
        Add(filter.To, p => $"substr(date, 1, ifnull(nullif(instr(date, '/'), 0) - 1, 10)) <= {p} || '~'");
        Add(filter.Language, p => $"{ToldBy}language={p}))");
        Add(filter.Publisher, p => $"{ToldBy}instr(lower(publisher), lower({p})) > 0))");
        Add(filter.Since is { } since ? Days.Written(since) : null, p => $"EXISTS(SELECT 1 FROM entry_claims AS came WHERE came.entry=entries.number AND came.article >= (SELECT min(number) FROM articles WHERE added >= {p}))");
        if (filter.After is { } after)
            AddAll([after.Date is null, after.Date ?? "", after.Id], p => $"(date IS NULL, coalesce(date, ''), id) > ({string.Join(", ", p)})");
        return (string.Join(" AND ", conditions), values);

        void AddAll(IReadOnlyList<object> given, Func<IEnumerable<string>, string> condition)
        {
            conditions.Add(condition(given.Select((_, i) => $"${values.Count + i + 1}")));
            values.AddRange(given);
        }

        void Add(string? value, Func<string, string> condition)
        {
            if (value is null)
                return;
            values.Add(value);
            conditions.Add(condition($"${values.Count}"));
        }
    }

    /// <summary>The entries of all the parties at once, which are far fewer than those of any one.</summary>
    private static string Concerning(IReadOnlyList<string> parties) =>
        $"SELECT p0.entry FROM entry_parties AS p0{string.Concat(parties.Skip(1).Select((p, i) => $" JOIN entry_parties AS p{i + 1} ON p{i + 1}.entry=p0.entry AND p{i + 1}.party={p}"))} WHERE p0.party={parties[0]}";

    public static string By(EntryOrder order)
    {
        var way = order.Descending ? "DESC" : "ASC";
        if (order.Key == EntryKey.Kind)
            return $"{KindOrState} {way}, date {way}, id";
        var key = order.Key switch
        {
            EntryKey.Name => Name,
            EntryKey.Value => Merged("value"),
            EntryKey.Changed => "number",
            _ => "date",
        };
        // Downwards, SQLite puts what has none last by itself, and an index gives the order.
        return order.Descending ? $"{key} DESC, id" : $"{key} IS NULL, {key}, id";
    }

    /// <summary>A field of the merged claim, which lies behind the name of its type.</summary>
    private static string Merged(string field) => $"json_extract(body, '$.merged[1].{field}')";
}
