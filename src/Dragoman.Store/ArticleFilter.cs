namespace Dragoman.Store;

/// <summary>Which articles are asked for; a condition that is not set holds for all.</summary>
public sealed record ArticleFilter
{
    /// <summary>Codes; an article must tell an entry that concerns every one.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>A part of the publisher's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>First day of publication, ISO 8601; a month or a year holds all its days.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Published on that day or before.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Added on that day or before.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Added on that day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>True where it asks when articles were added.</summary>
    internal bool IsOfAdding => KnownOn is not null || Since is not null;

    internal (string Sql, IReadOnlyList<object> Values) Where()
    {
        var (conditions, values) = (new List<string> { "true" }, new List<object>());
        if (Parties.Count > 0)
        {
            var both = string.Join(" INTERSECT ", Parties.Select(party => $"SELECT entry FROM entry_parties WHERE party={Value(party)}"));
            conditions.Add($"readings.article IN (SELECT article FROM entry_claims WHERE entry IN ({both}))");
        }
        Add(Language, p => $"readings.article IN (SELECT article FROM readings WHERE language={p})");
        Add(Publisher, p => $"readings.article IN (SELECT article FROM readings WHERE instr(lower(publisher), lower({p})) > 0)");
        Add(From, p => $"readings.published || '~' >= {p}");
        Add(To, p => $"readings.published <= {p} || '~'");
        Add(Days.Written(AsOf), p => $"readings.published <= {p}");
        Add(Days.Written(KnownOn), p => $"substr(added, 1, 10) <= {p}");
        Add(Days.Written(Since), p => $"added >= {p}");
        return (string.Join(" AND ", conditions), values);

        string Value(string value)
        {
            values.Add(value);
            return $"${values.Count}";
        }

        void Add(string? value, Func<string, string> condition)
        {
            if (value is not null)
                conditions.Add(condition(Value(value)));
        }
    }
}

/// <summary>Orders of articles; those whose day of publication is not known come last in the latter two.</summary>
public enum ArticleOrder
{
    AddedLast,
    Newest,
    Oldest,
}

/// <summary>How many articles of one publisher and language the record holds, and from when to when.</summary>
public sealed record Coverage(string? Publisher, string? Language, long Articles, DateOnly? First, DateOnly? Last);
