namespace Dragoman.Web.Articles;

/// <summary>Blocks that follow each other; a long run of sentences from which nothing was taken is folded to one line.</summary>
public sealed record TextStretch(IReadOnlyList<TextBlock> Blocks, bool Folded)
{
    private const int LongEnough = 4;

    public int First => Blocks[0].Number;

    public int Last => Blocks[^1].Number;

    public static IReadOnlyList<TextStretch> Of(IReadOnlyList<TextBlock> blocks)
    {
        var stretches = new List<TextStretch>();
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsEmpty(blocks[end]))
                end++;
            var folded = end - i >= LongEnough;
            end = folded ? end : Math.Max(end, i + 1);
            stretches.Add(new TextStretch([.. blocks.Skip(i).Take(end - i)], folded));
            i = end;
        }
        return stretches;
    }

    private static bool IsEmpty(TextBlock block) => block is { Part: BlockPart.Sentence, IsMarked: false, IsTitle: false };
}
