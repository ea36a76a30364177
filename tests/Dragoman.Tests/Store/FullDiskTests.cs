using System.Text;
using Dragoman.Articles;
using Dragoman.Record;
using Dragoman.Store;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>When there is no room for another article, that is said, and all before it stay.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly RecordSession session = new();

    [Fact]
    public void A_full_disk_loses_nothing_that_was_written()
    {
        var words = new SearchWords(LoadedPacks.Pipeline.Packs);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(MadeArticles.Lines(200)));
        var articles = LoadedPacks.Pipeline.Articles("a.jsonl", bytes, new ArticleOptions()).Select(item => PreparedArticle.Of(LoadedPacks.Pipeline.Read(item.Article!), words)).ToList();
        var written = 0;
        using (var record = RecordFile.OpenOrCreate(session.Record))
        {
            record.Run("PRAGMA max_page_count=60");
            var writer = new ArticleWriter(record, RecordBuilder.Load(Path.Combine(AppContext.BaseDirectory, "actors")), () => DateTimeOffset.UnixEpoch);
            var wrong = Assert.Throws<RecordException>(() => articles.ForEach(article => written += writer.Add(article) == Added.New ? 1 : 0));
            Assert.Contains("the disk is full", wrong.Message, StringComparison.Ordinal);
        }
        Assert.InRange(written, 1, articles.Count - 1);
        Assert.Equal(written, session.Run("articles").Lines.Length);
        Assert.Equal(0, session.Run("check-record").Code);
    }

    public void Dispose() => session.Dispose();
}
