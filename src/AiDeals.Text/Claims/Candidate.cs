namespace AiDeals.Text;

/// <summary>A claim as chosen, before its particulars are read: a frame, its figure and parties.</summary>
internal sealed record Candidate
{
    public required Trigger Trigger { get; init; }
    public required Figure? Figure { get; init; }
    public required ClaimSentence Sentence { get; init; }
    public required IReadOnlyDictionary<PartyRole, PartyGroup> Roles { get; init; }
    /// <summary>How likely the claim is, from 0 to 1, by all ways of reading it.</summary>
    public required double Probability { get; init; }
    /// <summary>What speaks for it, for the explanation.</summary>
    public required IReadOnlyList<Features> Features { get; init; }
    public Frame Frame => Trigger.Frame;
    /// <summary>The dead end that a later sentence tells of it; null when none does.</summary>
    public DealStatus? Ending { get; init; }
}
