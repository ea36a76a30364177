using System.Collections.Concurrent;

namespace Dragoman.Intake.Fetching;

/// <summary>Lets one request at a time go to a host, with a pause between two.</summary>
internal sealed class HostPace(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn of a request; it ends when what is given back is disposed.</summary>
    public async Task<IDisposable> Wait(Uri address, TimeSpan pause, CancellationToken stop)
    {
        var turn = turns.GetOrAdd(address.Authority, _ => new Turn(clock));
        await turn.Gate.WaitAsync(stop);
        try
        {
            var wait = turn.Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, stop);
        }
        catch
        {
            turn.Gate.Release();
            throw;
        }

        turn.Pause = pause;
        return turn;
    }

    /// <summary>Whose turn it is at one host, and when the next request may go.</summary>
    private sealed class Turn(TimeProvider clock) : IDisposable
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public DateTimeOffset Next { get; private set; }

        public TimeSpan Pause { get; set; }

        public void Dispose()
        {
            Next = clock.GetUtcNow() + Pause;
            Gate.Release();
        }
    }
}
