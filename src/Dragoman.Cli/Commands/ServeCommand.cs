using System.CommandLine;
using Dragoman.Web;
using Microsoft.Extensions.Hosting;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman serve</c>: the record as web pages and API, on this machine unless another address is named.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var port = new Option<int>("--port") { Description = ServeTexts.PortOption, HelpName = "N", DefaultValueFactory = _ => 8080 };
        var command = new ExampledCommand("serve", ServeTexts.Description, ServeTexts.Examples) { port, shared.AllowLocal };
        command.SetAction(async (parsed, stop) =>
        {
            await using var site = Site.Build(new SiteOptions
            {
                Record = shared.Record.Path(parsed, terminal),
                Languages = Desk.LanguagesFolder(parsed, shared, terminal),
                Actors = Desk.ActorsFolder,
                Outlets = Path.Combine(AppContext.BaseDirectory, "outlets"),
                Cache = CacheFolder.Open(terminal),
                Address = $"http://127.0.0.1:{parsed.GetValue(port)}",
                AllowLocal = parsed.GetValue(shared.AllowLocal),
            });
            await site.StartAsync(terminal.Stop);
            foreach (var address in site.Urls)
                terminal.Output.WriteLine(ServeTexts.Serving(address));
            terminal.Flush();
            await site.WaitForShutdownAsync(terminal.Stop);
            return ExitCodes.Done;
        });
        return command;
    }
}
