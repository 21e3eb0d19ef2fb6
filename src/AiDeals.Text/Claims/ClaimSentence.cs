namespace AiDeals.Text;

/// <summary>An amount of money in a sentence.</summary>
/// <param name="IsConversion">The same amount once more in another currency: "(about $13.4bn)".</param>
/// <param name="IsEach">"per gigawatt", "a month": a price, no deal.</param>
internal sealed record Figure(MoneyMention Mention, int First, int End, bool IsConversion, bool IsEach);

/// <summary>Words that open a frame.</summary>
internal sealed record Trigger(Frame Frame, DealStatus? Status, int First, int End, bool IsPassive);

internal sealed record Marked(PackEntry Entry, int First, int End);

/// <summary>One party or several joined by "and", in one relation.</summary>
/// <param name="Reference">The kind of noun or pronoun that alone names it ("company", "it"); null where its name stands.</param>
/// <param name="IsModifier">Says only whose or which the next party is: "Musk's xAI", "Palantir co-founder Joe Lonsdale".</param>
internal sealed record PartyGroup(IReadOnlyList<PartyMention> Parties, int First, int End, Relation Relation, string? Reference, bool IsModifier = false)
{
    public bool IsReference => Reference is not null;
    /// <summary>Those of the parties that lead the others.</summary>
    public IReadOnlyList<PartyMention> Leaders { get; init; } = Relation == Relation.Led ? Parties : [];
    public bool Holds(PartyMention party) => Parties.Any(p => SameParty(p, party));
    public static bool SameParty(PartyMention a, PartyMention b) => a.PartyId is null ? b.PartyId is null && a.Name == b.Name : a.PartyId == b.PartyId;
}

/// <summary>A sentence with everything in it that can be part of a claim.</summary>
internal sealed class ClaimSentence
{
    public required int Index { get; init; }
    public required int First { get; init; }
    public required int End { get; init; }
    public required TextSpan Span { get; init; }
    public required bool IsTitle { get; init; }
    public required IReadOnlyList<Figure> Figures { get; init; }
    public required IReadOnlyList<Trigger> Triggers { get; init; }
    public required IReadOnlyList<Marked> Nouns { get; init; }
    public required IReadOnlyList<Marked> Cues { get; init; }
    public required IReadOnlyList<Marked> Rounds { get; init; }
    public required IReadOnlyList<Marked> Relatives { get; init; }
    public required IReadOnlyList<Marked> Participation { get; init; }
    /// <summary>"but", "however".</summary>
    public required IReadOnlyList<Marked> Adversatives { get; init; }
    /// <summary>"will grow to": a figure goes on from the one before.</summary>
    public required IReadOnlyList<Marked> Grows { get; init; }
    /// <summary>Verbs that bound a figure from the other side of their subject: "exceeds".</summary>
    public required IReadOnlyList<Marked> Exceeds { get; init; }
    /// <summary>Nouns that stand for a deal told before: "the offer".</summary>
    public required IReadOnlyList<Marked> Deals { get; init; }
    public required IReadOnlyList<PartyGroup> Groups { get; init; }
    public required IReadOnlyList<PartyMention> Outlets { get; init; }
    /// <summary>By token from <see cref="First"/>: how many clause boundaries lie before it, a comma counting half.</summary>
    public required double[] Clause { get; init; }

    /// <summary>The classes of nouns in the sentence before.</summary>
    public required IReadOnlySet<string> Before { get; init; }
    /// <summary>The word of a token, empty behind the sentence.</summary>
    public required Func<int, string> After { get; init; }

    public double ClausesBetween(int a, int b) => Math.Abs(Clause[Math.Clamp(a - First, 0, Clause.Length - 1)] - Clause[Math.Clamp(b - First, 0, Clause.Length - 1)]);

    /// <summary>Tokens between two stretches; 0 when they touch or overlap.</summary>
    public static int Between(int first, int end, int otherFirst, int otherEnd) => Math.Max(0, Math.Max(otherFirst - end, first - otherEnd));
}
