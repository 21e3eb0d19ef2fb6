using System.Globalization;
using AiDeals.Text;

namespace AiDeals.Deals;

/// <summary>The table of exchange rates. A rate is taken for the very month, else for the very year, else from a peg; where there is none there is no dollar value.</summary>
public sealed class ExchangeRates
{
    /// <summary>The rates that come with this assembly; sources in Rates/README.md.</summary>
    public static ExchangeRates Default { get; } = new(ReadEmbedded());

    private readonly Dictionary<(string Currency, DateOnly First, DatePrecision Precision), ExchangeRate> dated = [];
    private readonly Dictionary<string, ExchangeRate> pegs = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A rate is not above zero, is of a quarter or a day, or stands twice.</exception>
    public ExchangeRates(IEnumerable<ExchangeRate> rates)
    {
        foreach (var rate in rates)
        {
            if (rate.UnitsPerDollar <= 0) throw new ArgumentException($"The rate of {rate.Currency} is not above zero.", nameof(rates));
            if (rate.Period is { Precision: not (DatePrecision.Month or DatePrecision.Year) }) throw new ArgumentException($"A rate of {rate.Currency} is neither of a month nor of a year.", nameof(rates));
            var added = rate.Period is { } period ? dated.TryAdd((rate.Currency, period.First, period.Precision), rate) : pegs.TryAdd(rate.Currency, rate);
            if (!added) throw new ArgumentException($"Two rates of {rate.Currency} for {rate.Period?.ToString() ?? "all time"}.", nameof(rates));
        }
    }

    public IEnumerable<ExchangeRate> All => dated.Values.Concat(pegs.Values);

    /// <param name="amount">In any currency; US dollars need no rate and no date.</param>
    /// <param name="date">The claim's own time: of a day the month's rate is taken, of a longer period the average of its months where all of them are here, else the year's.</param>
    /// <returns>Null where no rate of that time is here.</returns>
    public DollarValue? ToDollars(Money amount, PartialDate? date)
    {
        if (amount.Currency == "USD") return Dollars(amount, 1m, null);
        if (pegs.TryGetValue(amount.Currency, out var peg)) return Dollars(amount, peg.UnitsPerDollar, null);
        if (date is not { } day) return null;
        if (OfMonths(amount.Currency, day) is { } average) return Dollars(amount, average, day.Precision == DatePrecision.Day ? PartialDate.Month(day.First.Year, day.First.Month) : day);
        var year = PartialDate.Year(day.First.Year);
        return dated.TryGetValue((amount.Currency, year.First, DatePrecision.Year), out var yearly) ? Dollars(amount, yearly.UnitsPerDollar, year) : null;
    }

    private decimal? OfMonths(string currency, PartialDate date)
    {
        var (sum, months) = (0m, 0);
        for (var month = new DateOnly(date.First.Year, date.First.Month, 1); month <= date.Last; month = month.AddMonths(1), months++)
        {
            if (!dated.TryGetValue((currency, month, DatePrecision.Month), out var rate)) return null;
            sum += rate.UnitsPerDollar;
        }
        return sum / months;
    }

    private static DollarValue Dollars(Money amount, decimal unitsPerDollar, PartialDate? period) => new()
    {
        Value = Math.Round(amount.Value / unitsPerDollar, 2),
        ValueHigh = amount.ValueHigh is { } high ? Math.Round(high / unitsPerDollar, 2) : null,
        UnitsPerDollar = unitsPerDollar,
        Period = period,
    };

    private static IEnumerable<ExchangeRate> ReadEmbedded() =>
        Rows("monthly.csv").Select(r => Rate(r[1], r[0], r[2], "US Federal Reserve (H.10)"))
            .Concat(Rows("yearly.csv").Select(r => Rate(r[1], r[0], r[2], "World Bank (PA.NUS.FCRF)")))
            .Concat(Rows("pegs.csv").Select(r => Rate(r[0], null, r[1], "official peg")));

    private static ExchangeRate Rate(string currency, string? period, string units, string source) => new()
    {
        Currency = currency,
        Period = period is null ? null : PartialDate.TryParse(period, out var date) ? date : throw new InvalidDataException($"'{period}' is not a month or year."),
        UnitsPerDollar = decimal.Parse(units, CultureInfo.InvariantCulture),
        Source = source,
    };

    private static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(ExchangeRates).Assembly.GetManifestResourceStream("Rates/" + file) ?? throw new InvalidOperationException($"Rates/{file} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(','))];
    }
}
