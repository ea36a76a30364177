using System.Globalization;
using Dragoman.Articles;

namespace Dragoman.Cli.Printing;

/// <summary>Writes near misses as lines that can be sorted and counted: place, kind, words, reason, sentence.</summary>
internal static class NearMissLines
{
    public static void Write(TextWriter output, Article article, IEnumerable<NearMiss> misses)
    {
        foreach (var miss in misses)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{article.File}:{LineOf(article.Text, miss.At.Start)}");
            output.WriteLine(string.Join('\t', place, miss.Kind, Flat(miss.At.Exact), Flat(miss.Why), Flat(miss.At.Sentence)));
        }
    }

    private static int LineOf(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;

    internal static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
