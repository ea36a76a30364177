using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Dragoman.Web.Tests.Rights;

/// <summary>A small OpenID Connect provider that signs everybody in at once, and can be told to do it wrongly.</summary>
internal sealed class OwnProvider : IAsyncDisposable
{
    public const string Client = "dragoman";
    public const string Secret = "shared between the two";

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string Callback)> codes = [];
    private readonly WebApplication app;

    private OwnProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/.well-known/openid-configuration", () => new
        {
            issuer = Address,
            authorization_endpoint = Address + "/authorize",
            token_endpoint = Address + "/token",
            jwks_uri = Address + "/keys",
        });
        app.MapGet("/keys", () => new { keys = new[] { Key() } });
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", Token).DisableAntiforgery();
    }

    public string Address => app.Urls.First();

    public string? Role { get; set; } = "reviewer";

    public string Audience { get; set; } = Client;

    public string? OtherNonce { get; set; }

    public TimeSpan Lasting { get; set; } = TimeSpan.FromMinutes(5);

    public static async Task<OwnProvider> Start()
    {
        var provider = new OwnProvider();
        await provider.app.StartAsync();
        return provider;
    }

    private IResult Authorize(HttpRequest request)
    {
        string Asked(string name) => request.Query[name].Single()!;
        if (Asked("response_type") != "code" || Asked("client_id") != Client || Asked("code_challenge_method") != "S256" || !Asked("scope").Split(' ').Contains("openid"))
            return Results.BadRequest();
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        codes[code] = (Asked("nonce"), Asked("code_challenge"), Asked("redirect_uri"));
        return Results.Redirect($"{Asked("redirect_uri")}?code={code}&state={Uri.EscapeDataString(Asked("state"))}");
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Client}:{Uri.EscapeDataString(Secret)}"));
        if (request.Headers.Authorization != basic || !codes.TryRemove(form["code"].ToString(), out var asked) || asked.Callback != form["redirect_uri"]
            || asked.Challenge != Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
            return Results.BadRequest();
        var claims = new Dictionary<string, object> { ["sub"] = "42", ["preferred_username"] = "ada@desk.example", ["nonce"] = OtherNonce ?? asked.Nonce };
        if (Role is not null)
            claims["roles"] = new[] { "something-else", Role };
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Audience,
            Claims = claims,
            NotBefore = DateTime.UtcNow.AddHours(-1),
            Expires = DateTime.UtcNow + Lasting,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { access_token = "unused", token_type = "Bearer", id_token = token });
    }

    private object Key()
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }
}
