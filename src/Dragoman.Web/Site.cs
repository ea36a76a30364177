using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dragoman.Web.Adding;
using Dragoman.Web.Api;
using Dragoman.Web.Assets;
using Dragoman.Web.Exporting;
using Dragoman.Web.Health;
using Dragoman.Web.Keeping;
using Dragoman.Web.Layout;
using Dragoman.Web.Mcp;
using Dragoman.Web.Reviewing;
using Dragoman.Web.Rights;
using Dragoman.Web.Searching;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;
using Dragoman.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Dragoman.Web;

/// <summary>The web server over one record: start reading here. Each folder is one thing shown; what a folder serves it maps itself.</summary>
public static class Site
{
    /// <summary>Bytes; adding articles allows itself more.</summary>
    private const int LargestBody = 1024 * 1024;

    private const int LargestHead = 32 * 1024;

    /// <summary>A site that is ready to run; the caller runs and disposes it.</summary>
    /// <param name="options">What is served and where.</param>
    /// <param name="adjust">What the caller sets besides, such as where the log goes.</param>
    public static WebApplication Build(SiteOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.WebHost.UseUrls(options.Address).UseKestrel(Limit);
        AddLog(builder.Logging, options.LogAsJson);
        adjust?.Invoke(builder);
        builder.Services.AddSingleton(options).AddSingleton(options.Clock);
        builder.Services.AddSingleton<Knowledge>().AddSingleton<RecordPool>().AddSingleton<Overview>().AddSingleton<AssetFiles>().AddSingleton<UiTexts>().AddSingleton<Outcomes>().AddSingleton<MadePages>();
        builder.Services.AddScoped<OpenedRecord>().AddScoped<Ui>().AddScoped<RecordWords>().AddScoped<FindingWords>().AddHttpContextAccessor();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddCompression();
        // Pages are UTF-8: letters of all scripts stand in them as they are, signs with a meaning in HTML do not.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddRazorComponents();
        builder.Services.AddAntiforgery();
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => (json.SerializerOptions.RespectNullableAnnotations, json.SerializerOptions.RespectRequiredConstructorParameters) = (true, true));
        builder.Services.AddRights(options);
        builder.Services.AddFloodLimits();
        builder.Services.AddRecordTools();
        builder.Services.AddMeasures();

        var site = builder.Build();
        site.UseMiddleware<SafeHeaders>();
        site.UseResponseCompression();
        site.UseExceptionHandler("/error", createScopeForErrors: true);
        site.UseWhen(RightsSetup.IsForPrograms, programs => programs.UseExceptionHandler());
        site.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        site.Use(PagesForPeopleOnly);
        site.UseHostFiltering();
        site.UseAuthentication();
        site.UseRateLimiter();
        site.UseAuthorization();
        site.UseAntiforgery();
        site.UseMiddleware<PageKeeping>();
        site.MapAssets();
        site.MapLanguageChoice();
        site.MapSignIn();
        site.MapAccounts();
        site.MapReview();
        site.MapAdd();
        site.MapSuggestions();
        site.MapExports();
        site.MapApi();
        site.MapRecordTools();
        site.MapHealth();
        site.MapRazorComponents<App>().RequireAuthorization(Roles.Reader).Add(page => OnlyRead(page.Metadata));
        return site;
    }

    private static void Limit(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxRequestHeadersTotalSize = LargestHead;
    }

    private static void AddLog(ILoggingBuilder log, bool asJson)
    {
        log.ClearProviders().SetMinimumLevel(asJson ? LogLevel.Information : LogLevel.Warning);
        _ = asJson ? log.AddJsonConsole(console => console.UseUtcTimestamp = true) : log.AddSimpleConsole(console => console.SingleLine = true);
        log.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // The caller says in its own words why a site does not start.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    /// <summary>A refused form and a program get the bare code: no page is shown in place of what they sent.</summary>
    private static Task PagesForPeopleOnly(HttpContext context, RequestDelegate next)
    {
        // A form that failed is answered by the page of errors, which is got like any other.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        if (!HttpMethods.IsGet(context.Request.Method) || RightsSetup.IsForPrograms(context))
            context.Features.GetRequiredFeature<IStatusCodePagesFeature>().Enabled = false;
        return next(context);
    }

    /// <summary>Pages show; what changes something has a route and a role of its own.</summary>
    private static void OnlyRead(IList<object> metadata)
    {
        foreach (var methods in metadata.OfType<IHttpMethodMetadata>().ToList())
            metadata.Remove((object)methods);
        metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }
}
