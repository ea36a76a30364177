using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Blocks as one string: "contact EU KZ". What is checked of an article by itself has a block of its own: "article 3f2a".</summary>
internal static class BlockNames
{
    private const string Article = "article ";

    public static string Of(BlockKey block) => $"{block.Type.Spelt()} {block.Name}";

    public static string OfArticle(string id) => Article + id;

    /// <summary>The block; null for one that holds a single article's findings.</summary>
    public static BlockKey? Parse(string block) =>
        block.IndexOf(' ', StringComparison.Ordinal) is var space && Spelling.Parse<EntryType>(block[..space]) is { } type ? new BlockKey(type, block[(space + 1)..]) : null;
}
