using System.Globalization;
using System.Text;

namespace Dragoman.Tests.Intake;

/// <summary>Records of web archives made from pages.</summary>
internal static class Archives
{
    public static byte[] Response(string address, string page, string type = "text/html; charset=utf-8")
    {
        byte[] body = Encoding.UTF8.GetBytes(page);
        return Record("response", address, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    public static byte[] Record(string kind, string address, string type, byte[] block) =>
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n")), .. block, .. "\r\n\r\n"u8];
}
