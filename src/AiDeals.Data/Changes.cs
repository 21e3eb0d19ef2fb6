namespace AiDeals.Data;

/// <summary>How the database tells that something on the pages may have changed: a notification without content at each commit, whatever program wrote.</summary>
public static class Changes
{
    /// <summary>The channel to LISTEN on.</summary>
    public const string Channel = "aideals_changed";
}
