using Dragoman.Store;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Dragoman.Web.Health;

/// <summary>
/// Says how the site is: /health (the process answers), /health/ready (the record opens), /metrics (text). Where OTEL_EXPORTER_OTLP_ENDPOINT is set, measures and traces go
/// there too (OTLP).
/// </summary>
public static class HealthEndpoints
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", Measures.Meter];

    public static void AddMeasures(this IServiceCollection services)
    {
        services.AddSingleton<Measures>();
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Collector)))
            return;
        services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddOtlpExporter().Build());
        services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().AddSource("Microsoft.AspNetCore").AddOtlpExporter().Build());
    }

    public static void MapHealth(this WebApplication site)
    {
        // What nobody asks for is not made; these measure from the start.
        site.Services.GetRequiredService<Measures>();
        _ = site.Services.GetService<MeterProvider>();
        _ = site.Services.GetService<TracerProvider>();
        site.MapGet("/health", () => Results.Text("alive\n")).AllowAnonymous();
        site.MapGet("/health/ready", Ready).AllowAnonymous();
        site.MapGet("/metrics", (Measures measures, OpenedRecord record) => Results.Text(measures.Text(record.Articles.Count, record.File.Version), "text/plain; version=0.0.4; charset=utf-8")).RequireAuthorization(Roles.Reader);
    }

    private static IResult Ready(RecordPool pool)
    {
        try
        {
            var file = pool.Lend();
            _ = file.Version;
            pool.TakeBack(file);
            return Results.Text("ready\n");
        }
        catch (RecordException)
        {
            return Results.Text("the record does not open\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
