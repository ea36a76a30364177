using System.Diagnostics;

namespace Dragoman.Cli.Inputs;

/// <summary>A counter on the error stream that rewrites itself; silent where that stream, or what it would write into, is no screen of its own.</summary>
internal sealed class ProgressLine(Terminal terminal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long last;
    private int width;

    public void Show(string line)
    {
        if (terminal.ErrorPiped || !terminal.OutputPiped || (last != 0 && Stopwatch.GetElapsedTime(last) < Pause))
            return;
        last = Stopwatch.GetTimestamp();
        terminal.Error.Write('\r' + line.PadRight(width));
        width = line.Length;
    }

    public void Clear()
    {
        if (width > 0)
            terminal.Error.Write('\r' + new string(' ', width) + '\r');
        width = 0;
    }
}
