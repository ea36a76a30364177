using System.Globalization;
using System.Text;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// Names in Latin letters: as they stand, or a readable transliteration by the given names and letters of the pack and the
/// names of the world.
/// </summary>
public sealed class NameSpelling
{
    private const int MostParties = 10;
    private const int Leading = 2;
    private const int FamilyWeight = 2;
    private const int ShortestOwner = 2;

    private readonly WorldNames world;
    private readonly HomeNames home;
    private readonly LetterSpelling letters;
    private readonly NameOrigin origin;
    private readonly Lazy<OfficialFinder> officials;

    private NameSpelling(WorldNames world, HomeNames home, LetterSpelling letters, Lazy<OfficialFinder> officials) => (this.world, this.home, this.letters, this.officials, origin) = (world, home, letters, officials, new NameOrigin(home));

    /// <summary>The office-holders of the world.</summary>
    public OfficialFinder Officials => officials.Value;

    public static NameSpelling Load(string actorsFolder)
    {
        var sounds = SoundTable.Load(actorsFolder);
        var (world, home) = (new WorldNames(actorsFolder, sounds), new HomeNames(actorsFolder, sounds));
        return new NameSpelling(world, home, new LetterSpelling(actorsFolder, world, home), new(() => OfficialFinder.Load(actorsFolder, sounds)));
    }

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
            words.Add(Fold(Bare(passage, name.End - 1)));
        return words;
    }

    /// <summary>The name in Latin letters: as written, or a readable transliteration in the spelling of a party where one is known.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="name">The name.</param>
    /// <param name="party">The party the person belongs to; null when the text does not say.</param>
    /// <param name="named">The parties of the article, those named most first: where none is said, the one whose people have all these names.</param>
    public string Spelled(Passage passage, Span name, string? party, IReadOnlyList<string> named) =>
        passage.Pack.Settings.NameLetters.IsEmpty ? Written(passage, name) : Transliterate(passage, name, party ?? named.Take(MostParties).FirstOrDefault(p => IsOf(passage, name, p)));

    /// <summary>The one party whose people have the words of a name, the family name above all; null when several or none have.</summary>
    public string? Likeliest(Passage passage, Span name, IReadOnlyList<string> parties)
    {
        if (IsOwn(passage, name))
            return passage.Pack.Settings.Home is { Count: > 1 } own && parties.Take(Leading).Where(own.Contains).ToList() is [var only] ? only : null;
        var (best, found, several) = (0, (string?)null, false);
        foreach (var party in parties.Take(MostParties))
        {
            var weight = Weight(passage, name, party);
            several = weight == best ? several || found is not null : weight < best && several;
            if (weight > best)
                (best, found) = (weight, party);
        }
        return several || best < FamilyWeight ? null : found;
    }

    /// <summary>The one of few parties that the letters of a name speak for; null where they leave it open.</summary>
    public string? ByLetters(Passage passage, Span name, IEnumerable<string> parties) => passage.Pack.Settings.NameLetters.IsEmpty ? origin.Of(Words(passage, name), parties)
        : NameOrigin.Cheapest(parties, party => Spelling(passage, name, party), NameOrigin.AheadInSpelling);

    /// <summary>What it costs to spell all words of a name as in a state.</summary>
    private float? Spelling(Passage passage, Span name, string party)
    {
        var cost = 0f;
        for (var i = name.Start; i < name.End; i++)
        {
            var last = Together(passage, i, name.End);
            if (passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.Particle) && !passage.Has(i, Tag.Honorific))
                if (letters.Cost(Word(passage, i, last), party) is { } word)
                    cost += word;
                else
                    return null;
            i = last;
        }
        return cost;
    }

    private bool IsOf(Passage passage, Span name, string party) => Words(passage, name) is { Count: > 1 } words && !IsOwn(passage, name) && Weight(passage, name, party) == words.Count - 1 + FamilyWeight;

    /// <summary>A given name of the pack's own language says nothing of which of many states the person is from.</summary>
    private static bool IsOwn(Passage passage, Span name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (passage.Has(i, Tag.Given) && passage.Pack.Settings.NameLetters.IsOwn(passage.Text(i, i + 1)))
                return true;
        return false;
    }

    /// <summary>How many words of a name are names of a party's people; the last one counts twice.</summary>
    private int Weight(Passage passage, Span name, string party)
    {
        var (weight, family) = (0, 0);
        for (var i = name.Start; i < name.End; i++)
        {
            var last = Together(passage, i, name.End);
            if (passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.Particle))
                weight += family = IsAtHome(passage, i, last, party) ? 1 : 0;
            i = last;
        }
        return weight + family * (FamilyWeight - 1);
    }

    private bool IsAtHome(Passage passage, int token, int last, string party) => passage.Pack.Settings.NameLetters.IsEmpty ? home.Has(Fold(Bare(passage, token)), party)
        : AtHome(passage, token, last, null, party) is not null || home.Sounding(Word(passage, token, last), party) is not null;

    /// <summary>The name as it stands, without honorifics before it and the genitive ending behind it.</summary>
    public static string Written(Passage passage, Span name)
    {
        var start = name.Start;
        while (start < name.End - 1 && passage.Has(start, Tag.Honorific))
            start++;
        var text = passage.Text(start, name.End);
        foreach (var ending in passage.Pack.Settings.Genitive)
            if (IsOwner(passage, name.End - 1) && text.EndsWith(ending, StringComparison.Ordinal))
                text = text[..^ending.Length];
        return text.Replace('\n', ' ');
    }

    /// <summary>In the genitive, as the pack knows of names or, of those that nobody has seen, as the noun of a contact behind says: "Holms visit".</summary>
    internal static bool IsOwner(Passage passage, int token)
    {
        if (passage.Has(token, Tag.Given) || passage.Has(token, Tag.FamilyName))
            return passage.Tokens[token].Form.Readings.Any(r => (r.Strip & Strip.Genitive) != 0);
        if (token + 1 >= passage.Tokens.Count)
            return false;
        foreach (var next in passage.At(token + 1))
            if (next.Tag == Tag.Contact && (next.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal) || next.Value.EndsWith(Tenses.Bare, StringComparison.Ordinal)))
                foreach (var ending in passage.Pack.Settings.Genitive)
                    if (passage.Tokens[token].Length > ending.Length + ShortestOwner && passage.Tokens[token].Form.Folded.EndsWith(ending, StringComparison.Ordinal))
                        return true;
        return false;
    }

    private static string Bare(Passage passage, int token)
    {
        var form = passage.Tokens[token].Form.Folded;
        foreach (var ending in passage.Pack.Settings.Genitive)
            if (IsOwner(passage, token) && form.EndsWith(ending, StringComparison.Ordinal))
                return form[..^ending.Length];
        return form;
    }

    private string Transliterate(Passage passage, Span name, string? party)
    {
        var words = new List<string>();
        for (var i = name.Start; i < name.End; i++)
        {
            var last = Together(passage, i, name.End);
            var span = last > i || IsWithoutArticle(passage, i) ? null : passage.Find(i, Tag.Given) ?? passage.Find(i, Tag.Particle) ?? passage.Find(i, Tag.NameSuffix);
            if (passage.Has(i, Tag.Honorific) && span is null && words.Count == 0 || passage.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (last + 1 < name.End && AtHome(passage, i, last, Together(passage, last + 1, name.End), party) is { } pair)
            {
                words.Add(pair);
                last = Together(passage, last + 1, name.End);
            }
            else if (span is { Value: not "-", Length: > 1 } && span.End <= name.End)
            {
                words.Add(span.Value);
                i = span.End - 1;
            }
            else
                words.Add(OneWord(passage, i, last, span?.Value is "-" ? null : span, party));
            i = Math.Max(i, last);
        }
        words.RemoveAll(w => w.Length == 0);
        return words is [var family, var first, var second] && party is not null && home.Joins(party) && !first.Contains(' ', StringComparison.Ordinal) ? $"{family} {first}{second.ToLowerInvariant()}" : string.Join(' ', words);
    }

    /// <summary>A word that begins like the article by another letter ("Ahlmark" like "al" and "Mark") is known without it only by mistake.</summary>
    private static bool IsWithoutArticle(Passage passage, int token)
    {
        var word = Word(passage, token, token);
        if (passage.Pack.Settings.Article.Count == 0 || passage.Pack.Settings.Article.Any(a => word.StartsWith(a, StringComparison.Ordinal)))
            return false;
        var stripped = false;
        foreach (var reading in passage.Tokens[token].Form.Readings)
        {
            if (reading.Strip == Strip.None)
                return false;
            stripped |= (reading.Strip & Strip.Article) != 0;
        }
        return stripped;
    }

    /// <summary>
    /// One word in Latin letters: as at home, in the pack, a known name that sounds like it, else letter by letter; behind the article it
    /// is a name of the language. The pack knows best how the states of its language spell.
    /// </summary>
    private string OneWord(Passage passage, int token, int last, Span? own, string? party)
    {
        var settings = passage.Pack.Settings;
        if (AtHome(passage, token, last, null, party) is { } spelt)
            return spelt;
        var word = Word(passage, token, last);
        var abroad = party is null || settings.Home.Contains(party) || own is { Tag: not Tag.Given } ? null : home.Sounding(word, party);
        if ((abroad ?? own?.Value) is { } named)
            return named;
        var family = last > token ? null : passage.Find(token, Tag.FamilyName)?.Value;
        foreach (var article in settings.Article)
            if (word.Length > article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal))
                return $"{settings.ArticleInNames}-{family ?? Transliteration.Word(settings, word[article.Length..], own: true)}".TrimStart('-');
        return family ?? world.Find(word) ?? (party is not null && settings.Home.Contains(party) || settings.NameLetters.IsOwn(word) ? null : letters.Spell(word, party)) ?? Transliteration.Word(settings, word, own: false);
    }

    private string? AtHome(Passage passage, int token, int last, int? second, string? party) =>
        party is null ? null : home.Written(Word(passage, token, last), second is { } end ? Word(passage, last + 1, end) : null, party);

    private static string Word(Passage passage, int token, int last) => passage.Article.Text[passage.Tokens[token].Start..passage.Tokens[last].End];

    /// <summary>The last token of a word that was taken apart.</summary>
    private static int Together(Passage passage, int token, int end)
    {
        while (passage.Pack.Settings.Proclitics.Count > 0 && token + 1 < end && passage.Tokens[token + 1] is { SpaceBefore: false, Kind: TokenKind.Word })
            token++;
        return token;
    }

    internal static string Fold(string word)
    {
        var built = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                built.Append(char.ToLowerInvariant(c));
        return built.ToString();
    }
}
