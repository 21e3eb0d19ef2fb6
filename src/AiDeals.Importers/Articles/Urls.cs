namespace AiDeals.Importers;

public static class Urls
{
    // Added by those who send a link on; the page is the same without them.
    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "ref_src", "igshid"];

    /// <summary>The one form of an article's address: no fragment, no tracking parameters, host in lower case.</summary>
    /// <exception cref="UnreadableException">Not an http or https address.</exception>
    public static string Canonical(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            throw new UnreadableException($"'{address}' is not an address that begins with http:// or https://");
        if (address.Length > 2000) throw new UnreadableException("the address has more than 2000 characters");
        var query = string.Join('&', url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !Tracking.Any(t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase))));
        return new UriBuilder(url) { Fragment = "", Query = query, UserName = "", Password = "", Port = url.IsDefaultPort ? -1 : url.Port }.Uri.AbsoluteUri;
    }

    /// <summary>"vietnamnet.vn" of https://www.vietnamnet.vn/….</summary>
    public static string Domain(string url) => new Uri(url).IdnHost.ToLowerInvariant() is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : new Uri(url).IdnHost.ToLowerInvariant();
}
