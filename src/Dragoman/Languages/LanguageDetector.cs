namespace Dragoman.Languages;

/// <summary>
/// Tells the language of a text from the traits in each languages/*/detect.tsv. What is too short, too poor in evidence or
/// too near to two languages is unknown. One detector serves any number of threads.
/// </summary>
public sealed class LanguageDetector
{
    internal const string FileName = "detect.tsv";

    private const int LeastLetters = 20;
    private const float LeastScriptShare = 0.6f;
    private const float LeastScore = 4;
    private const float LeastScorePerLetter = 0.1f;
    private const float LeastLead = 1.5f;
    private const float LeastLeadOfShort = 2.2f;
    private const int ShortLetters = 40;
    private const float LeastLeadShare = 0.06f;

    private readonly LanguageTraits[] languages;
    private readonly LetterTable letters;
    private readonly LanguageFeatures features;

    private LanguageDetector(LanguageTraits[] languages, LanguageFeatures features)
    {
        this.languages = languages;
        letters = new LetterTable(features.Scripts);
        this.features = features;
    }

    /// <summary>Codes of all languages that are recognised, with or without a pack.</summary>
    public IReadOnlyList<string> Codes => [.. languages.Select(l => l.Code)];

    /// <param name="languagesFolder">Folder with one folder a language.</param>
    /// <exception cref="PackException">A detect.tsv is malformed; the message names file and line.</exception>
    public static LanguageDetector Load(string languagesFolder)
    {
        var folders = Directory.GetDirectories(languagesFolder);
        Array.Sort(folders, StringComparer.Ordinal);
        var features = new LanguageFeatures();
        var languages = new List<LanguageTraits>();
        foreach (var folder in folders)
            if (File.Exists(Path.Combine(folder, FileName)))
                languages.Add(LanguageTraitsReader.Read(folder, languages.Count, features));
        features.Words.Settle();
        features.Grams.Settle();
        return new LanguageDetector([.. languages], features);
    }

    public DetectedLanguage Detect(ReadOnlySpan<char> text)
    {
        Span<float> scores = stackalloc float[languages.Length * LanguageFeatures.ScoresEach];
        Span<int> scripts = stackalloc int[features.Scripts.Count + 1];
        new EvidenceTally(letters, features, scores, scripts).Read(text);
        return Decide(scores, scripts);
    }

    /// <summary>
    /// How many words and letters a text has of the language that it looks like most, for each of its letters: to choose between readings of
    /// the same bytes. The script says nothing there, as each reading has one of its own.
    /// </summary>
    internal float Evidence(ReadOnlySpan<char> text)
    {
        Span<float> scores = stackalloc float[languages.Length * LanguageFeatures.ScoresEach];
        Span<int> scripts = stackalloc int[features.Scripts.Count + 1];
        new EvidenceTally(letters, features, scores, scripts).Read(text);
        var count = 0;
        foreach (var script in scripts) count += script;
        var best = 0f;
        for (var i = 0; i < languages.Length; i++)
            best = Math.Max(best, LanguageFeatures.Sum(i, scores));
        return best / Math.Max(1, count);
    }

    private DetectedLanguage Decide(ReadOnlySpan<float> scores, ReadOnlySpan<int> scripts)
    {
        var letters = 0;
        foreach (var count in scripts) letters += count;
        if (letters < LeastLetters) return DetectedLanguage.Unknown;

        var (best, first, second) = (-1, 0f, 0f);
        for (var i = 0; i < languages.Length; i++)
        {
            var score = Score(i, letters, scores, scripts);
            if (score > first) (best, first, second) = (i, score, first);
            else if (score > second) second = score;
        }
        return best < 0 ? DetectedLanguage.Unknown : Judge(languages[best].Code, letters, first, second);
    }

    private float Score(int language, int letters, ReadOnlySpan<float> scores, ReadOnlySpan<int> scripts)
    {
        var (own, score) = (0, LanguageFeatures.Sum(language, scores));
        foreach (var script in languages[language].Scripts)
        {
            var count = scripts[script.Number];
            own += count;
            score += count * script.Weight;
        }
        return own < letters * LeastScriptShare ? 0 : score;
    }

    private static DetectedLanguage Judge(string code, int letters, float first, float second)
    {
        var lead = first - second;
        var known = first >= Math.Max(LeastScore, letters * LeastScorePerLetter)
            && lead >= Math.Max(letters < ShortLetters ? LeastLeadOfShort : LeastLead, first * LeastLeadShare);
        return known ? new DetectedLanguage(code, 1 - Math.Exp(-lead / 2)) : DetectedLanguage.Unknown;
    }
}
