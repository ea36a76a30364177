using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dragoman.Articles;

namespace Dragoman.Pages;

/// <summary>What the head of a page says of it: its linked data, the <c>meta</c> elements by name, the <c>link</c> elements.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IElement> links = [];
    private readonly List<IElement> times = [];
    private readonly IHtmlDocument document;
    private readonly JsonLd data;
    private readonly Uri? address;

    public PageHead(IHtmlDocument document, Uri? address)
    {
        (this.document, this.address) = (document, address);
        var blocks = new List<string>();
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case MarkupTerms.Meta: Add(element); break;
                case MarkupTerms.LinkElement: links.Add(element); break;
                case MarkupTerms.Time: times.Add(element); break;
                case MarkupTerms.BaseElement when Uri.TryCreate(address, element.GetAttribute(MarkupTerms.Target), out var stated): this.address = stated; break;
                case MarkupTerms.Script when element.GetAttribute(MarkupTerms.TypeOfScript) == MarkupTerms.LinkedData: blocks.Add(element.TextContent); break;
            }
        }

        data = JsonLd.Of(blocks, IsAboutThis);
    }

    public string? Title => data[MarkupTerms.Headline] ?? Meta(MarkupTerms.Titles);

    /// <summary>The title of the document, which often ends with the name of the publisher.</summary>
    public string? DocumentTitle => document.Title is { Length: > 0 } title ? title : null;

    public string? Publisher => data[MarkupTerms.Publisher] ?? Meta(MarkupTerms.Publishers);

    public string? Byline => new[] { data[MarkupTerms.Author], Meta(MarkupTerms.Authors) }
        .FirstOrDefault(name => name is not null && !name.Contains("//", StringComparison.Ordinal));

    public string? Language => data[MarkupTerms.InLanguage] ?? document.DocumentElement.GetAttribute(MarkupTerms.Lang) ?? Meta(MarkupTerms.Locales);

    public DateOnly? Published => StatedDay.Of(data[MarkupTerms.DatePublished]) ?? Day(MarkupTerms.PublishedNames) ?? StatedDay.Of(data[MarkupTerms.DateCreated]);

    public DateTimeOffset? Modified => StatedDay.MomentOf(data[MarkupTerms.DateModified])
        ?? MarkupTerms.ModifiedNames.Select(name => StatedDay.MomentOf(metas.GetValueOrDefault(name))).FirstOrDefault(moment => moment is not null);

    /// <summary>The canonical address, when it is one of the web.</summary>
    public string? Address => StatedAddress ?? Web(data[MarkupTerms.MainPage]) ?? Web(data[MarkupTerms.Url]);

    /// <summary>The same article in other languages: code and address.</summary>
    public IReadOnlyList<Twin> Twins =>
        [.. Links(MarkupTerms.Alternate)
            .Select(link => (Code: link.GetAttribute(MarkupTerms.HrefLang), Address: Web(link.GetAttribute(MarkupTerms.Target))))
            .Where(link => !string.IsNullOrEmpty(link.Code) && link.Code != MarkupTerms.AnyLanguage && link.Address is not null)
            .Select(link => new Twin(link.Code!, link.Address!)).Distinct()];

    /// <summary>The day of the first <c>time</c> that is marked as that of publication, else of the first one that is not marked as that of a change.</summary>
    public DateOnly? TimeOfPage
    {
        get
        {
            var days = times.Select(time => (time, day: StatedDay.Of(time.GetAttribute(MarkupTerms.DateTime)))).Where(found => found.day is not null).ToList();
            var marked = days.Find(found => found.time.GetAttribute(MarkupTerms.ItemProperty) == MarkupTerms.DatePublished || found.time.HasAttribute(MarkupTerms.PublicationMark));
            return marked.day ?? days.Find(found => !IsChange(found.time)).day ?? days.FirstOrDefault().day;
        }
    }

    private static bool IsChange(IElement time) => time.GetAttribute(MarkupTerms.ItemProperty) == MarkupTerms.DateModified
        || MarkupTerms.NamesOfChange.Any(name => time.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true || time.ParentElement?.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>True when linked data has the address or the title of this page: lists of other articles may stand before it.</summary>
    private bool IsAboutThis(JsonLd article) =>
        StatedAddress is { } stated && (Web(article[MarkupTerms.MainPage]) == stated || Web(article[MarkupTerms.Url]) == stated)
        || article[MarkupTerms.Headline] is { Length: > 0 } headline && DocumentTitle?.Contains(headline, StringComparison.OrdinalIgnoreCase) == true;

    private string? StatedAddress => Links(MarkupTerms.Canonical).Select(link => Web(link.GetAttribute(MarkupTerms.Target))).FirstOrDefault(found => found is not null) ?? Web(Meta(MarkupTerms.Addresses));


    private void Add(IElement meta)
    {
        string? content = meta.GetAttribute(MarkupTerms.Content)?.Trim();
        foreach (string attribute in MarkupTerms.NamesOfMeta)
        {
            if (!string.IsNullOrEmpty(content) && meta.GetAttribute(attribute) is { Length: > 0 } name)
                metas.TryAdd(name, content);
        }
    }

    private IEnumerable<IElement> Links(string relation) =>
        links.Where(link => (link.GetAttribute(MarkupTerms.Relation) ?? "").Split(' ').Contains(relation, StringComparer.OrdinalIgnoreCase));

    private string? Meta(IEnumerable<string> names) => names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(content => content is not null);

    private DateOnly? Day(IEnumerable<string> names) =>
        names.Select(name => StatedDay.Of(metas.GetValueOrDefault(name))).FirstOrDefault(day => day is not null);

    private string? Web(string? text) => WebLink.Of(text, address);
}
