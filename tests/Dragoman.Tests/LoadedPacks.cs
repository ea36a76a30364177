using Dragoman.Articles;
using Dragoman.Tests.Rules;

namespace Dragoman.Tests;

/// <summary>The packs of the repository as they are edited, loaded once for all tests that read with them.</summary>
public static class LoadedPacks
{
    private static readonly Lazy<Pipeline> Loaded = new(() => Pipeline.Load(Folder, Actors));

    public static string Folder => Path.Combine(Repository.Root, "languages");

    public static string Actors => Path.Combine(Repository.Root, "actors");

    public static Pipeline Pipeline => Loaded.Value;

    public static IEnumerable<string> Codes => Repository.Files("languages", "language.yaml").Select(path => path.Split('/')[1]);

    /// <summary>A text without page around it, its lines as paragraphs.</summary>
    public static Article ArticleOf(string text, string language, DateOnly? published = null)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
            if (end > start)
                paragraphs.Add(new Paragraph(start, end - start, ParagraphKind.Body));
            start = end + 1;
        }

        return new Article { Id = "made", File = "made.txt", Text = text, Paragraphs = paragraphs, Language = language, Published = published };
    }
}
