using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dragoman.Agreements;
using Dragoman.Contacts;
using Dragoman.Exports;
using Dragoman.Figures;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>Each format against the rules of its standard, and equal records as equal bytes.</summary>
public partial class ExportTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    private static readonly MadeClaims Made = new MadeClaims()
        .Article("a", "2024-03-04", Contact(ContactKind.Visit, "KE SE", "2024-03-03", "Ingrid Alm", "Nairobi"),
            Contact(ContactKind.Session, "KE SE", "2025-09", place: "Stockholm", status: ContactStatus.Planned, series: "Kenya-Sweden Joint Commission, political; economic \\ cultural part of it", ordinal: 5),
            Contact(ContactKind.Call, "KE SE", "2024-02-03", "Ingrid Alm, Peter Otieno"), Contact(ContactKind.Visit, "KE SE", "2025-10", "Ingrid Alm", "Kenya", ContactStatus.Invited),
            Agreement("double taxation agreement", "KE SE", AgreementStatus.Signed, "2024-03-03"), Commitment("SE", "wind farm <at> \"Turkana\", first part", "2024-12-31"),
            Figure("exports", 120_500_000, "USD", "2023", "KE", "SE"), Figure("exports", 90, "USD", "2024-01/2024-09", "KE", "SE"), Figure("exports", 14, "%", null, "KE", "SE", Measure.Change),
            Statement("Ingrid Alm", "We said, \"more tea\", and\nwe meant it."))
        .Article("b", "sv", "2024-03-05", Contact(ContactKind.Visit, "KE SE", "2024-03", "Ingrid Alm", "Nairobi"), Figure("exports", 131_000_000, "USD", "2023", "KE", "SE"));

    private static ExportedRecord Record(bool backwards = false)
    {
        IReadOnlyList<ArticleClaims> articles = backwards ? [.. Made.Articles.Reverse()] : Made.Articles;
        var entries = Builder.Build(articles, Rulings.None);
        var findings = Builder.Check(entries).Concat(Builder.Open(entries, Today)).ToList();
        return new ExportedRecord(backwards ? entries.Reverse() : entries, backwards ? findings.AsEnumerable().Reverse() : findings, Today);
    }

    public static TheoryData<string> Formats => ["jsonl", "csv", "plover", "sdmx", "jsonld", "ics", "atom", "md", "html"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Equal_records_give_equal_bytes(string format) => Assert.Equal(Export(format, Record()), Export(format, Record(backwards: true)));

    [Fact]
    public void What_has_no_words_does_not_leave()
    {
        var entries = Made.Entries();
        var bare = entries[0] with { Claims = [.. entries[0].Claims.Select(c => c with { Claim = c.Claim with { Citations = [] } })] };
        Assert.DoesNotContain(new ExportedRecord([bare], [], Today).Entries, e => e.Id == bare.Id);
    }

    [Fact]
    public void Json_lines_hold_the_contract()
    {
        var lines = Lines("jsonl").Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(Record().Entries.Count, lines.Count);
        foreach (var line in lines)
        {
            Assert.Equal(JsonValueKind.String, line.GetProperty("id").ValueKind);
            Assert.True(line.GetProperty("independent").GetInt32() > 0);
            Assert.Equal(JsonValueKind.Array, line.GetProperty("findings").ValueKind);
            var claims = line.GetProperty("claims").EnumerateArray().ToList();
            Assert.All(claims, c => Assert.True(c.GetProperty("end").GetInt32() > c.GetProperty("start").GetInt32() && c.GetProperty("file").GetString() is not null && c.GetProperty("article").GetString() is not null));
            Assert.Equal(line.GetProperty("id").GetString(), claims[0].GetProperty("id").GetString());
        }
        Assert.Contains(lines, l => l.GetProperty("type").GetString() == "contact" && l.GetProperty("claims").GetArrayLength() == 2);
    }

    /// <summary>RFC 4180: CRLF, all rows of one length, quotes doubled.</summary>
    [Fact]
    public void Csv_rows_have_one_length()
    {
        var rows = Rows(Export("csv", Record()));
        Assert.Equal(Record().Entries.Count + 1, rows.Count);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        Assert.Contains(rows, r => r.Contains("We said, \"more tea\", and\nwe meant it."));
    }

    /// <summary>SDMX-CSV 2.0: the three leading columns, keys unique, periods of the standard, no empty key.</summary>
    [Fact]
    public void Sdmx_observations_have_unique_keys_and_a_time()
    {
        var rows = Rows(Export("sdmx", Record()));
        Assert.Equal(["STRUCTURE", "STRUCTURE_ID", "ACTION"], rows[0].Take(3));
        var observations = rows.Skip(1).ToList();
        Assert.Equal(2, observations.Count);
        Assert.Equal(observations.Count, observations.Select(r => string.Join(',', r.Skip(3).Take(7))).Distinct().Count());
        Assert.All(observations, r => Assert.All(r.Skip(3).Take(7), Assert.NotEmpty));
        Assert.Contains(observations, r => r[rows[0].IndexOf("TIME_PERIOD")] == "2024-01-01/P9M" && r[rows[0].IndexOf("FREQ")] == "_O");
        Assert.All(observations, r => Assert.True(decimal.TryParse(r[rows[0].IndexOf("OBS_VALUE")], NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
    }

    [Fact]
    public void Plover_events_have_types_modes_and_sides()
    {
        var events = Lines("plover").Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(events, e => Assert.Contains(e.GetProperty("event_type").GetString(), new[] { "CONSULT", "SUPPORT", "AGREE" }));
        Assert.All(events, e => Assert.NotEmpty(e.GetProperty("source").EnumerateArray()));
        var visit = events.Single(e => e.GetProperty("event_mode").GetString() == "visit" && e.GetProperty("event_date").GetString() == "2024-03-03");
        Assert.Equal(("SE", "KE"), (Code(visit, "actor"), Code(visit, "recipient")));
        Assert.Equal("phone", events.Single(e => e.GetProperty("event_date").GetString() == "2024-02-03").GetProperty("event_mode").GetString());
        Assert.Contains(events, e => e.GetProperty("contexts").EnumerateArray().Any(c => c.GetString() == "future"));
        Assert.Contains(events, e => e.GetProperty("contexts").EnumerateArray().Any(c => c.GetString() == "hypothetical"));
        Assert.Contains(events, e => e.GetProperty("event_type").GetString() == "SUPPORT");
    }

    /// <summary>RFC 5545: CRLF, lines of at most 75 octets, the properties that an event must have, text escaped.</summary>
    [Fact]
    public void Calendar_lines_are_folded_and_events_whole()
    {
        var text = Export("ics", Record());
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(whole, "BEGIN:VEVENT"));
        foreach (var property in new[] { "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:" })
            Assert.Equal(2, Regex.Count(whole, "\r\n" + property));
        Assert.Contains("political\\; economic \\\\ cultural", whole, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20250901\r\nDTEND;VALUE=DATE:20251001", whole, StringComparison.Ordinal);
    }

    /// <summary>RFC 4287: feed and entries with id, title, updated; an author; ids unique.</summary>
    [Fact]
    public void Atom_feed_and_entries_have_what_they_must()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Export("atom", Record()).TrimStart('\uFEFF')).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.NotNull(feed.Element(atom + "author"));
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.Equal(Record().Entries.Count, entries.Count);
        foreach (var element in entries.Append(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(element.Element(atom + "id")!.Value, UriKind.Absolute));
            Assert.NotEmpty(element.Element(atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParseExact(element.Element(atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
        }
        Assert.Equal(entries.Count, entries.Select(e => e.Element(atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Json_ld_cites_with_selectors_of_the_web_annotation_model()
    {
        var root = JsonDocument.Parse(Export("jsonld", Record())).RootElement;
        Assert.True(root.TryGetProperty("@context", out _));
        var graph = root.GetProperty("@graph").EnumerateArray().ToList();
        Assert.Equal(graph.Count, graph.Select(n => n.GetProperty("id").GetString()).Distinct().Count());
        var cited = graph.Where(n => n.TryGetProperty("schema:citation", out _)).ToList();
        Assert.Equal(Record().Entries.Count, cited.Count);
        Assert.All(cited.SelectMany(n => n.GetProperty("schema:citation").EnumerateArray()), a =>
            Assert.Equal(["TextPositionSelector", "TextQuoteSelector"], a.GetProperty("target").GetProperty("selector").EnumerateArray().Select(s => s.GetProperty("type").GetString())));
    }

    [Theory]
    [InlineData("md", @"\[\^(\d+)\](?!:)", @"(?m)^\[\^(\d+)\]:")]
    [InlineData("html", "href=\"#n(\\d+)\"", "id=\"n(\\d+)\"")]
    public void Every_footnote_is_referred_to_and_every_reference_has_one(string format, string references, string notes)
    {
        var text = Export(format, Record());
        var referred = Regex.Matches(text, references).Select(m => m.Groups[1].Value).Distinct().Order().ToList();
        Assert.NotEmpty(referred);
        Assert.Equal(referred, Regex.Matches(text, notes).Select(m => m.Groups[1].Value).Order());
    }

    [Fact]
    public void Html_is_well_formed_escaped_and_loads_nothing()
    {
        var text = Export("html", Record());
        Assert.DoesNotContain("<at>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        var ids = Ids().Matches(text).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Regex.Matches(text, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids));
        var closed = Regex.Replace(text[text.IndexOf("<html", StringComparison.Ordinal)..], "<(meta)([^>]*)>", "<$1$2/>").Replace("data-first ", "", StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(closed).Root);
    }

    private static string Code(JsonElement what, string side) => what.GetProperty(side)[0].GetProperty("code").GetString()!;

    private static string[] Lines(string format) => Export(format, Record()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Export(string format, ExportedRecord record)
    {
        var atlas = LoadedPacks.Pipeline.Atlas;
        var words = new EntryWords(atlas);
        using var bytes = new MemoryStream();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        switch (format)
        {
            case "jsonl": EntriesJson.Write(record, bytes); break;
            case "csv": EntriesCsv.Write(record, text); break;
            case "plover": new PloverJson(atlas, words).Write(record, bytes); break;
            case "sdmx": SdmxCsv.Write(record, text); break;
            case "jsonld": new JsonLd(atlas, words).Write(record, bytes); break;
            case "ics": new PlannedCalendar(atlas).Write(record, text); break;
            case "atom": new AtomFeed(words).Write(record, "Kenya and Sweden", bytes); break;
            case "md": DossierMarkdown.Write(DossierPage.Of(record, words, "Kenya and Sweden"), text); break;
            default: DossierHtml.Write(DossierPage.Of(record, words, "Kenya and Sweden"), text); break;
        }
        return bytes.Length > 0 ? Encoding.UTF8.GetString(bytes.ToArray()) : text.ToString();
    }

    private static List<List<string>> Rows(string csv)
    {
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[i++]);
            else if (csv[i] == '"')
                quoted = !quoted;
            else if (!quoted && (csv[i] == ',' || csv[i] == '\r'))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r' && ++i + 1 < csv.Length)
                    rows.Add([]);
            }
            else
                cell.Append(csv[i]);
        return rows;
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();
}
