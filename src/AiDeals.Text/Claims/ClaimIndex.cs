namespace AiDeals.Text;

/// <summary>
/// The claims of an article by what a repeat shares with them: the kind of deal, a principal and, of figures, the currency and about the value. Every claim would otherwise be held against all others of the article.
/// </summary>
internal sealed class ClaimIndex
{
    // Rounded and exact figures of one deal lie up to a twentieth apart: less than one step.
    private const double Step = 0.06;

    private readonly record struct Key(ClaimKind Family, string Principal, string? Currency, int Size);

    private readonly Dictionary<Key, List<int>> numbers = [];

    /// <summary>A claim that is known already is added once more when its figure has changed.</summary>
    public void Add(ClaimMention claim, int number)
    {
        foreach (var principal in Principals(claim))
        {
            Put(new Key(ClaimMerger.Family(claim.Kind), principal, null, 0), number);
            if (claim.Amount is { } amount) Put(new Key(ClaimMerger.Family(claim.Kind), principal, amount.Money.Currency, SizeOf(amount.Money.Value)), number);
        }
    }

    private void Put(Key key, int number)
    {
        if (!numbers.TryGetValue(key, out var here)) numbers[key] = here = [];
        if (here.BinarySearch(number) is var at and < 0) here.Insert(~at, number);
    }

    /// <summary>The first claim that the given one repeats; -1 when it repeats none.</summary>
    public int First(ClaimMention claim, Func<int, bool> repeats)
    {
        var first = -1;
        foreach (var here in Near(claim))
            foreach (var number in here)
            {
                if (first >= 0 && number >= first) break;
                if (!repeats(number)) continue;
                first = number;
                break;
            }
        return first;
    }

    private IEnumerable<List<int>> Near(ClaimMention claim)
    {
        foreach (var principal in Principals(claim))
        {
            var key = new Key(ClaimMerger.Family(claim.Kind), principal, null, 0);
            if (claim.Amount is not { } amount)
            {
                if (numbers.TryGetValue(key, out var all)) yield return all;
                continue;
            }
            var size = SizeOf(amount.Money.Value);
            for (var near = size - 1; near <= size + 1; near++)
                if (numbers.TryGetValue(key with { Currency = amount.Money.Currency, Size = near }, out var here)) yield return here;
        }
    }

    private static IEnumerable<string> Principals(ClaimMention claim) => claim.Roles.Where(r => ClaimMerger.IsPrincipal(r.Role)).Select(r => r.Party.PartyId ?? r.Party.Name).Distinct(StringComparer.Ordinal);

    private static int SizeOf(decimal value) => value > 0 ? (int)Math.Floor(Math.Log((double)value) / Step) : int.MinValue / 2;
}
