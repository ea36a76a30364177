using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dragoman.Tests.Intake;

/// <summary>A server on loopback that answers each request with the bytes that a test gives for its path, and keeps what was asked.</summary>
internal sealed class Loopback : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, Stream, Task> answer;
    private readonly CancellationTokenSource stop = new();

    /// <param name="answer">Writes the answer to a request, which is its first line and headers.</param>
    public Loopback(Func<string, Stream, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = Serve();
    }

    public Loopback(Func<string, string> answer)
        : this((request, stream) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer(request))).AsTask())
    {
    }

    public List<string> Asked { get; } = [];

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public static string Ok(string body, string type = "text/html", string more = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{more}\r\n{body}";

    public static string Status(string status, string more = "") => $"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n{more}\r\n";

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
                _ = One(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception closed) when (closed is OperationCanceledException or ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task One(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var (request, buffer) = (new StringBuilder(), new byte[4096]);
                while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, stop.Token) is > 0 and var count)
                    request.Append(Encoding.ASCII.GetString(buffer, 0, count));
                lock (Asked)
                    Asked.Add(request.ToString());
                await answer(request.ToString(), stream);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }
}
