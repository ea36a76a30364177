using System.Diagnostics;

namespace Dragoman.Cli.Inputs;

/// <summary>
/// One line on the error stream that rewrites itself: what is being done, how far it is, how fast, and how long it will take. Silent where that stream is no
/// screen, or where the command prints on the same screen meanwhile.
/// </summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="doing">What is being done, in one word.</param>
/// <param name="alone">True when the command prints nothing until it is done.</param>
internal sealed class ProgressLine(Terminal terminal, string doing, bool alone)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    private readonly long start = Stopwatch.GetTimestamp();
    private long last;
    private int width;

    /// <param name="count">How many are done.</param>
    /// <param name="share">How much of all is done, from 0 to 1; null when nobody knows.</param>
    public void Show(long count, double? share)
    {
        if (terminal.ErrorPiped || !(alone || terminal.OutputPiped) || (last != 0 && Stopwatch.GetElapsedTime(last) < Pause))
            return;
        last = Stopwatch.GetTimestamp();
        var elapsed = Stopwatch.GetElapsedTime(start);
        var rate = elapsed > Settling ? count / elapsed.TotalSeconds : (double?)null;
        var left = elapsed > Settling && share is > 0 and < 1 ? elapsed * (1 / share.Value - 1) : (TimeSpan?)null;
        var line = Texts.Progress(doing, count, share, rate, left);
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
