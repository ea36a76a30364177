using System.Net;
using Dragoman.Web.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Rights;

public sealed class RouteTests
{
    /// <summary>What may be done without having signed in, and nothing else.</summary>
    private static readonly string[] Open = ["/assets/{hash}/{name}", "/ui", "/sign-in", "/sign-in/provider", "/sign-in/callback", "/health", "/health/ready"];

    [Fact]
    public async Task Every_route_that_changes_something_wants_a_role_and_no_other_is_open()
    {
        await using var site = await RunningSite.Start(o => o with { SignInAlways = true });
        foreach (var route in Routes(site))
        {
            var path = "/" + route.RoutePattern.RawText!.TrimStart('/');
            var isOpen = route.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            Assert.True(isOpen == Open.Contains(path), $"{path} is {(isOpen ? "" : "not ")}open to everybody");
            if (!isOpen && Methods(route).Any(m => m is not ("GET" or "HEAD")))
                Assert.True(route.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not null, $"{path} changes something and names no role");
        }
    }

    [Fact]
    public async Task Without_a_session_every_changing_route_refuses()
    {
        await using var site = await RunningSite.Start(o => o with { SignInAlways = true });
        using var browser = site.Browser();
        foreach (var route in Routes(site).Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is null))
            foreach (var method in Methods(route).Where(m => m is not ("GET" or "HEAD")))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Filled(route));
                using var answer = await browser.SendAsync(request);
                Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{method} {Filled(route)}: {answer.StatusCode}");
                Assert.True(answer.Headers.Location is null || answer.Headers.Location.OriginalString.Contains(SignInEndpoints.Path, StringComparison.Ordinal));
            }
    }

    [Fact]
    public async Task A_reader_may_change_nothing_but_tokens_of_his_own()
    {
        await using var site = await RunningSite.Start(o => o with { SignInAlways = true });
        site.Site.Services.GetRequiredService<Accounts>().Set("Ada", "a long enough password", Role.Reader);
        using var browser = site.Browser();
        using var signedIn = await browser.Submit("/sign-in", "/sign-in", ("name", "Ada"), ("password", "a long enough password"), ("back", "/"));
        foreach (var route in Routes(site).Where(r => r.Metadata.GetMetadata<IAuthorizeData>()?.Policy is Roles.Reviewer or Roles.Administrator))
            foreach (var method in Methods(route).Where(m => m is not ("GET" or "HEAD")))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Filled(route));
                using var answer = await browser.SendAsync(request);
                Assert.True(answer.StatusCode is HttpStatusCode.Forbidden || answer.Headers.Location?.OriginalString.Contains("/denied", StringComparison.Ordinal) == true, $"{method} {Filled(route)}: {answer.StatusCode}");
            }
    }

    [Fact]
    public async Task A_local_site_answers_to_its_own_names_only()
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "rebound.example" } };
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IEnumerable<RouteEndpoint> Routes(RunningSite site) =>
        site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(r => !r.RoutePattern.RawText!.StartsWith("_framework", StringComparison.Ordinal));

    private static IReadOnlyList<string> Methods(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    private static string Filled(RouteEndpoint route) => string.Concat(route.RoutePattern.PathSegments.Select(s => "/" + string.Concat(s.Parts.Select(p => p is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "x"))));
}
