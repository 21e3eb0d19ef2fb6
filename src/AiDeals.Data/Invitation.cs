namespace AiDeals.Data;

/// <summary>A one-time link that makes an account. Its row ends with the first use.</summary>
public sealed class Invitation
{
    /// <summary>SHA-256 of the link's token, 64 hexadecimal digits in lower case: who reads the database cannot use the link.</summary>
    public required string TokenHash { get; init; }
    /// <summary>The role the account gets.</summary>
    public required string Role { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}
