namespace AiDeals.Pages.Evidence;

/// <summary>Addresses that came with articles. Only http and https become links: a stored "javascript:" must never run.</summary>
public static class WebAddress
{
    /// <summary>Null for anything that is no absolute http or https address.</summary>
    public static string? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
