using Spectre.Console;

namespace Dragoman.Cli.Printing;

/// <summary>
/// Draws trees on the terminal's output: with colour on a screen, plain in a pipe. Lines are not broken in a pipe,
/// so that words can be searched for; texts from right to left stay in the order of their letters, which is for the screen to turn.
/// </summary>
internal sealed class Trees
{
    private const int PipeWidth = 1_000_000;

    private readonly Terminal terminal;
    private readonly IAnsiConsole console;

    public Trees(Terminal terminal)
    {
        this.terminal = terminal;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Capabilities.Unicode = true;
        if (terminal.OutputPiped)
            console.Profile.Width = PipeWidth;
    }

    public void Write(Branch branch)
    {
        var tree = new Tree(Label(branch)) { Guide = TreeGuide.Line };
        foreach (var part in branch.Parts)
            Add(tree, part);
        console.Write(tree);
        terminal.Output.WriteLine();
    }

    private static void Add(IHasTreeNodes parent, Branch branch)
    {
        var node = parent.AddNode(Label(branch));
        foreach (var part in branch.Parts)
            Add(node, part);
    }

    private static Text Label(Branch branch) => new(branch.Text, branch.Tone switch
    {
        Tone.Title => new Style(decoration: Decoration.Bold),
        Tone.Heading => new Style(Color.Teal),
        Tone.Quoted => new Style(Color.Grey),
        Tone.Warning => new Style(Color.Maroon),
        _ => Style.Plain,
    });
}
