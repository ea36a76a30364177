using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dragoman.Actors;

namespace Dragoman.Record;

/// <summary>
/// Leads the names of an article to known persons: "Tokajevs", president of KZ, is the only known person of KZ whose name sounds so.
/// Looks at the article alone.
/// </summary>
internal sealed class KnownNames(Officials officials, Namesakes namesakes)
{
    private const int LeastStem = 5;
    private const double SameOffice = 0.6;

    private const int MostRemembered = 200_000;

    private static readonly List<Term> Nobody = [];

    private readonly ConditionalWeakTable<ArticleClaims, ArticleClaims> resolved = [];
    private readonly ConcurrentDictionary<(string Party, string Name), List<Term>> alikes = new();

    public ArticleClaims Resolve(ArticleClaims article) => resolved.GetValue(article, Resolved);

    private ArticleClaims Resolved(ArticleClaims article)
    {
        Dictionary<string, string>? names = null;
        foreach (var claim in article.Of(EntryType.Person))
            if (claim is Person { Of: { } home } person && !officials.IsKnown(person.Name) && Known(person, home, article.Article.Published) is { } known)
                (names ??= new(StringComparer.Ordinal)).TryAdd(person.Name, known);
        return names is null ? article : article with { Claims = ClaimsWhenAsked.Each(article.Claims, c => Renaming.Apply(c, names)) };
    }

    /// <summary>The one known person of a party by that name; of several the one who holds the office, then who holds any on the day.</summary>
    private string? Known(Person person, string party, DateOnly? day)
    {
        var alike = Alike(party, person.Name);
        return Only(alike)
            ?? Only(alike.Where(t => person.Office is not null && Phrase.Likeness(Phrase.Stems(t.Title), Phrase.Stems(person.Office)) >= SameOffice))
            ?? Only(alike.Where(t => day is not null && t.Holds(day.Value)));
    }

    private List<Term> Alike(string party, string name)
    {
        if (alikes.TryGetValue((party, name), out var terms))
            return terms;
        if (alikes.Count > MostRemembered)
            alikes.Clear();
        var found = officials.Of(party).Where(t => IsSame(t.Name, name)).ToList();
        return alikes[(party, name)] = found.Count == 0 ? Nobody : found;
    }

    private static string? Only(IEnumerable<Term> terms) => terms.Select(t => t.Name).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>A family name alone may carry an ending that its language adds and that is no part of it.</summary>
    private bool IsSame(string known, string name) =>
        namesakes.SoundSame(known, name) || name.Length > LeastStem && !name.Contains(' ', StringComparison.Ordinal) && namesakes.SoundSame(known, name[..^1]);
}
