namespace Dragoman.Cli;

/// <summary>What the command line says about serving.</summary>
internal static class ServeTexts
{
    public const string Description = "Open the record in a browser: pages, API, feeds.";
    public const string PortOption = "Port on this machine; 0 takes a free one.";

    public static readonly string[] Examples = ["dragoman serve", "dragoman serve --record kazakhstan.db --port 9000"];

    public static string Serving(string address) => $"Serving the record at {address} (Ctrl-C stops)";
}
