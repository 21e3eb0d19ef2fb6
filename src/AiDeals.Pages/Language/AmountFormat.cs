using System.Globalization;
using AiDeals.Deals;
using AiDeals.Text;

namespace AiDeals.Pages.Language;

/// <summary>An amount cut where a heading changes its type size: "$50" and " billion", "৫০" and " বিলিয়ন ডলার".</summary>
public readonly record struct AmountText(string Number, string Unit)
{
    public override string ToString() => Number + Unit;

    /// <summary>Cuts behind the last digit, so that the currency sign stays with the figure it leads.</summary>
    public static AmountText Cut(string figure)
    {
        var last = figure.Length - 1;
        while (last >= 0 && !char.IsDigit(figure[last])) last--;
        return last < 0 ? new(figure, "") : new(figure[..(last + 1)], figure[(last + 1)..]);
    }
}

/// <summary>Amounts, counts and plain numbers as pages set them; the words themselves are the ledger's.</summary>
public sealed class AmountFormat(Wording wording)
{
    // A figure never breaks over a line end.
    private static string Unbroken(string figure) => figure.Replace(' ', '\u00A0');

    /// <summary>"$38B", "38 مليار $".</summary>
    public string Short(Money money) => Unbroken(wording.ShortFigure(money));

    /// <summary>"$38 billion", "৩৮ বিলিয়ন ডলার".</summary>
    public AmountText Long(Money money) => AmountText.Cut(Unbroken(wording.Figure(money)));

    /// <summary>With the words of its bound: "at least $50B".</summary>
    public string Bounded(Money money)
    {
        var (before, after) = wording.BoundWords(money.Bound);
        return $"{before} {Short(money)} {after}".Trim();
    }

    /// <summary>A derived sum in US dollars, short.</summary>
    public string Dollars(decimal value) => Unbroken(wording.Dollars(value, brief: true));

    /// <summary>At most three significant digits, in the language's digits: "5.4", "৫.৪".</summary>
    public string Number(decimal value)
    {
        var whole = value == 0 ? 1 : (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        return Digits(Math.Round(value, Math.Clamp(3 - whole, 0, 10), MidpointRounding.AwayFromZero).ToString("#,0.##########", CultureInfo.InvariantCulture));
    }

    public string Count(long count) => Digits(count.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Western digits written in the language's own: Bengali has its own, the other three keep them.</summary>
    public string Digits(string western) => wording.Language == "bn" ? string.Concat(western.Select(c => char.IsAsciiDigit(c) ? (char)('০' + c - '0') : c)) : western;

    /// <summary>The whole value with its currency, for tooltips: "50,000,000,000 USD".</summary>
    public static string Exact(Money money) => string.Create(CultureInfo.InvariantCulture, $"{money.Value:#,##0.##}{(money.ValueHigh is { } high ? $"–{high:#,##0.##}" : "")} {money.Currency}");
}
