using Dragoman.Web.Assets;
using Dragoman.Web.Layout;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;
using Dragoman.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dragoman.Web;

/// <summary>The web server over one record: start reading here. Each folder is one thing shown; what a folder serves it maps itself.</summary>
public static class Site
{
    /// <summary>A site that is ready to run; the caller runs and disposes it.</summary>
    public static WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.WebHost.UseUrls(options.Address).UseKestrel(server => server.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(options).AddSingleton(options.Clock);
        builder.Services.AddSingleton<Knowledge>().AddSingleton<RecordPool>().AddSingleton<AssetFiles>().AddSingleton<UiTexts>();
        builder.Services.AddScoped<OpenedRecord>().AddScoped<Ui>().AddScoped<RecordWords>().AddHttpContextAccessor();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery();

        var site = builder.Build();
        site.UseMiddleware<SafeHeaders>();
        site.UseExceptionHandler("/error", createScopeForErrors: true);
        site.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        site.UseAntiforgery();
        site.MapAssets();
        site.MapLanguageChoice();
        site.MapRazorComponents<App>();
        return site;
    }
}
