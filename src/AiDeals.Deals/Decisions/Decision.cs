namespace AiDeals.Deals;

/// <summary>
/// What editors decide. Targets: <see cref="Accept"/> and <see cref="Reject"/> claims; <see cref="Correct"/> the wrong claim and the one that supersedes it;
/// <see cref="Assign"/> claims that belong to one deal; <see cref="Split"/> claims that leave their deal and form one of their own; <see cref="Pin"/> the claim that gives
/// a field its headline value; <see cref="NotTheSame"/> two claims or two parties that must not be joined; <see cref="Merge"/> two parties, the second stays.
/// </summary>
public enum DecisionKind { Accept, Reject, Correct, Assign, Merge, Split, Pin, NotTheSame }

public enum DecisionSubject { Claim, Party }

/// <summary>One write by a person. Deals are computed, so decisions name claims, whose ids never change, and not deals.</summary>
public sealed class Decision
{
    public required Guid Id { get; init; }
    public required DecisionKind Kind { get; init; }
    public required DecisionSubject Subject { get; init; }
    /// <summary>Ids of claims (as "D" formatted GUIDs) or of parties, by <see cref="Subject"/>.</summary>
    public required List<string> Targets { get; init; }
    /// <summary>For <see cref="DecisionKind.Pin"/>: the field.</summary>
    public DealField? Field { get; init; }
    /// <summary>The editor's user name.</summary>
    public required string Who { get; init; }
    public required DateTimeOffset When { get; init; }
    public string Why { get; init; } = "";
    /// <summary>The decision that took this one back; an undone decision counts for nothing.</summary>
    public Guid? UndoneById { get; set; }

    public bool Counts => UndoneById is null;
    public IEnumerable<Guid> ClaimIds => Subject == DecisionSubject.Claim ? Targets.Select(t => Guid.ParseExact(t, "D")) : [];
}
