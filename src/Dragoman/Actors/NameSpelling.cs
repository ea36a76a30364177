using System.Globalization;
using System.Text;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Canonical spelling of names: of known office-holders by any of their spellings, of others the Latin words as they stand, or a
/// readable transliteration by given names and letters of the pack.
/// </summary>
public sealed class NameSpelling
{
    private readonly Dictionary<string, (string Name, string Party)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parties = new(StringComparer.Ordinal);

    private readonly WorldNames world;

    private NameSpelling(WorldNames world) => this.world = world;

    public static NameSpelling Load(string actorsFolder)
    {
        var spelling = new NameSpelling(new WorldNames(actorsFolder, SoundTable.Load(actorsFolder)));
        var file = Path.Combine(actorsFolder, "officials.tsv");
        if (!File.Exists(file))
            return spelling;
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split('\t');
            if (line.Length == 0 || line[0] == '#' || cells.Length < 2)
                continue;
            spelling.parties.TryAdd(cells[0], cells[1]);
            foreach (var form in cells.Length > 5 ? cells[5].Split(" | ", StringSplitOptions.RemoveEmptyEntries).Prepend(cells[0]) : [cells[0]])
                if (form.Contains(' '))
                    spelling.known.TryAdd(Key(form.Split(' ', '-')), (cells[0], cells[1]));
        }
        return spelling;
    }

    public string? KnownParty(string canonicalName) => parties.GetValueOrDefault(canonicalName);

    /// <summary>The words of a name folded for comparison within the article; initials, particles and tails are left out.</summary>
    public static IReadOnlyList<string> Words(Passage passage, Span name)
    {
        var words = new List<string>();
        for (var i = name.Start; i < name.End; i++)
        {
            var token = passage.Tokens[i];
            var last = Together(passage, i, name.End);
            if (last > i)
                words.Add(Fold(passage.Text(i, last + 1)));
            else if (token.Kind == TokenKind.Word && !passage.Has(i, Tag.Particle) && !passage.Has(i, Tag.NameSuffix) && (!passage.Has(i, Tag.Honorific) || words.Count > 0))
                words.Add(Fold(Bare(passage, i)));
            i = last;
        }
        if (words.Count == 0)
            words.Add(Fold(Bare(passage, name.Start)));
        return words;
    }

    /// <summary>The canonical name; an office-holder of another party than the text gives is a namesake.</summary>
    public string Canonical(Passage passage, Span name, string? party = null)
    {
        var written = Written(passage, name);
        if (known.TryGetValue(Key(written.Split(' ', '-')), out var official) && (party is null || party == official.Party))
            return official.Name;
        return passage.Pack.Settings.NameLetters.IsEmpty ? written : Transliterate(passage, name);
    }

    /// <summary>The name as it stands, without honorifics before it and the genitive ending behind it.</summary>
    private static string Written(Passage passage, Span name)
    {
        var start = name.Start;
        while (start < name.End - 1 && passage.Has(start, Tag.Honorific))
            start++;
        var text = passage.Text(start, name.End);
        foreach (var ending in passage.Pack.Settings.Genitive)
            if (passage.Tokens[name.End - 1].Form.Readings.Any(r => (r.Strip & Strip.Genitive) != 0) && text.EndsWith(ending, StringComparison.Ordinal))
                text = text[..^ending.Length];
        return text.Replace('\n', ' ');
    }

    private static string Bare(Passage passage, int token)
    {
        var form = passage.Tokens[token].Form.Folded;
        foreach (var ending in passage.Pack.Settings.Genitive)
            if (passage.Tokens[token].Form.Readings.Any(r => (r.Strip & Strip.Genitive) != 0) && form.EndsWith(ending, StringComparison.Ordinal))
                return form[..^ending.Length];
        return form;
    }

    private string Transliterate(Passage passage, Span name)
    {
        var words = new List<string>();
        for (var i = name.Start; i < name.End; i++)
        {
            var last = Together(passage, i, name.End);
            var span = last > i ? null : passage.Find(i, Tag.Given) ?? passage.Find(i, Tag.Particle) ?? passage.Find(i, Tag.NameSuffix);
            if (passage.Has(i, Tag.Honorific) && span is null && words.Count == 0 || passage.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (span is { Value: not "-" } && span.End <= name.End)
            {
                words.Add(span.Value);
                i = span.End - 1;
            }
            else
                words.Add(OneWord(passage, i, last));
            i = Math.Max(i, last);
        }
        return string.Join(' ', words.Where(w => w.Length > 0));
    }

    /// <summary>One word in Latin letters: a name of the pack, a known name that sounds like it, else letter by letter; behind the article it is a name of the language.</summary>
    private string OneWord(Passage passage, int token, int last)
    {
        var settings = passage.Pack.Settings;
        var word = passage.Article.Text[passage.Tokens[token].Start..passage.Tokens[last].End];
        var family = last > token ? null : passage.Find(token, Tag.FamilyName)?.Value;
        foreach (var article in settings.Article)
            if (word.Length > article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal))
                return $"{settings.ArticleInNames}-{family ?? Transliteration.Word(settings, word[article.Length..], own: true)}".TrimStart('-');
        return family ?? world.Find(word) ?? Transliteration.Word(settings, word, own: false);
    }

    /// <summary>The last token of a word that was taken apart.</summary>
    private static int Together(Passage passage, int token, int end)
    {
        while (passage.Pack.Settings.Proclitics.Count > 0 && token + 1 < end && passage.Tokens[token + 1] is { SpaceBefore: false, Kind: TokenKind.Word })
            token++;
        return token;
    }

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Select(Fold));

    private static string Fold(string word)
    {
        var built = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                built.Append(char.ToLowerInvariant(c));
        return built.ToString();
    }
}
