using Dragoman.Cli;
using Dragoman.Tests.Cli;

namespace Dragoman.Tests.Store;

/// <summary>A folder with a record of its own, worked on by command lines with the packs of the repository.</summary>
public sealed class RecordSession : IDisposable
{
    private readonly Session session = new();

    public string Record => session.Path("record.db");

    public string Path(string name) => session.Path(name);

    public string Write(string name, string text) => session.Write(name, text);

    public Outcome Run(params string[] arguments) => RunOn(Record, arguments);

    public Outcome RunOn(string record, params string[] arguments) => session.Run([.. arguments, "--record", record, "--languages", LoadedPacks.Folder]);

    public Outcome RunInterrupted(params string[] arguments) => session.RunInterrupted([.. arguments, "--record", Record, "--languages", LoadedPacks.Folder]);

    /// <summary>Adds and fails the test when that did not work.</summary>
    public Outcome Added(params string[] files)
    {
        var outcome = Run(["add", .. files]);
        Xunit.Assert.Equal(ExitCodes.Done, outcome.Code);
        return outcome;
    }

    public void Dispose() => session.Dispose();
}
