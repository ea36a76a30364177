using System.Net;
using System.Net.Sockets;

namespace Dragoman.Intake.Fetching;

/// <summary>
/// Tells addresses of the public internet from all others by the registries of special-purpose addresses (RFC 6890). An IPv6 address that
/// carries an IPv4 one is judged by that.
/// </summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Local = Networks("127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 ::1/128 fc00::/7");

    private static readonly IPNetwork[] Never = Networks(
        "0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
        + "::/128 fe80::/10 fec0::/10 ff00::/8 2001:db8::/32 2001::/32 100::/64");

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Tunnelled = IPNetwork.Parse("2002::/16");

    /// <summary>True when the address may be connected to.</summary>
    public static bool May(IPAddress address, bool allowLocal)
    {
        address = Carried(address);
        return !Never.Any(network => network.Contains(address)) && (allowLocal || !Local.Any(network => network.Contains(address)));
    }

    private static IPAddress Carried(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        bool compatible = bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes.AsSpan(12, 3).IndexOfAnyExcept((byte)0) >= 0;
        return Translated.Contains(address) || compatible ? new IPAddress(bytes.AsSpan(12, 4))
            : Tunnelled.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : address;
    }

    private static IPNetwork[] Networks(string all) => [.. all.Split(' ').Select(network => IPNetwork.Parse(network))];
}
