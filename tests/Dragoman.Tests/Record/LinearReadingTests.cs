using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Record;

/// <summary>
/// Twice the text is at most about twice the work for the readers of figures, statements and persons, counted in visits to tokens and in members of the
/// cast that are looked at, whether the text is one paragraph or many and whether it names the same people or always others.
/// </summary>
public class LinearReadingTests(LinearReadingTests.Readers readers) : IClassFixture<LinearReadingTests.Readers>
{
    private const double MostGrowth = 2.2;
    private const int Slack = 200;

    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            foreach (var sentence in new[]
            {
                "Exports from Sweden to Kenya rose 12 percent to 300 million dollars in 2024. ",
                "Exports were worth 300 million dollars, imports 200 million and investments 100 million. ",
                "\"We will build the new road together,\" Trade Minister Anna Berg said. ",
                "\"We will build the new road together,\" she said. ",
                "Trade Minister # of Sweden met Mayor #. ",
                "# and # spoke with the energy minister, #. ",
                "Finance Minister # said that trade grew. ",
                "\"We will build the new road together,\" said #, the Swedish minister of trade. ",
                "\"We will build the new road together,\" the minister said. # left. ",
            })
                foreach (var end in new[] { "", "\n\n" })
                    texts.Add(sentence, end);
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Work_grows_with_the_text(string sentence, string end)
    {
        var (once, twice) = (Work(sentence + end, 300), Work(sentence + end, 600));
        Assert.True(twice <= once * MostGrowth + Slack, $"{once} looks, for twice the text {twice}");
    }

    private long Work(string sentence, int times)
    {
        var (names, text) = (0, "");
        text = string.Concat(Enumerable.Range(0, times).Select(_ => string.Join("", sentence.Split('#').SelectMany((part, i) => i == 0 ? [part] : new[] { Name(names++), part }))));
        var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var starts = paragraphs.Select((_, i) => paragraphs.Take(i).Sum(p => p.Length + 2)).ToList();
        var article = new Article
        {
            Id = "",
            File = "",
            Text = text,
            Paragraphs = [.. paragraphs.Select((p, i) => new Paragraph(starts[i], p.Length, ParagraphKind.Body))],
            Language = readers.Pack.Code,
        };
        var reader = new PassageReader(readers.Pack);
        var discourse = new Discourse(article, readers.Pack, readers.Atlas, [.. article.Paragraphs.Select(p => reader.Read(article, p))]);
        var cast = Cast.Read(discourse, readers.Spelling);
        var statements = StatementReader.Read(discourse, cast);
        PeopleReader.Read(discourse, cast, statements.Select(s => s.Speaker));
        readers.Figures.Read(discourse, cast.Home);
        return discourse.Passages.Sum(p => p.Visits + p.Tokens.Count) + cast.Looks;
    }

    /// <summary>A given and a family name that no number before had.</summary>
    private static string Name(int number)
    {
        string[] syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "ru"];
        var word = string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(d => syllables[d - '0']));
        return $"{char.ToUpperInvariant(word[2])}{word[3..]} {char.ToUpperInvariant(word[0])}{word[1..]}";
    }

    /// <summary>What reading English needs, loaded once for all texts.</summary>
    public sealed class Readers
    {
        public Pack Pack { get; } = Pack.Load(Path.Combine(Repository.Root, "languages"), "en");

        public Atlas Atlas { get; } = Atlas.Load(Path.Combine(Repository.Root, "actors"));

        public NameSpelling Spelling { get; } = NameSpelling.Load(Path.Combine(Repository.Root, "actors"));

        public FigureReader Figures { get; } = new(IndicatorTable.Load(Path.Combine(Repository.Root, "languages", "common", "figures.yaml")));
    }
}
