using Dragoman.Exports;

namespace Dragoman.Cli.Printing;

/// <summary>Where readings go: JSON Lines or trees. The drawing library is loaded for trees alone, to keep JSON quick to start.</summary>
internal sealed class ReadingOutput : IDisposable
{
    private readonly ReadingJson? json;
    private readonly Action<Reading> write;

    private ReadingOutput(ReadingJson json)
    {
        this.json = json;
        write = json.Write;
    }

    private ReadingOutput(Action<Reading> write) => this.write = write;

    public static ReadingOutput To(Terminal terminal, bool asJson, bool withText) =>
        asJson ? new ReadingOutput(new ReadingJson(terminal.Bytes, withText)) : Drawn(terminal);

    public void Write(Reading reading) => write(reading);

    public void Dispose() => json?.Dispose();

    private static ReadingOutput Drawn(Terminal terminal)
    {
        var trees = new Trees(terminal);
        return new ReadingOutput(reading => trees.Write(ReadingTree.Of(reading)));
    }
}
