using Dragoman.Articles;
using Dragoman.Intake;
using Dragoman.Intake.Fetching;
using Dragoman.Intake.Watching;
using Dragoman.Store;

namespace Dragoman.Web.Adding;

/// <summary>What a record knows of pages that were fetched: which are worth another look, and what is kept of one.</summary>
public sealed class FetchedPages(PageRows pages)
{
    /// <summary>What to ask for a page with; null when it need not be fetched now.</summary>
    public Validators? Visit(Passed link)
    {
        if (pages.Looks(link.Address!) is { } looks)
            return Revisit.IsDue(looks.First, looks.Last, link.Modified, DateTimeOffset.UtcNow) ? new Validators(looks.Tag, looks.Modified) : null;
        return pages.HasArticle(link.Address!) ? null : Validators.None;
    }

    /// <summary>The page as it is kept; raw where it holds this article alone.</summary>
    public static KeptPage? Of(Taken taken, Article? article, long? source = null) => taken.Page is not { } page ? null
        : new KeptPage(taken.IsWhole ? taken.Address.AbsoluteUri : article?.Url ?? taken.Address.AbsoluteUri, page.At, article is null ? 0 : PageLength.Of(article))
        {
            Source = source,
            Language = article?.Language,
            MediaType = page.MediaType,
            Encoding = page.Encoding,
            Tag = taken.IsWhole ? page.Validators.Tag : null,
            Modified = taken.IsWhole ? page.Validators.Modified : null,
            Raw = taken.IsWhole ? page.Body : null,
        };
}
