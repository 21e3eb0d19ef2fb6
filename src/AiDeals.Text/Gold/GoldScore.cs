using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>
/// A reading compared with the gold of its article. A money mention is right when its span overlaps an unmatched gold mention of equal value and currency. A claim is right
/// when kind group, principal, counter-parties and amount agree with an unmatched gold claim; strictly right when the status agrees too. Matching is maximal, so the order
/// of the claims has no influence.
/// </summary>
public sealed record GoldScore
{
    private const decimal MoneyTolerance = 0.001m;
    private const decimal AmountTolerance = 0.005m;

    /// <summary>Names that count as one party: annotators choose now the group, now the house.</summary>
    private static readonly string[][] SameParty =
    [
        ["Amazon", "Amazon Web Services", "AWS"], ["Alphabet", "Google", "Google Cloud"], ["Microsoft", "Azure"], ["Twitter", "X"], ["Meta", "Facebook"],
        ["OpenAI", "ChatGPT"], ["Softbank", "SoftBank", "SoftBank Group"], ["Elon Musk", "Musk"], ["Ark Invest", "ARK"],
    ];
    private static readonly HashSet<string>[] SameKeys = [.. SameParty.Select(g => g.Select(Key).ToHashSet(StringComparer.Ordinal))];

    private static readonly string[] Principals = ["company", "target", "customer", "sponsor"];
    private static readonly string[] Counterparts = ["investor", "acquirer", "provider"];

    public required GoldArticle Gold { get; init; }
    public required ArticleReading Reading { get; init; }
    /// <summary>Index of the reading's mention by index of the gold's, as far as they match.</summary>
    public required IReadOnlyDictionary<int, int> Money { get; init; }
    public required IReadOnlyDictionary<int, int> Claims { get; init; }
    /// <summary>Gold mentions whose words stand in the text.</summary>
    public required int MoneyInText { get; init; }

    public int StrictClaims => Claims.Count(p => Gold.Claims[p.Key].Status == Reading.Claims[p.Value].Status.ToSnakeCase());

    public static GoldScore Of(GoldArticle gold, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(reading);
        var spans = gold.Money.Select(m => Place(gold.Text, m)).ToList();
        var money = Match(gold.Money.Count, reading.Money.Count, (g, r) => spans[g] is { } span && MoneyAgrees(gold.Money[g], span, reading.Money[r]));
        var claims = Match(gold.Claims.Count, reading.Claims.Count, (g, r) => ClaimAgrees(gold.Claims[g], reading.Claims[r], gold.Entities));
        return new GoldScore { Gold = gold, Reading = reading, Money = money, Claims = claims, MoneyInText = spans.Count(s => s is not null) };
    }

    /// <summary>What differs, one line each, in the words of the score table's users.</summary>
    public IEnumerable<string> Differences()
    {
        for (var i = 0; i < Gold.Money.Count; i++)
            if (!Money.ContainsKey(i)) yield return Line($"money missed: '{Gold.Money[i].Text}' = {Gold.Money[i].Value} {Gold.Money[i].Currency}");
        for (var j = 0; j < Reading.Money.Count; j++)
            if (!Money.Values.Contains(j)) yield return Line($"money wrong:  '{Reading.Money[j].Span.In(Gold.Text)}' = {Reading.Money[j].Money.Value} {Reading.Money[j].Money.Currency}");
        for (var i = 0; i < Gold.Claims.Count; i++)
        {
            var gold = Gold.Claims[i];
            if (!Claims.TryGetValue(i, out var j)) yield return Line($"claim missed ({gold.Difficulty}): {gold.Kind} {Roles(gold.Roles)} {gold.Amount?.Value} {gold.Status}");
            else if (Reading.Claims[j].Status.ToSnakeCase() is var read && read != gold.Status) yield return Line($"status wrong: {gold.Kind} {Roles(gold.Roles)} {gold.Amount?.Value}: {gold.Status} read as {read}");
        }
        for (var j = 0; j < Reading.Claims.Count; j++)
            if (!Claims.Values.Contains(j) && Reading.Claims[j] is var claim)
                yield return Line($"claim wrong:  {claim.Kind.ToSnakeCase()} {Roles(RolesOf(claim.Roles))} {claim.Amount?.Money.Value} {claim.Status.ToSnakeCase()} {claim.Confidence:0.00}");
        string Line(FormattableString text) => Gold.Id + ": " + text.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roles(IReadOnlyDictionary<string, IReadOnlyList<string>> roles) => string.Join("; ", roles.Select(r => $"{r.Key}: {string.Join(", ", r.Value)}"));

    internal static Dictionary<string, IReadOnlyList<string>> RolesOf(IEnumerable<ClaimRole> roles) =>
        roles.GroupBy(r => r.Role).ToDictionary(g => g.Key.ToSnakeCase(), g => (IReadOnlyList<string>)g.Select(r => r.Party.Name).ToList());

    private static TextSpan? Place(string text, GoldMoney money)
    {
        var at = -1;
        for (var n = 0; n < money.Nth; n++)
        {
            at = at + 1 > text.Length ? -1 : text.IndexOf(money.Text, at + 1, StringComparison.Ordinal);
            if (at < 0) return null;
        }
        return new TextSpan(at, money.Text.Length);
    }

    private static bool MoneyAgrees(GoldMoney gold, TextSpan span, MoneyMention read) =>
        span.Overlaps(read.Span) && gold.Currency == read.Money.Currency && Close(gold.Value, read.Money.Value, MoneyTolerance)
        && (gold.ValueHigh is not { } high || (read.Money.ValueHigh is { } readHigh && Close(high, readHigh, MoneyTolerance)));

    private static bool ClaimAgrees(GoldClaim gold, ClaimMention read, IReadOnlyDictionary<string, IReadOnlyList<string>> surfaces) =>
        KindAgrees(gold, read.Kind) && RolesAgree(gold, RolesOf(read.Roles), surfaces) && AmountAgrees(gold.Amount, read.Amount);

    internal static bool KindAgrees(GoldClaim gold, ClaimKind kind) => Group(gold.Kind) == Group(kind.ToSnakeCase());

    /// <param name="roles">The names read, by role.</param>
    internal static bool RolesAgree(GoldClaim gold, IReadOnlyDictionary<string, IReadOnlyList<string>> roles, IReadOnlyDictionary<string, IReadOnlyList<string>> surfaces)
    {
        foreach (var role in Principals)
        {
            if (!gold.Roles.TryGetValue(role, out var names) || names.Count == 0) continue;
            var (found, wrong) = Compare(names, roles.GetValueOrDefault(role) ?? [], surfaces);
            if (found < names.Count || wrong > 0) return false;
        }
        foreach (var role in Counterparts)
        {
            if (!gold.Roles.TryGetValue(role, out var names) || names.Count == 0) continue;
            var (found, wrong) = Compare(names, roles.GetValueOrDefault(role) ?? [], surfaces);
            if (found * 2 < names.Count || wrong > 1) return false;
        }
        return true;
    }

    internal static bool AmountAgrees(GoldAmount? gold, MoneyMention? read)
    {
        if (gold is null || read is null) return gold is null && read is null;
        var amount = read.Money;
        return gold.Currency == amount.Currency && gold.Value is { } value
            && (Close(value, amount.Value, AmountTolerance) || (amount.ValueHigh is { } high && Close(value, high, AmountTolerance)));
    }

    private static string Group(string kind) => kind is "funding_round" or "investment" ? "raise" : kind;

    /// <summary>How many of the gold's names are read, and how many of those read are none of them.</summary>
    internal static (int Found, int Wrong) Compare(IReadOnlyList<string> gold, IReadOnlyList<string> read, IReadOnlyDictionary<string, IReadOnlyList<string>> surfaces)
    {
        var keys = new List<HashSet<string>>();
        foreach (var name in gold)
        {
            var key = new HashSet<string>(StringComparer.Ordinal) { Key(name) };
            foreach (var surface in surfaces.GetValueOrDefault(name) ?? []) key.Add(Key(surface));
            foreach (var group in SameKeys)
                if (group.Overlaps(key)) key.UnionWith(group);
            keys.Add(key);
        }
        var readKeys = read.Select(Key).ToList();
        return (keys.Count(k => readKeys.Any(k.Contains)), readKeys.Count(r => !keys.Any(k => k.Contains(r))));
    }

    /// <summary>Letters, digits and marks in compatibility form and lower case.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder();
        foreach (var rune in WellFormed(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
                key.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return key.ToString();
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)); // Normalize throws on a lone surrogate

    private static bool Close(decimal a, decimal b, decimal tolerance) => Math.Abs(a - b) <= tolerance * Math.Max(Math.Max(Math.Abs(a), Math.Abs(b)), 0.000000001m);

    /// <summary>A maximum matching of two sides by augmenting paths.</summary>
    private static Dictionary<int, int> Match(int golds, int reads, Func<int, int, bool> agrees)
    {
        var owner = new Dictionary<int, int>();
        for (var i = 0; i < golds; i++) Grow(i, []);
        return owner.ToDictionary(p => p.Value, p => p.Key);

        bool Grow(int gold, HashSet<int> seen)
        {
            for (var read = 0; read < reads; read++)
            {
                if (seen.Contains(read) || !agrees(gold, read)) continue;
                seen.Add(read);
                if (owner.TryGetValue(read, out var held) && !Grow(held, seen)) continue;
                owner[read] = gold;
                return true;
            }
            return false;
        }
    }
}
