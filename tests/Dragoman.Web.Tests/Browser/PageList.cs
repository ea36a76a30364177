using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Every page of the site, by a name and an address in the record of the samples.</summary>
public static class PageList
{
    public static IReadOnlyList<(string Name, string Address)> Of(RunningSite site)
    {
        using var pool = new RecordPool(site.Options);
        using var record = new OpenedRecord(pool, new Knowledge(site.Options));
        var article = record.Articles.All().First(a => a.Facts.Language == "ar");
        return
        [
            ("home", "/"), ("relations", "/relations"), ("dossier", "/relations/KE/SE"), ("party", "/relations/KE"),
            ("contacts", "/contacts"), ("agreements", "/agreements"), ("commitments", "/commitments"), ("statements", "/statements"), ("actors", "/actors"),
            ("contact", One(record, EntryType.Contact)), ("agreement", One(record, EntryType.Agreement)), ("commitment", One(record, EntryType.Commitment)),
            ("statement", One(record, EntryType.Statement)), ("actor", One(record, EntryType.Person)),
            ("search", "/search?q=Nairobi"), ("search-none", "/search?q=qwrtzx"), ("changes", "/changes?since=2020-01-01"), ("list-empty", "/contacts?from=1900&to=1901"),
            ("missing", "/contacts/nothing"), ("figures", "/figures"), ("figure", One(record, EntryType.Figure)), ("findings", "/findings"), ("finding", $"/findings/{record.Entries.LatestFindings(1)[0].Id}"), ("articles", "/articles"),
            ("article", Links.Article(article.Facts.Id)), ("sources", "/sources"), ("review", "/review"), ("log", "/log"), ("add", "/add"), ("api", "/api"), ("tokens", "/tokens"), ("accounts", "/accounts"), ("sign-in", "/sign-in"), ("denied", "/denied"), ("not-found", "/nothing-here"), ("filters-wrong", "/contacts?party=Kennyaa&kind=handshake&from=yesterday"),
        ];
    }

    /// <summary>The entry of a type that most articles tell.</summary>
    private static string One(OpenedRecord record, EntryType type) =>
        Links.Entry(record.Entries.Find(new EntryFilter { Types = [type] }).OrderByDescending(e => e.Articles.Count).ThenBy(e => e.Id, StringComparer.Ordinal).First());
}
