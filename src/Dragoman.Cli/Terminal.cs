using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Cli;

/// <summary>
/// Everything that a run of the program shares with the world around it: its streams, what is known of their other ends,
/// environment variables and the wish to stop. Tests put their own in its place.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly List<PosixSignalRegistration> signals = [];

    public Terminal(Stream input, Stream output, TextWriter error, CancellationToken stop = default)
    {
        Input = input;
        Bytes = output;
        Output = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Error = error;
        Stop = stop;
    }

    public Stream Input { get; }

    /// <summary>Standard output as bytes, for formats that write their own encoding; <see cref="Output"/> is the same as text.</summary>
    public Stream Bytes { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool InputPiped { get; init; } = true;

    public bool OutputPiped { get; init; } = true;

    public bool ErrorPiped { get; init; } = true;

    /// <summary>Columns of the screen that output goes to; null in a pipe, where lines are as long as they are.</summary>
    public int? Width { get; init; }

    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Cancelled when the user interrupts; what is done until then is kept.</summary>
    public CancellationToken Stop { get; }

    /// <summary>No colour in pipes, and none where NO_COLOR asks for none (no-color.org).</summary>
    public bool Colour => !OutputPiped && string.IsNullOrEmpty(Variable(Texts.NoColourVariable));

    public static Terminal OfProcess()
    {
        var interruption = new CancellationTokenSource();
        var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        var terminal = new Terminal(Console.OpenStandardInput(), output, error, interruption.Token)
        {
            InputPiped = Console.IsInputRedirected,
            OutputPiped = Console.IsOutputRedirected,
            ErrorPiped = Console.IsErrorRedirected,
            Width = WidthOfScreen(),
            Variable = Environment.GetEnvironmentVariable,
        };
        terminal.StopOn(PosixSignal.SIGINT, interruption);
        terminal.StopOn(PosixSignal.SIGTERM, interruption);
        return terminal;
    }

    public void Flush()
    {
        Output.Flush();
        Bytes.Flush();
    }

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
        Flush();
    }

    private static int? WidthOfScreen()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A read that waits for a silent pipe never looks at the token, so the process ends by itself after a while.</summary>
    private void StopOn(PosixSignal signal, CancellationTokenSource interruption) =>
        signals.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
            _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(ExitCodes.Interrupted), TaskScheduler.Default);
        }));
}
