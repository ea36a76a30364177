using System.Text;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Exports;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Xunit;

namespace Dragoman.Tests.Exports;

public class ReadingJsonTests
{
    private const string Text = "Utrikeshandel \u0627\u0644\u0628\u064a\u0639 \"5 %\"\nExporten \u00f6kade med 5 %.";

    [Fact]
    public void A_reading_has_the_keys_of_the_contract_in_their_order()
    {
        var keys = Written(Whole()).EnumerateObject().Select(property => property.Name);
        Assert.Equal(["article", "people", "contacts", "agreements", "statements", "commitments", "figures", "topics", "damaged"], keys);
    }

    [Fact]
    public void An_article_is_told_apart_by_file_language_and_direction()
    {
        var article = Written(Whole()).GetProperty("article");
        Assert.Equal(["id", "file", "language", "direction", "title", "publisher", "published", "url"], article.EnumerateObject().Select(property => property.Name));
        Assert.Equal("ltr", article.GetProperty("direction").GetString());
        Assert.Equal("2024-05-03", article.GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("publisher").ValueKind);
    }

    [Fact]
    public void The_text_is_written_on_request_and_holds_the_cited_words()
    {
        var reading = Written(Whole(), withText: true);
        var text = reading.GetProperty("article").GetProperty("text").GetString()!;
        var citation = reading.GetProperty("figures")[0].GetProperty("citations")[0];
        Assert.Equal(citation.GetProperty("exact").GetString(), text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_figure_has_every_field_and_how_it_was_worked_out()
    {
        var figure = Written(Whole()).GetProperty("figures")[0];
        Assert.Equal(
            ["id", "indicator", "measure", "value", "unit", "period", "area", "counterpart", "converted", "bound", "approximate", "citations", "worked_out"],
            figure.EnumerateObject().Select(property => property.Name));
        Assert.Equal("change", figure.GetProperty("measure").GetString());
        Assert.Equal(5, figure.GetProperty("value").GetDecimal());
        Assert.Equal("above", figure.GetProperty("bound").GetString());
        Assert.Equal(48700000000, figure.GetProperty("converted")[0].GetProperty("value").GetInt64());
        Assert.Equal("period", figure.GetProperty("worked_out")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void Topics_and_damage_come_with_their_citations()
    {
        var reading = Written(Whole());
        Assert.Equal("trade", reading.GetProperty("topics")[0].GetProperty("label").GetString());
        Assert.Equal(1, reading.GetProperty("damaged")[0].GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public void Letters_of_every_script_stand_as_they_are_on_one_line()
    {
        var line = Line(Whole(), withText: true);
        Assert.Contains("\u0627\u0644\u0628\u064a\u0639", line, StringComparison.Ordinal);
        Assert.Contains("\u00f6kade", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_reason_to_fail()
    {
        var line = Line(new Reading(Article() with { Title = "broken \ud83d here" }));
        Assert.Contains("broken", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_readings_are_several_lines()
    {
        using var bytes = new MemoryStream();
        using (var json = new ReadingJson(bytes, withText: false))
        {
            json.Write(Whole());
            json.Write(new Reading(Article()));
        }

        var lines = Encoding.UTF8.GetString(bytes.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    private static JsonElement Written(Reading reading, bool withText = false) => JsonDocument.Parse(Line(reading, withText)).RootElement;

    private static string Line(Reading reading, bool withText = false)
    {
        using var bytes = new MemoryStream();
        using (var json = new ReadingJson(bytes, withText))
            json.Write(reading);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Reading Whole()
    {
        var article = Article();
        var start = Text.LastIndexOf("5 %", StringComparison.Ordinal);
        Citation[] citations = [new(["value", "unit"], "Exporten \u00f6kade med 5 %.", start, start + 3, "5 %", "med ", ".")];
        return new Reading(article)
        {
            People = [new Person { Id = "p", Name = "Ada Lund", Office = "Minister for Trade", Of = "SE", Citations = citations }],
            Statements = [new Statement { Id = "s", Speaker = null, Text = "words", Citations = citations }],
            Figures = [Growth(citations)],
            Topics = [new Topic("trade", citations)],
            Damaged = [new Damage("27,000 3,700", citations)],
        };
    }

    private static Figure Growth(Citation[] citations) => new()
    {
        Id = "f",
        Indicator = "exports",
        Measure = Measure.Change,
        Value = 5,
        Unit = "%",
        Bound = Bound.Above,
        Converted = [new Amount(48_700_000_000, "USD")],
        Citations = citations,
        WorkedOut = [new WorkedOut("period", "2023", "the year before publication", citations)],
    };

    private static Article Article() => new()
    {
        Id = "a",
        File = "a.txt",
        Text = Text,
        Paragraphs = [],
        Language = "sv",
        Published = new DateOnly(2024, 5, 3),
    };
}
