namespace AiDeals.Deals;

public enum WaitingReason
{
    /// <summary>It lacks a date or a counter-party and fits more than one deal.</summary>
    FitsSeveral,
    /// <summary>It does not say whose deal it is.</summary>
    NoPrincipal,
}

/// <summary>A claim that the rules cannot place: it waits in the inbox until an editor assigns it.</summary>
/// <param name="DealIds">The deals it fits, in ascending order of their ids.</param>
public sealed record WaitingClaim(Guid ClaimId, WaitingReason Reason, IReadOnlyList<Guid> DealIds);
