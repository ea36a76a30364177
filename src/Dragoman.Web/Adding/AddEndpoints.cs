using System.Globalization;
using System.Text;
using Dragoman.Articles;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;
using Dragoman.Store;
using Dragoman.Web.Reviewing;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Adding;

/// <summary>Takes articles: POST /add/address, /add/files, /add/text. Each is answered with 303 to the page, which shows what was read and what could not be.</summary>
public static class AddEndpoints
{
    public const string Address = "address";
    public const string Files = "files";
    public const string Text = "text";
    public const int LargestFileMegabytes = 20;
    public const int MostFiles = 50;

    private const int Megabyte = 1024 * 1024;
    private const long LargestText = 4L * Megabyte;
    private const long LargestUpload = 100L * Megabyte;

    /// <summary>Articles that one feed or sitemap brings at a time; watching it brings the rest.</summary>
    public const int MostFollowed = 20;
    private static readonly TimeSpan LongestFetch = TimeSpan.FromMinutes(2);

    public static void MapAdd(this IEndpointRouteBuilder site)
    {
        Map(site, Address, LargestText, Fetch);
        Map(site, Files, LargestUpload, (adder, form, _) => Upload(adder, form));
        Map(site, Text, LargestText, (adder, form, _) => Paste(adder, form));
    }

    private static void Map(IEndpointRouteBuilder site, string action, long largest, Action<ArticleAdder, SentForm, HttpContext> add) =>
        site.MapForm($"/add/{action}", largest, (http, form, desk) => form.Return([("note", desk.Outcomes.Keep(Outcome(action, http, form, desk, add)))], ""));

    private static Outcome Outcome(string action, HttpContext http, SentForm form, FormDesk desk, Action<ArticleAdder, SentForm, HttpContext> add)
    {
        var language = form.Of("language") is { Length: > 0 } code && desk.Record.Knowledge.Packs.Codes.Contains(code) ? code : null;
        DateOnly? day = DateOnly.TryParseExact(form.Of("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : null;
        var adder = new ArticleAdder(desk.Record, language, day);
        try
        {
            add(adder, form, http);
            desk.Record.Merge(http.RequestAborted);
            return new Outcome(action, adder.Added, form.Fields) { Report = adder.Account, Problem = adder.Account.Count == 0 ? desk.Ui["add.nothing"] : null };
        }
        catch (Exception wrong) when (wrong is FetchException or RecordException or IOException or OperationCanceledException)
        {
            return new Outcome(action, adder.Added, form.Fields) { Problem = wrong is OperationCanceledException ? desk.Ui["add.late"] : wrong.Message };
        }
    }

    private static void Paste(ArticleAdder adder, SentForm form)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(form.Of("text")));
        foreach (var item in adder.Read("pasted.txt", bytes, new ArticleOptions()))
            adder.Take(item);
    }

    private static void Upload(ArticleAdder adder, SentForm form)
    {
        foreach (var file in form.Files.Take(MostFiles))
        {
            var name = Path.GetFileName(file.FileName);
            if (file.Length > LargestFileMegabytes * Megabyte)
            {
                adder.Take(new Problem(name, null, string.Create(CultureInfo.InvariantCulture, $"is larger than {LargestFileMegabytes} MB")));
                continue;
            }
            using var bytes = file.OpenReadStream();
            foreach (var item in adder.Read(name, bytes, new ArticleOptions()))
                adder.Take(item);
        }
    }

    private static void Fetch(ArticleAdder adder, SentForm form, HttpContext http)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        late.CancelAfter(LongestFetch);
        using var client = new FetchClient(new FetchOptions { AllowLocal = http.RequestServices.GetRequiredService<SiteOptions>().AllowLocal, MostRetries = 1 });
        var page = client.Fetch(WebAddress.Parse(form.Of("address")), null, late.Token).GetAwaiter().GetResult();
        foreach (var taken in new AddressReader(client, adder.Read) { Most = MostFollowed }.Read(page, _ => Validators.None, late.Token))
            adder.Take(taken.Item, FetchedPages.Of(taken, taken.Item.Article));
    }
}
