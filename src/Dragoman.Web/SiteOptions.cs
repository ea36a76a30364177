using Dragoman.Languages;
using Dragoman.Web.Rights;

namespace Dragoman.Web;

/// <summary>What a site serves and where: the record, the folders of data that come with the program, and the address it listens at.</summary>
public sealed record SiteOptions
{
    /// <summary>File of the record; made where there is none.</summary>
    public required string Record { get; init; }

    public required string Languages { get; init; }

    public required string Actors { get; init; }

    public required string Outlets { get; init; }

    /// <summary>Where compiled packs are kept; null for nowhere.</summary>
    public CompiledFiles? Cache { get; init; }

    /// <summary>"http://127.0.0.1:8080"; port 0 takes a free one.</summary>
    public string Address { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Where people sign in who have accounts elsewhere; null for accounts of this site alone.</summary>
    public ProviderOptions? Provider { get; init; }

    /// <summary>True where a site on loopback wants people to sign in too, as behind a proxy.</summary>
    public bool SignInAlways { get; init; }

    /// <summary>True where a proxy before the site speaks https.</summary>
    public bool BehindHttps { get; init; }

    /// <summary>True where pages may be fetched from this machine and its network.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>True for a log of JSON lines that holds every request; else warnings alone, for people.</summary>
    public bool LogAsJson { get; init; }

    /// <summary>True where what the first pages need is loaded as soon as the site runs.</summary>
    public bool WarmUp { get; init; }

    /// <summary>The clock, which tests set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
