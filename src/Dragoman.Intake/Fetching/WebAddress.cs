namespace Dragoman.Intake.Fetching;

/// <summary>Checks an address as it is written before anything is done with it.</summary>
public static class WebAddress
{
    private const int Longest = 4096;

    /// <summary>The address; throws <see cref="FetchException"/> for one that is none of the web or carries more than an address should.</summary>
    public static Uri Parse(string text)
    {
        if (text.Length > Longest)
            throw new FetchException($"the address is longer than {Longest} characters");
        if (text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
            throw new FetchException("the address holds a space or a control character");
        return Uri.TryCreate(text, UriKind.Absolute, out var address) ? Checked(address) : throw new FetchException($"'{text}' is no address");
    }

    /// <summary>The same address; throws for other schemes than http and https and for names and passwords.</summary>
    internal static Uri Checked(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw new FetchException($"{address.Scheme}: only http and https are fetched");
        if (address.UserInfo.Length > 0)
            throw new FetchException("the address holds a name or a password");
        return address.Host.Length > 0 ? address : throw new FetchException("the address has no host");
    }
}
