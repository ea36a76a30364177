using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Blocks, without their part, as one string: "contact EU KZ". What is found in an article by itself stands under its own name: "article 3f2a".</summary>
internal static class BlockNames
{
    private const string Article = "article ";

    public static string Of(BlockKey block) => $"{block.Type.Spelt()} {block.Name}";

    public static string OfArticle(string id) => Article + id;

    public static BlockKey Parse(string block) =>
        block.IndexOf(' ', StringComparison.Ordinal) is var space && Spelling.Parse<EntryType>(block[..space]) is { } type ? new BlockKey(type, block[(space + 1)..])
            : throw new InvalidDataException("the name of a block is damaged");
}
