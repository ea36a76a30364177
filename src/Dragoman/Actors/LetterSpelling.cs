using System.Collections.Concurrent;

namespace Dragoman.Actors;

/// <summary>
/// Spells a name of another script that no list has: of all ways to write its letters (actors/letters.tsv) the one whose letters
/// follow each other as in the names of the person's state, and of the world where that is unknown.
/// </summary>
internal sealed class LetterSpelling
{
    private const int Widest = 32;
    private const int LongestGroup = 4;
    private const int MemoLimit = 20_000;
    private const float Home = 30f;
    private const float ByRank = 1.4f;
    private const float Unwritten = 3.4f;
    private const float Twice = 3.6f;
    private const string Vowels = "aeiouy";

    private readonly Dictionary<string, string[]> choices = new(StringComparer.Ordinal);
    private readonly WorldNames world;
    private readonly HomeNames home;
    private readonly ConcurrentDictionary<string, LetterModel> models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), string?> memo = new();

    public LetterSpelling(string actorsFolder, WorldNames world, HomeNames home)
    {
        (this.world, this.home) = (world, home);
        var file = Path.Combine(actorsFolder, "letters.tsv");
        if (File.Exists(file))
            foreach (var cells in Atlas.Rows(file, 2))
                choices.Add(cells[0], [.. cells[1].Split(' ').Select(c => c == "-" ? "" : c)]);
    }

    /// <summary>The word in Latin letters with a capital; null where a letter has no spelling.</summary>
    public string? Spell(string word, string? state)
    {
        if (memo.TryGetValue((word, state ?? ""), out var known))
            return known;
        var spelt = Best(word, models.GetOrAdd(state ?? "", Learn));
        if (memo.Count < MemoLimit)
            memo.TryAdd((word, state ?? ""), spelt);
        return spelt;
    }

    /// <summary>What the likeliest spelling of a word costs in a state; null where a letter has no spelling or the state no names.</summary>
    public float? Cost(string word, string state) => home.All(state).Any() && Cheapest(word, models.GetOrAdd(state, Learn)) is { Built: not null } best ? best.Cost : null;

    private LetterModel Learn(string state)
    {
        var model = new LetterModel();
        foreach (var name in world.All)
            model.Add(NameSpelling.Fold(name), 1);
        foreach (var name in home.All(state))
            model.Add(name, Home);
        return model;
    }

    private string? Best(string word, LetterModel model) => Cheapest(word, model).Built is { } best ? char.ToUpperInvariant(best[0]) + best[1..] : null;

    private (string? Built, float Cost) Cheapest(string word, LetterModel model)
    {
        var beams = new List<(string Built, float Cost)>[word.Length + 1];
        for (var i = 0; i <= word.Length; i++)
            beams[i] = [];
        beams[0].Add(("", 0));
        for (var at = 0; at < word.Length; at++)
        {
            beams[at].Sort((a, b) => a.Cost.CompareTo(b.Cost));
            for (var length = 1; length <= Math.Min(LongestGroup, word.Length - at); length++)
                if (Choices(word, at, length) is { } spellings)
                    foreach (var beam in beams[at].Take(Widest))
                        for (var rank = 0; rank < spellings.Length; rank++)
                            Extend(beams[at + length], model, beam, spellings[rank], rank * ByRank);
        }
        var ends = beams[word.Length].Where(b => b.Built.Length > 0).ToList();
        return ends.Count == 0 ? default : ends.Select(b => (b.Built, Cost: b.Cost + model.Cost(At(b.Built, 2), At(b.Built, 1), '\0'))).MinBy(b => b.Cost);
    }

    private string[]? Choices(string word, int at, int length)
    {
        var part = word.Substring(at, length);
        return at == 0 && choices.TryGetValue("^" + part, out var first) ? first
            : at + length == word.Length && choices.TryGetValue(part + "$", out var last) ? last : choices.GetValueOrDefault(part);
    }

    /// <summary>The letters as they are, behind a short vowel that is not written, and with a consonant that is written once for two.</summary>
    private static void Extend(List<(string Built, float Cost)> into, LetterModel model, (string Built, float Cost) beam, string letters, float cost)
    {
        Put(into, model, beam, letters, cost);
        if (letters.Length == 0 || Vowels.Contains(letters[0]) || beam.Built.Length == 0)
            return;
        if (!Vowels.Contains(beam.Built[^1]))
            foreach (var vowel in "aeiou")
                Put(into, model, beam, vowel + letters, cost + Unwritten);
        else if (letters.Length == 1)
            Put(into, model, beam, letters + letters, cost + Twice);
    }

    private static void Put(List<(string Built, float Cost)> into, LetterModel model, (string Built, float Cost) beam, string letters, float cost)
    {
        var (built, sum) = (beam.Built, beam.Cost + cost);
        foreach (var c in letters)
        {
            sum += model.Cost(At(built, 2), At(built, 1), c);
            built += c;
        }
        into.Add((built, sum));
    }

    private static char At(string built, int back) => built.Length >= back ? built[^back] : '\0';
}
