using System.Collections.Concurrent;

namespace Dragoman.Languages;

/// <summary>
/// The words of one pack, numbered, and the one function that takes surface words apart, for the pack's own forms and
/// for texts alike: proclitics are split off, articles, suffixes and genitive endings taken off, where what stays is known.
/// </summary>
public sealed class Vocabulary(LanguageSettings settings)
{
    private const int ShortestRest = 2;
    private const int MemoLimit = 200_000;

    private WordTable words = new();
    private WordTable openStarts = new();
    private WordTable openEnds = new();
    private readonly HashSet<string> proclitics = [.. settings.Proclitics.Select(p => settings.Folding.Fold(p.As))];
    private readonly Affix[] folded = [.. settings.Proclitics.Select(p => Fold(settings, p))];
    private readonly Affix[] suffixes = [.. settings.Suffixes.Select(p => Fold(settings, p)).OrderByDescending(s => s.Form.Length)];
    private readonly string[] articles = [.. settings.Article.Select(a => settings.Folding.Fold(a))];
    private readonly ConcurrentDictionary<string, WordForm[]> memo = new(StringComparer.Ordinal);
    private int shortestOpen = int.MaxValue;
    private int remembered;

    public int Count => words.Count + openStarts.Count + openEnds.Count;

    private static Affix Fold(LanguageSettings s, Affix a) => new(s.Folding.Fold(a.Form), s.Folding.Fold(a.As), s.Folding.Fold(a.Rest));

    /// <summary>Number of a plain word of the pack, adding it when new.</summary>
    public int Add(string foldedWord) => Number(words, foldedWord);

    /// <summary>Number of a word whose beginning is open: it is met as the end of longer words.</summary>
    public int AddOpenStart(string foldedWord) => Open(openStarts, foldedWord);

    /// <summary>Number of a word whose end is open.</summary>
    public int AddOpenEnd(string foldedWord) => Open(openEnds, foldedWord);

    internal void Write(BinaryWriter writer)
    {
        words.Write(writer);
        openStarts.Write(writer);
        openEnds.Write(writer);
        writer.Write(shortestOpen);
    }

    internal static Vocabulary Read(BinaryReader reader, LanguageSettings settings) => new(settings)
    {
        words = WordTable.Read(reader),
        openStarts = WordTable.Read(reader),
        openEnds = WordTable.Read(reader),
        shortestOpen = reader.ReadInt32(),
    };

    private int Open(WordTable where, string word)
    {
        shortestOpen = Math.Min(shortestOpen, word.Length);
        return Number(where, word);
    }

    private int Number(WordTable where, string word)
    {
        var number = where.Find(word);
        if (number == 0)
            where.Add(word, number = Count + 1);
        return number;
    }

    /// <summary>The parts of a surface word with their readings. Safe to call from several threads.</summary>
    public WordForm[] Analyse(ReadOnlySpan<char> surface)
    {
        if (memo.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var parts))
            return parts;
        parts = TakeApart(surface);
        if (Interlocked.Increment(ref remembered) < MemoLimit)
            memo.TryAdd(surface.ToString(), parts);
        return parts;
    }

    private WordForm[] TakeApart(ReadOnlySpan<char> surface)
    {
        var word = settings.Folding.Fold(surface);
        var whole = Readings(word);
        if (folded.Length == 0 || whole.Length > 0 && whole[0].Strip is Strip.None or Strip.Article)
            return [new WordForm(0, surface.Length, word, whole)];
        var split = Split(word, 0);
        return split is null
            ? [new WordForm(0, surface.Length, word, whole)]
            : Place(split, surface);
    }

    private List<WordForm>? Split(string word, int offset)
    {
        foreach (var clitic in folded)
        {
            if (!word.StartsWith(clitic.Form, StringComparison.Ordinal) || word.Length - clitic.Form.Length < ShortestRest)
                continue;
            var rest = clitic.Rest + word[clitic.Form.Length..];
            var readings = Readings(rest);
            var next = offset + clitic.Form.Length;
            List<WordForm>? tail = readings.Length > 0
                ? [new WordForm(next, word.Length - clitic.Form.Length, rest, readings)]
                : offset == 0 && clitic.Rest.Length == 0 ? Split(rest, next) : null;
            if (tail is null)
                continue;
            tail.Insert(0, new WordForm(offset, clitic.Form.Length, clitic.As, Readings(clitic.As)));
            return tail;
        }
        return null;
    }

    /// <summary>Moves offsets from the folded word to the surface, which may hold marks that folding drops.</summary>
    private WordForm[] Place(List<WordForm> parts, ReadOnlySpan<char> surface)
    {
        var at = new int[surface.Length + 1];
        Span<char> one = stackalloc char[1];
        var n = 0;
        for (var i = 0; i < surface.Length; i++)
            if (settings.Folding.Fold(surface.Slice(i, 1), one) > 0)
                at[n++] = i;
        at[n] = surface.Length;
        var placed = new WordForm[parts.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var start = i == 0 ? 0 : at[parts[i].Offset];
            var end = i + 1 < placed.Length ? at[parts[i + 1].Offset] : surface.Length;
            placed[i] = parts[i] with { Offset = start, Length = end - start };
        }
        return placed;
    }

    private WordReading[] Readings(string word)
    {
        var found = new List<WordReading>(2);
        if (words.Find(word) is > 0 and var number)
            found.Add(new(number, Strip.None));
        AddStripped(word, Strip.None, found);
        foreach (var article in articles)
            if (word.Length > article.Length + 1 && word.StartsWith(article, StringComparison.Ordinal))
            {
                var bare = word.AsSpan(article.Length);
                if (words.Find(bare) is > 0 and var noun)
                    found.Add(new(noun, Strip.Article));
                AddStripped(bare, Strip.Article, found);
            }
        if (word.Length > shortestOpen)
            AddOpen(word, found);
        return [.. found];
    }

    private void AddStripped(ReadOnlySpan<char> word, Strip already, List<WordReading> found)
    {
        foreach (var ending in settings.Genitive)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)
                && words.Find(word[..^ending.Length].TrimEnd('\'')) is > 0 and var number)
                found.Add(new(number, already | Strip.Genitive));
        foreach (var suffix in suffixes)
            if (word.Length > suffix.Form.Length + 2 && word.EndsWith(suffix.Form, StringComparison.Ordinal)
                && words.Find(string.Concat(word[..^suffix.Form.Length], suffix.Rest)) is > 0 and var stem)
            {
                found.Add(new(stem, already | Strip.Suffix));
                break;
            }
    }

    private void AddOpen(ReadOnlySpan<char> word, List<WordReading> found)
    {
        for (var cut = 1; cut <= word.Length - shortestOpen; cut++)
            if (openStarts.Find(word[cut..]) is > 0 and var end)
            {
                found.Add(new(end, Strip.Open));
                break;
            }
        for (var cut = word.Length - 1; cut >= shortestOpen; cut--)
            if (openEnds.Find(word[..cut]) is > 0 and var start)
            {
                found.Add(new(start, Strip.Open));
                break;
            }
    }

    /// <summary>A surface word folded and otherwise left alone: how the forms of a pack are cut before all its words are known.</summary>
    public WordForm[] Whole(ReadOnlySpan<char> surface) => [new WordForm(0, surface.Length, settings.Folding.Fold(surface), [])];

    /// <summary>True for a part that only a clitic can be: never a name, never a sentence's first word.</summary>
    public bool IsProclitic(string foldedPart) => proclitics.Contains(foldedPart);
}
