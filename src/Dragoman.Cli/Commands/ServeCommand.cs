using System.CommandLine;
using Dragoman.Languages;
using Dragoman.Web;
using Dragoman.Web.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman serve</c>: the record as web pages and API, on this machine unless another address is named.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var port = new Option<int>("--port") { Description = ServeTexts.PortOption, HelpName = "N", DefaultValueFactory = _ => 8080 };
        var listen = new Option<string?>("--listen") { Description = ServeTexts.ListenOption, HelpName = "ADDRESS" };
        var https = new Option<bool>("--behind-https") { Description = ServeTexts.HttpsOption };
        var signIn = new Option<bool>("--sign-in") { Description = ServeTexts.SignInOption };
        var provider = new Option<string?>("--provider") { Description = ServeTexts.ProviderOption, HelpName = "URL" };
        var client = new Option<string?>("--client") { Description = ServeTexts.ClientOption, HelpName = "ID" };
        var json = new Option<bool>("--log-json") { Description = ServeTexts.LogOption };
        var command = new ExampledCommand("serve", ServeTexts.Description, ServeTexts.Examples) { port, listen, https, signIn, provider, client, json, shared.AllowLocal };
        command.SetAction((parsed, _) => Run(terminal, Options(terminal, shared, parsed) with
        {
            Address = Address(parsed.GetValue(listen), parsed.GetValue(port)),
            BehindHttps = parsed.GetValue(https),
            SignInAlways = parsed.GetValue(signIn) || parsed.GetValue(https) || parsed.GetValue(provider) is not null,
            Provider = Provider(terminal, parsed.GetValue(provider), parsed.GetValue(client)),
            LogAsJson = parsed.GetValue(json),
            WarmUp = true,
            AllowLocal = parsed.GetValue(shared.AllowLocal),
        }));
        return command;
    }

    /// <summary>What a site needs to know before it is said where it listens.</summary>
    public static SiteOptions Options(Terminal terminal, SharedOptions shared, ParseResult parsed) => new()
    {
        Record = shared.Record.Path(parsed, terminal),
        Languages = Desk.LanguagesFolder(parsed, shared, terminal),
        Actors = Desk.ActorsFolder,
        Outlets = Path.Combine(AppContext.BaseDirectory, "outlets"),
        Cache = CacheFolder.Open(terminal),
    };

    private static async Task<int> Run(Terminal terminal, SiteOptions options)
    {
        await using var site = Site.Build(options);
        await site.StartAsync(terminal.Stop);
        foreach (var address in site.Urls)
            terminal.Output.WriteLine(ServeTexts.Serving(address));
        if (!RightsSetup.IsLocal(options) && options.Provider is null && new Accounts(new AccountFile(options)).All().Count == 0)
            terminal.Error.WriteLine(ServeTexts.NobodyCanSignIn);
        terminal.Flush();
        await site.WaitForShutdownAsync(terminal.Stop);
        return ExitCodes.Done;
    }

    private static string Address(string? listen, int port)
    {
        var text = listen ?? $"http://127.0.0.1:{port}";
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath == "/" ? text : throw new UsageError(ServeTexts.NoAddress(text));
    }

    private static ProviderOptions? Provider(Terminal terminal, string? authority, string? client)
    {
        if (authority is null)
            return null;
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new UsageError(ServeTexts.NoProvider(authority));
        return new ProviderOptions(authority, client ?? throw new UsageError(ServeTexts.NoClient), terminal.Variable(ServeTexts.SecretVariable));
    }
}
