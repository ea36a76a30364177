using System.Text;
using Dragoman.Cli;
using Dragoman.Tests.Rules;

namespace Dragoman.Tests.Cli;

/// <summary>A folder of its own with two made-up languages, one that is read and one that is only recognised, in which command lines are run as a shell would run them.</summary>
public sealed class Session : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-").FullName;

    public Session()
    {
        Write("packs/common/figures.yaml", Repository.Read("languages/common/figures.yaml"));
        Write("packs/qaa/language.yaml", "language: qaa\n");
        Write("packs/qaa/detect.tsv", "script\t0041-024F\t0\nword\tkorol tan mintel dan ferol sin\t3\n");
        Write("packs/qab/detect.tsv", "script\t0041-024F\t0\nword\tzupe hovi gre lamu\t3\n");
    }

    public string Path(string name) => System.IO.Path.Combine(folder, name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public Outcome Run(params string[] arguments) => Run("", arguments, default);

    public Outcome RunWithInput(string input, params string[] arguments) => Run(input, arguments, default);

    public Outcome RunInterrupted(params string[] arguments) => Run("", arguments, new CancellationToken(canceled: true));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Outcome Run(string input, string[] arguments, CancellationToken stop)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, stop)
        {
            InputPiped = input.Length > 0,
            Variable = name => name switch { Texts.LanguagesVariable => Path("packs"), Texts.CacheVariable => Path("cache"), _ => null },
        };
        var code = CommandLine.Run(arguments, terminal);
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a command line came to: exit code, standard output and error stream.</summary>
public sealed record Outcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
