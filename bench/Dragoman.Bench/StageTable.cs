using System.Diagnostics;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Bench;

/// <summary>Where the time of reading goes: the stages of an article run one by one under a stopwatch.</summary>
internal sealed class StageTable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(6);

    private readonly OrderedDictionary<string, (long Ticks, long Bytes)> stages = [];
    private readonly Pipeline pipeline;
    private readonly NameSpelling spelling;
    private readonly FigureReader figures;
    private readonly MentionReader mentions = new();
    private long since;
    private long allocated;

    private StageTable(Pipeline pipeline)
    {
        this.pipeline = pipeline;
        spelling = NameSpelling.Load(Path.Combine(AppContext.BaseDirectory, "actors"));
        figures = new FigureReader(IndicatorTable.Load(Path.Combine(pipeline.Packs.Folder, "common", "figures.yaml")));
    }

    public static void Print(Pipeline pipeline, Corpus corpus)
    {
        var table = new StageTable(pipeline);
        table.Repeat(corpus);
        table.stages.Clear();
        table.Repeat(corpus);
        var (time, memory) = (table.stages.Values.Sum(s => s.Ticks), table.stages.Values.Sum(s => s.Bytes));
        Console.WriteLine("stage of reading                           | share of time | share of memory");
        foreach (var (name, (ticks, bytes)) in table.stages)
            Console.WriteLine($"{name,-42} | {100.0 * ticks / time,11:0.0} % | {100.0 * bytes / memory,11:0.0} %");
    }

    private void Repeat(Corpus corpus)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Enough)
            foreach (var page in corpus.Pages)
                Read(page);
    }

    private void Read(Page page)
    {
        Begin();
        foreach (var item in pipeline.Articles(page.Name, new MemoryStream(page.Bytes), new ArticleOptions()))
            if (item.Article is { } article)
            {
                End("page: lines, litter, dates, language");
                Read(article, pipeline.Packs.For(article.Language)!);
            }
    }

    private void Read(Article article, Pack pack)
    {
        var passages = new List<Passage>();
        var reader = new PassageReader(pack);
        foreach (var paragraph in article.Paragraphs.Where(p => p.Kind is ParagraphKind.Title or ParagraphKind.Body))
            passages.Add(Mentions(reader, article, paragraph));
        var discourse = new Discourse(article, pack, pipeline.Atlas, passages);
        End("discourse: the pair of parties, last year");
        var cast = Cast.Read(discourse, spelling);
        End("cast: persons and offices");
        var statements = StatementReader.Read(discourse, cast);
        End("statements");
        PeopleReader.Read(discourse, cast, statements.Select(s => s.Speaker));
        End("people");
        var contacts = ContactReader.Read(discourse, cast);
        End("contacts");
        var sides = new ActingParties(discourse, cast, contacts);
        AgreementReader.Read(discourse, sides, contacts);
        End("agreements");
        CommitmentReader.Read(discourse, cast, sides, statements, contacts);
        End("commitments");
        var found = figures.Read(discourse, cast.Home);
        End("figures");
        Topics.Read(discourse, found, figures.Table);
        End("topics");
        Damages.Read(discourse);
        End("damages");
    }

    private Passage Mentions(PassageReader reader, Article article, Paragraph paragraph)
    {
        var passage = reader.Cut(article, paragraph);
        End("tokens and sentences");
        foreach (var sentence in passage.Sentences)
        {
            reader.FindWords(passage, sentence);
            End("words of the lexicon");
            NumberReader.Read(passage, sentence);
            End("numbers");
            mentions.Read(passage, sentence, Tag.Date, TimeParts.From);
            End("dates");
            QuantityReader.Read(passage, sentence);
            End("quantities");
            NameFinder.Read(passage, sentence);
            End("names");
        }
        return passage;
    }

    private void Begin()
    {
        allocated = GC.GetAllocatedBytesForCurrentThread();
        since = Stopwatch.GetTimestamp();
    }

    private void End(string name)
    {
        var now = Stopwatch.GetTimestamp();
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var (ticks, bytes) = stages.GetValueOrDefault(name);
        stages[name] = (ticks + now - since, bytes + memory - allocated);
        allocated = GC.GetAllocatedBytesForCurrentThread();
        since = Stopwatch.GetTimestamp();
    }
}
