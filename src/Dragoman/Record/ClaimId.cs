using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Record;

/// <summary>Names of articles and claims: short hashes of what they are, so that reading again gives the same names.</summary>
public static class ClaimId
{
    private const int Bytes = 12;

    public static string Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)), hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }
}
