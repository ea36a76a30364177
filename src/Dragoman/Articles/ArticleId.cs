using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Articles;

/// <summary>The id of an article: the same text from the same address or publisher always has the same one.</summary>
internal static class ArticleId
{
    private const int Bytes = 12;

    /// <summary>24 hexadecimal digits of the SHA-256 of both.</summary>
    public static string Of(string text, string? addressOrPublisher) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{addressOrPublisher}\n{text}")).AsSpan(0, Bytes));
}
