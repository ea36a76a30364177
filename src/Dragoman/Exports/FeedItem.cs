using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>One thing in a feed.</summary>
/// <param name="Name">"entry", "article": in whose names its id is unique.</param>
/// <param name="Kind">What it is: "contact".</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">For people, in one line.</param>
/// <param name="Updated">The day it was last told; null where none is known.</param>
public sealed record FeedItem(string Name, string Kind, string Id, string Title, DateOnly? Updated)
{
    /// <summary>Path of its page on a site.</summary>
    public required string Page { get; init; }

    /// <summary>Addresses of the articles that tell it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public string Summary { get; init; } = "";

    /// <summary>An entry with the words that tell it and what is odd about it.</summary>
    internal static FeedItem Of(ExportedRecord record, Entry entry, EntryWords words) => new(AtomTerms.Entry, entry.Type.Spelt(), entry.Id, words.Of(entry.Merged), ExportedRecord.LastTold(entry) ?? record.Today)
    {
        Page = $"/entries/{entry.Id}",
        Related = [.. entry.Claims.Select(c => c.Article.Url).OfType<string>()],
        Summary = string.Join("\n", entry.Claims.Select(c => $"\"{c.Claim.Citations[0].Exact}\" ({FindingMaker.Source(c.Article)})").Concat(record.FindingsOf(entry).Where(f => f.Severity > 0).Select(f => f.Sentence)).Distinct()),
    };
}
