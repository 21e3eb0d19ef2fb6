using System.Net;
using System.Net.Sockets;

namespace AiDeals.Importers;

/// <summary>
/// Tells addresses of the public Internet from those inside: this machine, its network, a cloud's metadata service. A page named by a person is fetched by the server, and the server
/// must not be made to look where that person cannot.
/// </summary>
public static class PublicAddress
{
    // RFC 6890 and its registries: everything that is not globally reachable, multicast, and the ways to write an IPv4 address as IPv6 that are not unwrapped below.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "64:ff9b:1::/48",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = address.GetAddressBytes();
            // NAT64 and 6to4 carry an IPv4 address, and the packet goes there.
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])) return Is(new IPAddress(bytes.AsSpan(12, 4)));
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x20, 0x02])) return Is(new IPAddress(bytes.AsSpan(2, 4)));
        }
        return !Array.Exists(Closed, n => n.BaseAddress.AddressFamily == address.AddressFamily && n.Contains(address));
    }
}
