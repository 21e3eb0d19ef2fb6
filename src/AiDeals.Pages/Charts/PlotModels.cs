using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiDeals.Pages.Charts;

/// <summary>One mark: a value, the days it may belong to, how it is drawn, and where its words are.</summary>
public sealed record PlotPoint
{
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    /// <summary>In US dollars.</summary>
    public required decimal Value { get; init; }
    /// <summary>The upper limit of a range.</summary>
    public decimal? High { get; init; }
    /// <summary>round, secondary, sought or offer: the shape.</summary>
    public required string Basis { get; init; }
    /// <summary>The status in snake case: the fill.</summary>
    public required string Status { get; init; }
    /// <summary>The bound in snake case; exact and about have no drawing.</summary>
    public required string Bound { get; init; }
    /// <summary>Until when a reported value is the last one; null where nothing stands.</summary>
    public DateOnly? HoldUntil { get; init; }
    public required string Label { get; init; }
    public IReadOnlyList<string> Detail { get; init; } = [];
    public required IReadOnlyList<string> Tip { get; init; }
    public required string Href { get; init; }
}

public sealed record PlotReference(decimal Value, string Label);

/// <summary>What the script draws: marks over time. Written as JSON into the page, beside the same data as a table.</summary>
public sealed record PointsPlot
{
    public required IReadOnlyList<PlotPoint> Points { get; init; }
    public required TimeAxis Time { get; init; }
    public required ValueAxis Values { get; init; }
    public required Func<decimal, string> ValueLabel { get; init; }
    public bool Log { get; init; }
    public required DateOnly AsOf { get; init; }
    public required string AsOfLabel { get; init; }
    public PlotReference? Reference { get; init; }
    public int Height { get; init; } = 452;
    public int HeightSmall { get; init; } = 400;

    public string ToJson() => JsonSerializer.Serialize(new
    {
        kind = "points",
        Height,
        HeightSmall,
        Log,
        asOf = new object[] { AsOf, AsOfLabel },
        x = new { Time.Min, Time.Max, ticks = Time.Ticks.Select(t => new object[] { t.Day, t.Label }), fewTicks = Time.FewTicks.Select(t => new object[] { t.Day, t.Label }) },
        y = new { Values.Min, Values.Max, ticks = Values.Ticks.Select(v => new object[] { v, ValueLabel(v) }) },
        Reference,
        Points,
    }, PlotJson.Options);
}

public sealed record PlotBarPart(string Status, decimal Value, string Href, IReadOnlyList<string> Tip);

public sealed record PlotBar(string Label, string Total, IReadOnlyList<PlotBarPart> Parts);

/// <summary>What the script draws: stacked bars, one per period.</summary>
public sealed record BarsPlot
{
    public required IReadOnlyList<PlotBar> Bars { get; init; }
    public required ValueAxis Values { get; init; }
    public required Func<decimal, string> ValueLabel { get; init; }
    public int Height { get; init; } = 270;

    public string ToJson() => JsonSerializer.Serialize(new
    {
        kind = "bars",
        Height,
        y = new { Values.Max, ticks = Values.Ticks.Select(v => new object[] { v, ValueLabel(v) }) },
        Bars,
    }, PlotJson.Options);
}

internal static class PlotJson
{
    /// <summary>The default encoder stays: it writes &lt;, &gt; and &amp; as escapes, so that no name can end the script element.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
