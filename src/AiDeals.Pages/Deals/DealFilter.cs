using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;
using Microsoft.Extensions.Primitives;

namespace AiDeals.Pages.Deals;

public enum DealSort { Known, Amount }

/// <summary>Where the next page begins: after the deal with this key.</summary>
/// <param name="Known">The last day of its last report, for <see cref="DealSort.Known"/>; null for a deal without one.</param>
/// <param name="Dollars">For <see cref="DealSort.Amount"/>; null for a deal without a dollar value.</param>
public sealed record DealCursor(DateOnly? Known, decimal? Dollars, string Slug);

/// <summary>What a list of deals is asked for: all of it stands in the address. What the address says that is not understood is passed over.</summary>
public sealed record DealFilter
{
    public IReadOnlyList<DealKind> Kinds { get; init; } = [];
    public IReadOnlyList<DealStatus> Statuses { get; init; } = [];
    /// <summary>As typed or linked: an id or a name in any script.</summary>
    public string? Party { get; init; }
    public DealSort Sort { get; init; }
    public DealCursor? After { get; init; }

    public bool IsNarrowed => Kinds.Count > 0 || Statuses.Count > 0 || Party is not null;

    public static DealFilter FromQuery(IReadOnlyDictionary<string, StringValues> query)
    {
        var sort = SnakeCase.TryParse<DealSort>(One(query, "sort"), out var wanted) ? wanted : DealSort.Known;
        return new DealFilter
        {
            Kinds = Many<DealKind>(query, "kind"),
            Statuses = Many<DealStatus>(query, "status"),
            Party = One(query, "party") is { } party && party.Trim() is { Length: > 0 } trimmed ? trimmed[..Math.Min(trimmed.Length, 200)] : null,
            Sort = sort,
            After = Cursor(One(query, "after"), sort),
        };
    }

    /// <summary>Several values stand in one parameter, parted by commas: kind=acquisition,compute_contract.</summary>
    public static string? Write<T>(IEnumerable<T> values) where T : struct, Enum => string.Join(',', values.Order().Select(v => v.ToSnakeCase())) is { Length: > 0 } text ? text : null;

    /// <summary>The same values with one put in or taken out.</summary>
    public static IEnumerable<T> Toggle<T>(IReadOnlyList<T> values, T value) where T : struct, Enum => values.Contains(value) ? values.Where(v => !v.Equals(value)) : values.Append(value);

    public static string Write(DealCursor cursor, DealSort sort) => (sort == DealSort.Amount
        ? cursor.Dollars?.ToString("0.####", CultureInfo.InvariantCulture)
        : cursor.Known?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) + "~" + cursor.Slug;

    private static DealCursor? Cursor(string? text, DealSort sort)
    {
        if (text?.Split('~', 2) is not [var key, { Length: > 0 and <= 200 } slug]) return null;
        if (key.Length == 0) return new(null, null, slug);
        if (sort == DealSort.Amount) return decimal.TryParse(key, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars) ? new(null, dollars, slug) : null;
        return DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, null, slug) : null;
    }

    private static string? One(IReadOnlyDictionary<string, StringValues> query, string name) => query.TryGetValue(name, out var values) ? values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) : null;

    private static List<T> Many<T>(IReadOnlyDictionary<string, StringValues> query, string name) where T : struct, Enum =>
        !query.TryGetValue(name, out var values) ? [] : values.SelectMany(v => (v ?? "").Split(',')).Select(v => SnakeCase.TryParse<T>(v.Trim(), out var value) ? value : (T?)null).OfType<T>().Distinct().Order().ToList();
}
