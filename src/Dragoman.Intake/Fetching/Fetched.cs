namespace Dragoman.Intake.Fetching;

/// <summary>What a server gave: the raw body, unpacked, from the address that the redirects led to, and what to ask with the next time.</summary>
public sealed record Fetched(Uri Address, ReadOnlyMemory<byte> Body, DateTimeOffset At)
{
    /// <summary>In small letters, without parameters; null when the server does not say.</summary>
    public string? MediaType { get; init; }

    /// <summary>Encoding as the server states it.</summary>
    public string? Encoding { get; init; }

    public Validators Validators { get; init; } = Validators.None;

    /// <summary>True when the server says that nothing has changed; the body is empty then.</summary>
    public bool IsUnchanged { get; init; }
}

/// <summary>What a server gave to ask later whether a page has changed: its <c>ETag</c> and <c>Last-Modified</c> as they were.</summary>
public sealed record Validators(string? Tag, string? Modified)
{
    public static Validators None { get; } = new(null, null);
}
