using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Rights;

/// <summary>How many requests a person, program or address may send. The user of the machine waits in no queue but that of the processors.</summary>
public static class Floods
{
    /// <summary>The policy of routes on which passwords can be guessed.</summary>
    public const string SignIn = "sign-in";

    private const int SignInsPerMinute = 10;
    private const int RequestsPerMinute = 600;
    private const int Segments = 6;
    private const int AtOnce = 64;
    private const int Waiting = 1024;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddFloodLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            // A window that slides does not say when it has room again; the next of its segments may.
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Window / Segments;
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limits.AddPolicy(SignIn, context => Sliding("sign-in " + Address(context), SignInsPerMinute));
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.User.Identity is { IsAuthenticated: true, AuthenticationType: Schemes.Local }
                ? RateLimitPartition.GetConcurrencyLimiter(Schemes.Local, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting })
                : Sliding(context.User.Identity is { IsAuthenticated: true, Name: { } name } ? "name " + name : "address " + Address(context), RequestsPerMinute));
    });

    private static RateLimitPartition<string> Sliding(string key, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(key,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window, SegmentsPerWindow = Segments });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
