using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Dragoman.Web.Rights;

/// <summary>Where people sign in who have accounts elsewhere.</summary>
/// <param name="Authority">Address of the provider; its discovery document is looked for below it.</param>
/// <param name="RoleClaim">The claim of the identity token that holds the role.</param>
public sealed record ProviderOptions(string Authority, string ClientId, string? ClientSecret, string RoleClaim = "roles");

/// <summary>What must come back with the answer of the provider: kept by the browser, protected, for the few minutes of a sign-in.</summary>
public sealed record SignInAttempt(string State, string Nonce, string Verifier, string Return);

/// <summary>Who the provider says has signed in; the role is null where it grants none.</summary>
public sealed record SignedIn(string Name, Role? Role);

/// <summary>
/// OpenID Connect Core 1.0, authorization code flow with PKCE (RFC 7636): sends people to the provider and checks what they bring back.
/// </summary>
public sealed class Provider(SiteOptions options, IHttpClientFactory clients)
{
    private const int Randomness = 32;

    private readonly ConfigurationManager<OpenIdConnectConfiguration>? discovery = options.Provider is { } provider
        ? new ConfigurationManager<OpenIdConnectConfiguration>(provider.Authority.TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(clients.CreateClient()) { RequireHttps = !new Uri(provider.Authority).IsLoopback })
        : null;

    public bool IsThere => discovery is not null;

    public static SignInAttempt Attempt(string back) => new(Random(), Random(), Random(), back);

    /// <summary>The address at the provider where a person signs in.</summary>
    public async Task<string> Address(SignInAttempt attempt, string callback, CancellationToken stop)
    {
        var found = await discovery!.GetConfigurationAsync(stop);
        return QueryHelpers.AddQueryString(found.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = options.Provider!.ClientId,
            ["redirect_uri"] = callback,
            ["scope"] = "openid profile",
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(attempt.Verifier))),
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>Takes the code to the provider and checks the identity token it gives for it.</summary>
    /// <exception cref="SignInException">The provider refused, or its token does not hold.</exception>
    public async Task<SignedIn> Redeem(SignInAttempt attempt, string code, string callback, CancellationToken stop)
    {
        var found = await discovery!.GetConfigurationAsync(stop);
        using var request = new HttpRequestMessage(HttpMethod.Post, found.TokenEndpoint)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", callback), new("client_id", options.Provider!.ClientId), new("code_verifier", attempt.Verifier),
            ]),
        };
        if (options.Provider.ClientSecret is { } secret)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(options.Provider.ClientId)}:{Uri.EscapeDataString(secret)}")));
        using var client = clients.CreateClient();
        using var response = await client.SendAsync(request, stop);
        if (!response.IsSuccessStatusCode)
            throw new SignInException($"the provider refused the code ({(int)response.StatusCode})");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(stop);
        return answer.TryGetProperty("id_token", out var token) ? await Check(token.GetString() ?? "", attempt.Nonce, found) : throw new SignInException("the provider gave no identity token");
    }

    private async Task<SignedIn> Check(string token, string nonce, OpenIdConnectConfiguration found)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = found.Issuer,
            ValidAudience = options.Provider!.ClientId,
            IssuerSigningKeys = found.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            ClockSkew = TimeSpan.FromMinutes(2),
        });
        if (!result.IsValid)
        {
            // Keys may have been changed since they were read.
            discovery!.RequestRefresh();
            throw new SignInException("the identity token does not hold");
        }
        var claims = ((JsonWebToken)result.SecurityToken).Claims.ToLookup(c => c.Type, c => c.Value);
        if (claims["nonce"].SingleOrDefault() != nonce)
            throw new SignInException("the identity token is an answer to another question");
        return new SignedIn(claims["preferred_username"].Concat(claims["email"]).Concat(claims["sub"]).First(), claims[options.Provider.RoleClaim].Select(Roles.Parse).Max());
    }

    private static string Random() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(Randomness));
}

/// <summary>A sign-in that did not hold, and why, in words for the log; people are told less.</summary>
public sealed class SignInException(string message) : Exception(message);
