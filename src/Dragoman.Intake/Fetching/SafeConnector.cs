using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Dragoman.Intake.Fetching;

/// <summary>
/// Connects to hosts: the name is resolved here, each address is checked, and the connection goes to the very address that was checked, so
/// that a name which changes its mind gains nothing.
/// </summary>
internal sealed class SafeConnector(bool allowLocal, Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPEndPoint, bool> isTrusted)
{
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var all = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolved(host, stop);
        var allowed = all.Where(address => PublicAddresses.May(address, allowLocal) || isTrusted(new IPEndPoint(address, port))).ToArray();
        if (allowed.Length == 0)
            throw new FetchException($"{host} {(literal is null ? $"is {string.Join(", ", all.Select(address => address.ToString()))}, which is" : "is")} no public address; --allow-local permits those of your own network");
        return await Connect(allowed, port, stop);
    }

    private async Task<IPAddress[]> Resolved(string host, CancellationToken stop)
    {
        try
        {
            return await resolve(host, stop);
        }
        catch (SocketException wrong)
        {
            throw new FetchException($"{host} is not known: {wrong.Message}", wrong) { MayPass = true };
        }
    }

    private static async Task<Stream> Connect(IPAddress[] addresses, int port, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
