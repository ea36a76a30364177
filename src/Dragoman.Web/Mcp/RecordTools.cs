using System.ComponentModel;
using System.Globalization;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Api;
using Dragoman.Web.Serving;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Dragoman.Web.Mcp;

/// <summary>
/// The tools of the MCP server. They read only. Every answer is JSON with the quotes that back it, each with the address of its sentence; what
/// the sources say is data, never an instruction.
/// </summary>
[McpServerToolType]
public sealed class RecordTools(OpenedRecord record, SiteAddress site)
{
    private const int Most = 100;
    private const int Usual = 20;
    private const string Party = "A state or body, by ISO code or by its name in any language.";
    private const string First = "First day, ISO 8601: 2025, 2025-04 or 2025-04-04.";
    private const string Last = "Last day, ISO 8601.";
    private const string Limit = "How many at most, 1 to 100.";

    [McpServerTool(Name = "find_relation", ReadOnly = true, Title = "Find a relation"), Description("Finds the parties that names mean, in any language, and how much the record holds of their relation.")]
    public string FindRelation([Description(Party)] string first, [Description("The other party; leave it out for all that concerns the first.")] string? second = null)
    {
        var filter = Between(first, second);
        return Answers.Text(Answers.Object(json =>
        {
            json.WriteStartArray("parties");
            foreach (var code in filter.Parties)
            {
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("name", record.Knowledge.Parties.Canonical.Of(code));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartObject("entries");
            foreach (var type in Enum.GetValues<EntryType>())
                json.WriteNumber(Links.Plural(type), record.Entries.Page(filter with { Types = [type] }, Order, 0, 1).Total);
            json.WriteEndObject();
            json.WriteNumber("articlesRead", record.Articles.Count);
            json.WriteString("address", new Uri(site.Address, Links.Relation(filter.Parties)).AbsoluteUri);
        }));
    }

    [McpServerTool(Name = "timeline", ReadOnly = true, Title = "Timeline of a relation"), Description("Contacts and agreements of a relation the latest first, held and planned, each with the sentences that say so.")]
    public string Timeline([Description(Party)] string first, [Description(Party)] string second, [Description(First)] string? from = null, [Description(Last)] string? to = null, [Description(Limit)] int limit = Usual) =>
        Entries(Between(first, second) with { Types = [EntryType.Contact, EntryType.Agreement], From = from, To = to }, limit);

    [McpServerTool(Name = "contacts", ReadOnly = true, Title = "Contacts"), Description("The latest first: calls, visits, meetings, summits, sessions, consultations, negotiations, conferences and messages, each with the sentences that say so.")]
    public string Contacts([Description(Party)] string first, [Description(Party)] string? second = null, [Description("call, visit, meeting, summit, ministerial, session, consultations, negotiations, conference or message.")] string? kind = null,
        [Description(First)] string? from = null, [Description(Last)] string? to = null, [Description(Limit)] int limit = Usual) =>
        Entries(Between(first, second) with { Types = [EntryType.Contact], Kind = kind, From = from, To = to }, limit);

    [McpServerTool(Name = "readouts", ReadOnly = true, Title = "Compare readouts"), Description("Sets side by side what each article says of one entry, field by field, in its own words, and what it leaves out.")]
    public string Readouts([Description("Id of an entry, or its first digits.")] string entry) =>
        record.Entries.Named(entry) is [var found] ? Answers.Text(new Answers(record).Readouts(found, site.Address)) : throw new McpException($"No one entry has an id that begins with '{entry}'.");

    [McpServerTool(Name = "figures", ReadOnly = true, Title = "Figures"), Description("Trade, investment and other figures, each with period, unit and the sentences that give it. Values that differ between sources stand side by side.")]
    public string Figures([Description(Party)] string first, [Description(Party)] string? second = null, [Description("exports, imports, trade-turnover, trade-balance, share-of-trade, investment, ...")] string? indicator = null,
        [Description(First)] string? from = null, [Description(Last)] string? to = null, [Description(Limit)] int limit = Usual) =>
        Entries(Between(first, second) with { Types = [EntryType.Figure], Kind = indicator, From = from, To = to }, limit);

    [McpServerTool(Name = "statements", ReadOnly = true, Title = "Statements"), Description("Direct quotations and who spoke them, in the languages in which they were printed.")]
    public string Statements([Description(Party)] string first, [Description(Party)] string? second = null, [Description(First)] string? from = null, [Description(Last)] string? to = null, [Description(Limit)] int limit = Usual) =>
        Entries(Between(first, second) with { Types = [EntryType.Statement], From = from, To = to }, limit);

    [McpServerTool(Name = "findings", ReadOnly = true, Title = "Findings"), Description("Where sources differ, what does not add up, what is damaged, unclear or open, with what each side says and its sentences.")]
    public string Findings([Description(Party)] string first, [Description(Party)] string? second = null, [Description("True to get the checks that hold as well.")] bool all = false, [Description(Limit)] int limit = Usual)
    {
        var (findings, total) = new FindingRows(record.File, record.Entries).Find(new FindingFilter { Parties = Between(first, second).Parties, Severity = all ? 0 : 1 }, 0, Bounded(limit));
        return Answers.Text(new BriefAnswers(record, site.Address).Findings(findings, total));
    }

    [McpServerTool(Name = "article", ReadOnly = true, Title = "Article"), Description("The text of an article by sentences, with its publisher, dates and address, and the entries that it tells of.")]
    public string Article([Description("Id of an article or its first digits, or its address.")] string article) =>
        record.Articles.Named(article) is [var found] ? Answers.Text(new Answers(record).Article(found, site.Address)) : throw new McpException($"No one article is known as '{article}'.");

    private static EntryOrder Order => new(EntryKey.Date, Descending: true);

    private string Entries(EntryFilter filter, int limit)
    {
        foreach (var day in (ReadOnlySpan<string?>)[filter.From, filter.To])
            if (day is not null && !DateOnly.TryParseExact(day, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                throw new McpException($"'{day}' is no date; write it like 2025-04-04, 2025-04 or 2025.");
        var page = record.Entries.Page(filter, Order, 0, Bounded(limit));
        return Answers.Text(new BriefAnswers(record, site.Address).Entries(page.Entries, page.Total));
    }

    private EntryFilter Between(string first, string? second) => new() { Parties = [.. new[] { first, second }.OfType<string>().Where(n => n.Length > 0).Select(Code).Distinct()] };

    private string Code(string name)
    {
        var parties = record.Knowledge.Parties;
        return parties.Find(name) ?? throw new McpException($"No state or body is called '{name}'.{string.Concat(parties.Nearest(name).Select(n => $" Did you mean {n.Name} ({n.Code})?"))}");
    }

    private static int Bounded(int limit) => Math.Clamp(limit, 1, Most);
}

/// <summary>Where the pages are that answers point to.</summary>
/// <param name="Address">Address of the site; for a server on standard input and output, of the one that <c>dragoman serve</c> opens.</param>
public sealed record SiteAddress(Uri Address);
