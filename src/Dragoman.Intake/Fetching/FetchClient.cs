using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Dragoman.Intake.Fetching;

/// <summary>
/// Fetches pages politely and safely: robots.txt is obeyed, hosts are not hurried, failures that may pass are tried again later and later;
/// every hop of a redirect is checked like the first, and no connection goes to an address that is not public unless that is allowed.
/// </summary>
public sealed class FetchClient : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly HostPace pace;
    private readonly Robots robots;

    public FetchClient(FetchOptions options)
        : this(options, Dns.GetHostAddressesAsync, _ => false, TimeProvider.System)
    {
    }

    internal FetchClient(FetchOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPEndPoint, bool> isTrusted, TimeProvider clock)
    {
        (this.options, this.clock, pace) = (options, clock, new HostPace(clock));
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 64,
            ConnectTimeout = options.Longest,
            ConnectCallback = new SafeConnector(options.AllowLocal, resolve, isTrusted).Connect,
        };
        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        robots = new Robots(Robot, options.Agent.Split('/')[0], clock);
    }

    /// <summary>Fetches an address; throws <see cref="FetchException"/> with the reason when it is refused or fails to the end.</summary>
    /// <param name="address">Of http or https.</param>
    /// <param name="known">What the server gave the last time; then an answer may be that nothing has changed.</param>
    public async Task<Fetched> Fetch(Uri address, Validators? known = null, CancellationToken stop = default)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await Follow(address, known, stop);
            }
            catch (FetchException wrong) when (wrong.MayPass && attempt < options.MostRetries)
            {
                var pause = wrong.Pause ?? options.FirstPause * Math.Pow(2, attempt) * (0.75 + 0.5 * Random.Shared.NextDouble());
                if (pause > options.LongestPause)
                    throw;
                await Task.Delay(pause, clock, stop);
            }
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Fetched> Follow(Uri address, Validators? known, CancellationToken stop)
    {
        for (int hop = 0; hop <= options.MostRedirects; hop++)
        {
            WebAddress.Checked(address);
            var rules = await robots.For(address, stop);
            if (!rules.Allows(address))
                throw new FetchException($"robots.txt of {address.Authority} does not allow it");
            var pause = rules.Delay > options.BetweenRequests ? rules.Delay.Value : options.BetweenRequests;
            using var turn = await pace.Wait(address, pause, stop);
            var (fetched, next) = await Request(address, known, stop);
            if (fetched is not null)
                return fetched;
            address = next!;
        }

        throw new FetchException($"more than {options.MostRedirects} redirects");
    }

    /// <summary>One request: what came, or where it leads to.</summary>
    private async Task<(Fetched? Fetched, Uri? Next)> Request(Uri address, Validators? known, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.Longest);
        try
        {
            using var request = Asking(address, known);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308)
                return (null, Target(address, answer.Headers.Location));
            if (answer.StatusCode == HttpStatusCode.NotModified)
                return (new Fetched(address, default, clock.GetUtcNow()) { IsUnchanged = true, Validators = known ?? Validators.None }, null);
            if (!answer.IsSuccessStatusCode)
                throw Failure(answer);
            return (await Taken(address, answer, limit.Token), null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new FetchException($"{address.Authority} did not finish within {options.Longest.TotalSeconds:0} seconds") { MayPass = true };
        }
        catch (HttpRequestException wrong) when (wrong.InnerException is FetchException refused)
        {
            throw new FetchException(refused.Message, wrong) { MayPass = refused.MayPass };
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException)
        {
            throw new FetchException($"{address.Authority} cannot be reached: {wrong.Message}", wrong) { MayPass = true };
        }
    }

    private HttpRequestMessage Asking(Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", options.Agent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (known?.Tag is { } tag && !tag.Any(char.IsControl))
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.Modified is { } modified && !modified.Any(char.IsControl))
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private async Task<Fetched> Taken(Uri address, HttpResponseMessage answer, CancellationToken stop)
    {
        var body = await FetchedBody.Read(answer.Content, options.LargestBody, stop);
        return new Fetched(address, body, clock.GetUtcNow())
        {
            MediaType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
            Encoding = answer.Content.Headers.ContentType?.CharSet?.Trim('"'),
            Validators = new Validators(answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified?.ToString("R")),
        };
    }

    private static Uri Target(Uri address, Uri? location) =>
        location is null ? throw new FetchException("a redirect leads nowhere") : WebAddress.Checked(new Uri(address, location));

    private FetchException Failure(HttpResponseMessage answer)
    {
        int status = (int)answer.StatusCode;
        return new FetchException($"the server answers {status} {answer.ReasonPhrase}") { MayPass = status is 429 or 500 or 502 or 503 or 504, Pause = Pause(answer.Headers.RetryAfter) };
    }

    private TimeSpan? Pause(RetryConditionHeaderValue? after) => after?.Delta ?? (after?.Date is { } date ? date - clock.GetUtcNow() : null);

    /// <summary>The text of a robots.txt; null when there is none, which allows everything.</summary>
    private async Task<string?> Robot(Uri address, CancellationToken stop)
    {
        for (int hop = 0; hop <= options.MostRedirects; hop++)
        {
            try
            {
                var (fetched, next) = await Request(address, null, stop);
                if (fetched is not null)
                    return System.Text.Encoding.UTF8.GetString(fetched.Body.Span);
                address = next!;
            }
            catch (FetchException wrong) when (!wrong.MayPass && wrong.InnerException is null)
            {
                return null;
            }
        }

        return null;
    }
}
