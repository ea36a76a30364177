using System.Collections.Concurrent;
using System.Collections.Frozen;
using Dragoman.Actors;
using Dragoman.Languages;

namespace Dragoman.Web.Wording;

/// <summary>What a language calls parties: "Kazakstan" in Swedish. It is the way its pack writes a state or body first; where it has none there is none.</summary>
public sealed class OwnNames(Lazy<Packs> packs, Lazy<Atlas> atlas)
{
    private readonly ConcurrentDictionary<string, Lazy<FrozenDictionary<string, string>>> languages = new(StringComparer.Ordinal);

    /// <summary>The name of a party in a language; null where its pack has none.</summary>
    public string? Find(string language, string code) => languages.GetOrAdd(language, l => new(() => Load(l))).Value.GetValueOrDefault(code);

    private FrozenDictionary<string, string> Load(string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (packs.Value.For(language) is { } pack)
            foreach (var row in pack.Rows.Where(Names))
                names.TryAdd(row.Entry.Code, Written(row.Forms[0].Trim('^', '*'), pack.Settings.Proclitics));
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Of the bodies that speak under one code, the one the code stands for.</summary>
    private bool Names(WordRow row) => row.Entry.Tag == Tag.State || row.Entry.Tag == Tag.Body && row.Entry.Label == atlas.Value.Body(row.Entry.Code)?.Name;

    /// <summary>Packs write particles apart that people write together with the word behind.</summary>
    private static string Written(string form, IReadOnlyList<Affix> particles)
    {
        var words = form.Split(' ').ToList();
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var joined = particles.Where(p => p.As == words[i] && words[i + 1].StartsWith(p.Rest, StringComparison.Ordinal)).MaxBy(p => p.Rest.Length);
            if (joined is null)
                continue;
            words[i] = joined.Form + words[i + 1][joined.Rest.Length..];
            words.RemoveAt(i + 1);
        }
        return string.Join(' ', words);
    }
}
