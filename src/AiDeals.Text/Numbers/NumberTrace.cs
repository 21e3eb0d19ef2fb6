using System.Globalization;

namespace AiDeals.Text;

/// <summary>
/// How the words of a number became its value, as an expression: "৫ হাজার কোটি" is 5 × 10³ × 10⁷. Written by <see cref="NumberParser"/> while it reads, for whoever asks why; a reading without such a question writes none.
/// </summary>
internal sealed class NumberTrace
{
    private readonly record struct Term(string Text, bool IsSum = false)
    {
        public string Factor => IsSum ? $"({Text})" : Text;
    }

    private readonly List<Term> terms = [];
    private Term? count;

    /// <summary>Of what was read without contradiction.</summary>
    public string Expression { get; private set; } = "";

    /// <summary>The expression of the number at a token; null when none begins there.</summary>
    public static (string Expression, NumberRead Number)? Of(NumberPack pack, ReadingText text, int first)
    {
        var trace = new NumberTrace();
        return new NumberParser(pack, text, first, trace).TryParse(out var read) ? (trace.Expression.Length > 0 ? trace.Expression : Plain(read.Value), read) : null;
    }

    /// <summary>"৫ হাজার কোটি → 5 × 10³ × 10⁷ → 50 000 000 000".</summary>
    public static string Chain(NumberPack pack, ReadingText text, NumberRead number) =>
        $"{text.Span(number.Start, number.End).In(text.Source.Original)} → {Of(pack, text, number.First)?.Expression ?? Plain(number.Value)} → {Grouped(number.Value)}";

    /// <summary>The count that is pushed next is made of two values.</summary>
    public void Sum(decimal first, decimal second) => count = new(second < 0 ? $"{Plain(first)} − {Plain(-second)}" : $"{Plain(first)} + {Plain(second)}", IsSum: true);

    public void Product(decimal value, decimal scale) => count = new($"{Plain(value)} × {Power(scale)}");

    public void Quotient(decimal above, decimal below) => count = new($"{Plain(above)} / {Plain(below)}");

    /// <summary>The last part is what was read so far of it, and nothing more.</summary>
    public void Push(decimal value)
    {
        terms.Add(count ?? new(Plain(value)));
        count = null;
    }

    public void Set(decimal value) => terms[^1] = new(Plain(value));

    public void Add(decimal value, decimal scale) => terms[^1] = new($"{terms[^1].Text} + {Plain(value)}{(scale == 1 ? "" : $" × {Power(scale)}")}", IsSum: true);

    public void Divide(decimal below) => terms[^1] = new($"{terms[^1].Factor} / {Plain(below)}");

    /// <summary>The parts from one on are counted together.</summary>
    public void Multiply(int from, decimal scale)
    {
        var factor = from == terms.Count - 1 ? terms[from].Factor : $"({string.Join(" + ", terms.Skip(from).Select(t => t.Text))})";
        terms.RemoveRange(from, terms.Count - from);
        terms.Add(new($"{factor} × {Power(scale)}"));
    }

    public void Commit(int parts) => Expression = string.Join(" + ", terms.Take(parts).Select(t => t.Text));

    public void MultiplyAll(decimal factor) => Expression = Expression.Contains(" + ", StringComparison.Ordinal) ? $"({Expression}) × {Plain(factor)}" : $"{Expression} × {Plain(factor)}";

    public void Negate() => Expression = Expression.Contains(" + ", StringComparison.Ordinal) ? $"−({Expression})" : $"−{Expression}";

    /// <summary>With a space for each thousand, as every reader of the trace can read it.</summary>
    public static string Grouped(decimal value)
    {
        var plain = Plain(value);
        var point = plain.IndexOf('.', StringComparison.Ordinal) is var p and >= 0 ? p : plain.Length;
        for (var i = point - 3; i > (plain[0] == '-' ? 1 : 0); i -= 3) plain = plain.Insert(i, "\u00A0");
        return plain;
    }

    /// <summary>An expression times a factor: " × 10⁹", " / 100".</summary>
    public static string Times(string expression, decimal factor)
    {
        if (factor == 1) return expression;
        var left = expression.Contains(" + ", StringComparison.Ordinal) || expression.Contains(" − ", StringComparison.Ordinal) ? $"({expression})" : expression;
        return factor < 1 && 1 / factor is var below && below == decimal.Truncate(below) ? $"{left} / {Plain(below)}" : $"{left} × {Power(factor)}";
    }

    private static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString("0.############", CultureInfo.InvariantCulture);

    private static string Power(decimal scale)
    {
        var exponent = 0;
        for (var left = scale; left > 1 && left % 10 == 0; left /= 10) exponent++;
        var power = 1m;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power == scale && exponent > 0 ? "10" + string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(d => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d - '0'])) : Plain(scale);
    }
}
