namespace AiDeals.Text;

/// <summary>
/// The claims of an article by what a repeat shares with them: the kind of deal, a principal and, of figures, the currency and about the value. Every claim would otherwise be held against all others of the article.
/// </summary>
internal sealed class ClaimIndex
{
    private enum Grain { None, Fine, Coarse, Rounded }

    // A repeat lies up to a thousandth apart, of a rounded figure up to a twentieth: less than one step.
    private const double Fine = 0.0012, Coarse = 0.06;

    private readonly record struct Key(ClaimKind Family, string Principal, Grain Grain = Grain.None, string? Currency = null, int Size = 0);

    private readonly Dictionary<Key, List<int>> numbers = [];

    /// <summary>A claim that is known already is added once more when it has changed.</summary>
    public void Add(ClaimMention claim, int number)
    {
        foreach (var principal in Principals(claim))
        {
            var key = new Key(ClaimMerger.Family(claim.Kind), principal);
            Put(key, number);
            if (claim.Amount is not { Money: var money }) continue;
            Put(key with { Grain = Grain.Fine, Currency = money.Currency, Size = SizeOf(money.Value, Fine) }, number);
            Put(key with { Grain = Grain.Coarse, Currency = money.Currency, Size = SizeOf(money.Value, Coarse) }, number);
            if (money.Bound == AmountBound.About) Put(key with { Grain = Grain.Rounded, Currency = money.Currency, Size = SizeOf(money.Value, Coarse) }, number);
        }
    }

    private void Put(Key key, int number)
    {
        if (!numbers.TryGetValue(key, out var here)) numbers[key] = here = [];
        if (here.BinarySearch(number) is var at and < 0) here.Insert(~at, number);
    }

    /// <summary>The first claim that the given one repeats; -1 when it repeats none.</summary>
    /// <param name="isRounded">As figures of headlines are.</param>
    public int First(ClaimMention claim, bool isRounded, Func<int, bool> repeats)
    {
        var first = -1;
        foreach (var here in Near(claim, isRounded))
            foreach (var number in here)
            {
                if (first >= 0 && number >= first) break;
                if (!repeats(number)) continue;
                first = number;
                break;
            }
        return first;
    }

    private IEnumerable<List<int>> Near(ClaimMention claim, bool isRounded)
    {
        foreach (var principal in Principals(claim))
        {
            var key = new Key(ClaimMerger.Family(claim.Kind), principal);
            if (claim.Amount is not { Money: var money })
            {
                if (numbers.TryGetValue(key, out var all)) yield return all;
                continue;
            }
            var grains = isRounded || money.Bound == AmountBound.About ? [Grain.Coarse] : new[] { Grain.Fine, Grain.Rounded };
            foreach (var grain in grains)
            {
                var size = SizeOf(money.Value, grain == Grain.Fine ? Fine : Coarse);
                for (var near = size - 1; near <= size + 1; near++)
                    if (numbers.TryGetValue(key with { Grain = grain, Currency = money.Currency, Size = near }, out var here)) yield return here;
            }
        }
    }

    private static IEnumerable<string> Principals(ClaimMention claim) => claim.Roles.Where(r => ClaimMerger.IsPrincipal(r.Role)).Select(r => r.Party.PartyId ?? r.Party.Name).Distinct(StringComparer.Ordinal);

    private static int SizeOf(decimal value, double step) => value > 0 ? (int)Math.Floor(Math.Log((double)value) / step) : int.MinValue / 2;
}
