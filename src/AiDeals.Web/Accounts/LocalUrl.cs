namespace AiDeals.Web;

internal static class LocalUrl
{
    /// <summary>The address when it lies on this site, else the other one: a sign-in link must not lead a person away.</summary>
    public static string Or(string? url, string fallback) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : fallback;
}
