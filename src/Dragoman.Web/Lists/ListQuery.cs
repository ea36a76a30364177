using System.Globalization;
using Dragoman.Articles;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dragoman.Web.Lists;

/// <summary>A filter that an address asks for and that means nothing here, with the key of the text that says so.</summary>
public sealed record WrongFilter(string Text, string Value, string Name)
{
    /// <summary>Parties that are called nearly so.</summary>
    public IReadOnlyList<(string Name, string Code)> Nearest { get; init; } = [];
}

/// <summary>
/// What the address of a list asks for, in the command line's names: <c>/contacts?party=KZ&amp;kind=call&amp;from=2025&amp;sort=-date&amp;page=2</c>. What it asks
/// and nobody understands is left out and said.
/// </summary>
public sealed class ListQuery
{
    public const int PageSize = 50;

    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private readonly IQueryCollection given;
    private readonly Knowledge knowledge;
    private readonly List<WrongFilter> wrong = [];
    private readonly List<(string Name, string Value)> active = [];

    public ListQuery(HttpRequest request, Knowledge knowledge)
    {
        (given, this.knowledge, Path) = (request.Query, knowledge, request.Path);
        Parties = [.. Each(ListKeys.Party).Select(PartyOf).OfType<string>().Distinct()];
        Person = Word(ListKeys.Person);
        Kind = Word(ListKeys.Kind);
        Language = Word(ListKeys.Language);
        Publisher = Word(ListKeys.Publisher);
        SourceKind = Word(ListKeys.SourceKind);
        From = Date(ListKeys.From, Forms);
        To = Date(ListKeys.To, Forms);
        AsOf = WholeDay(ListKeys.AsOf);
        KnownOn = WholeDay(ListKeys.KnownOn);
        Since = WholeDay(ListKeys.Since);
        Sort = given[ListKeys.Sort].ToString();
        Page = int.TryParse(given[ListKeys.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page : 1;
    }

    /// <summary>Path of the list, without its filters.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Parties { get; }

    /// <summary>Somebody's name as the record has it.</summary>
    public string? Person { get; }

    public string? Kind { get; }

    public string? Language { get; }

    public string? Publisher { get; }

    public string? SourceKind { get; }

    public string? From { get; }

    public string? To { get; }

    public DateOnly? AsOf { get; }

    public DateOnly? KnownOn { get; }

    public DateOnly? Since { get; }

    /// <summary>"date", or "-date" for the other way round; empty for the list's own order.</summary>
    public string Sort { get; }

    /// <summary>1 for the first.</summary>
    public int Page { get; }

    public int Skip => (Page - 1) * PageSize;

    /// <summary>Filters in force, in the order of the address's names; a party by its code.</summary>
    public IReadOnlyList<(string Name, string Value)> Active => active;

    public IReadOnlyList<WrongFilter> Wrong => wrong;

    public EntryFilter Filter(params IReadOnlyList<EntryType> types) => new()
    {
        Types = types,
        Parties = Parties,
        Person = Person,
        Kind = Kind,
        Language = Language,
        Publisher = Publisher,
        From = From,
        To = To,
        AsOf = AsOf,
        KnownOn = KnownOn,
        Since = Since,
        Told = OfSourceKind(),
    };

    public ArticleFilter Articles() => new() { Parties = Parties, Language = Language, Publisher = Publisher, From = From, To = To, AsOf = AsOf, KnownOn = KnownOn, Since = Since };

    /// <summary>The order asked for; the list's own where none of the possible ones is.</summary>
    public EntryOrder Order(EntryOrder own, params ReadOnlySpan<EntryKey> possible)
    {
        foreach (var key in possible)
            if (key.Spelt() == Sort.TrimStart('-'))
                return new EntryOrder(key, Sort.StartsWith('-'));
        return own;
    }

    /// <summary>This list with other pages, orders or filters: null takes a name out. The page stays only where it is named.</summary>
    public string With(params IEnumerable<(string Name, string? Value)> changes)
    {
        var changed = changes.ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);
        var kept = active.Where(a => !changed.ContainsKey(a.Name)).Select(a => KeyValuePair.Create(a.Name, (string?)a.Value));
        var sort = Sort.Length > 0 && !changed.ContainsKey(ListKeys.Sort) ? [KeyValuePair.Create(ListKeys.Sort, (string?)Sort)] : Array.Empty<KeyValuePair<string, string?>>();
        return QueryHelpers.AddQueryString(Path, kept.Concat(sort).Concat(changed.Where(c => c.Value is not null)));
    }

    /// <summary>This list without one filter.</summary>
    public string Without((string Name, string Value) filter) =>
        QueryHelpers.AddQueryString(Path, active.Where(a => a != filter).Select(a => KeyValuePair.Create(a.Name, (string?)a.Value)));

    /// <summary>The filters as the query of another address: "?party=KZ&amp;from=2025"; empty without filters.</summary>
    public string Query => QueryHelpers.AddQueryString("", active.Select(a => KeyValuePair.Create(a.Name, (string?)a.Value)));

    private Func<ArticleFacts, bool>? OfSourceKind() => SourceKind is null ? null : article => knowledge.Outlets.Find(article.Publisher, article.Url)?.Kind == SourceKind;

    private IEnumerable<string> Each(string name) => given[name].OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0);

    private string? Word(string name)
    {
        if (Each(name).FirstOrDefault() is not { } value)
            return null;
        active.Add((name, value));
        return value;
    }

    private string? PartyOf(string name)
    {
        if (knowledge.Parties.Find(name) is not { } code)
        {
            wrong.Add(new WrongFilter("wrong.party", name, ListKeys.Party) { Nearest = knowledge.Parties.Nearest(name) });
            return null;
        }
        active.Add((ListKeys.Party, code));
        return code;
    }

    private string? Date(string name, string[] forms)
    {
        if (Each(name).FirstOrDefault() is not { } value)
            return null;
        if (!DateOnly.TryParseExact(value, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            wrong.Add(new WrongFilter("wrong.date", value, name));
            return null;
        }
        active.Add((name, value));
        return value;
    }

    private DateOnly? WholeDay(string name) => Date(name, Forms[..1]) is { } day ? DateOnly.ParseExact(day, Forms[0], CultureInfo.InvariantCulture) : null;
}

/// <summary>Names of filters in addresses; the command line has options of the same names.</summary>
public static class ListKeys
{
    public const string Party = "party";
    public const string Person = "person";
    public const string Kind = "kind";
    public const string From = "from";
    public const string To = "to";
    public const string Language = "language";
    public const string Publisher = "publisher";
    public const string SourceKind = "source-kind";
    public const string AsOf = "as-of";
    public const string KnownOn = "known-on";
    public const string Since = "since";
    public const string Sort = "sort";
    public const string Page = "page";
}
