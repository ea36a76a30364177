using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dragoman.Articles;

namespace Dragoman.Bench.Extraction;

/// <summary>Streams a web archive of many pages, each packed by itself, and prints the memory at every thousandth: it must not grow.</summary>
internal static class ArchiveRun
{
    private const int Pages = 5000;
    private const int Step = 1000;

    public static void Print(BenchmarkPages pages, Pipeline pipeline)
    {
        string file = Path.GetTempFileName();
        try
        {
            Write(file, [.. pages.Html.Values]);
            Console.WriteLine($"archive of {Pages} pages, {new FileInfo(file).Length / 1048576.0:0} MB packed");
            int read = 0, articles = 0;
            var watch = Stopwatch.StartNew();
            using var bytes = File.OpenRead(file);
            foreach (var item in pipeline.Articles(file, bytes, new ArticleOptions()))
            {
                articles += item.Article is null ? 0 : 1;
                if (++read % Step == 0)
                    Console.WriteLine($"{read,6} pages, {articles} articles, {read / watch.Elapsed.TotalSeconds:0} pages/s, heap {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0} MB, working set {Environment.WorkingSet / 1048576.0:0} MB");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Write(string file, byte[][] pages)
    {
        using var archive = File.Create(file);
        for (int i = 0; i < Pages; i++)
        {
            byte[] page = pages[i % pages.Length];
            byte[] head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {page.Length}\r\n\r\n"));
            using var packing = new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true);
            packing.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{i}\r\nContent-Length: {head.Length + page.Length}\r\n\r\n")));
            packing.Write(head);
            packing.Write(page);
            packing.Write("\r\n\r\n"u8);
        }
    }
}
