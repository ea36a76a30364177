using System.Globalization;
using Dragoman.Articles;
using Dragoman.Cli.Printing;
using Dragoman.Record;

namespace Dragoman.Cli.Records;

/// <summary>The articles that a page cites, with the numbers it cites them by.</summary>
internal static class SourceTable
{
    /// <summary>The table under its heading; nothing where nothing is cited.</summary>
    public static void WriteHeaded(SourceList sources, Outlets outlets, Sheet sheet)
    {
        if (sources.Count == 0)
            return;
        sheet.Heading(RecordTexts.Sources);
        Write(sources, outlets, sheet);
    }

    public static void Write(SourceList sources, Outlets outlets, Sheet sheet)
    {
        var number = 0;
        sheet.Rows([.. sources.Articles.Select(a => (string[])[(++number).ToString(CultureInfo.InvariantCulture), a.Facts.Language ?? "?", Wording.Date(a.Facts.Published), Publisher(a.Facts, outlets),
            $"{a.Facts.Title ?? Texts.NoTitle}  {a.Facts.Url ?? a.Facts.File}"])]);
    }

    public static string Publisher(ArticleFacts article, Outlets outlets)
    {
        var outlet = outlets.Find(article.Publisher, article.Url);
        return outlet is null ? article.Publisher ?? RecordTexts.NoPublisher : $"{article.Publisher ?? outlet.Name} ({outlet.Kind}, {outlet.Grade})";
    }
}
