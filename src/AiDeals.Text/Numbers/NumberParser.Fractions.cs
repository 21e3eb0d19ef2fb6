namespace AiDeals.Text;

// What is smaller than one: decimals in words, halves and fifths, "one over twenty".
internal ref partial struct NumberParser
{
    /// <summary>"مليارًا" is one billion, "مليارا دولار" two.</summary>
    private readonly bool HasTanwin(PhraseMatch<NumberWord> word) => text.Span(word.Start, word.End).In(text.Source.Original).Contains(Tanwin, StringComparison.Ordinal);

    /// <summary>The dual loses its last letter only right before what it counts: "مليارا و200 مليون" is one billion and so on.</summary>
    private readonly bool IsDual(PhraseMatch<NumberWord> word) =>
        !HasTanwin(word) && text.IndexAt(at, word.WordEnd) is var next && text.Is(next, TokenKind.Word) && !(pack.Prefixes.TryMatch(pack.Words, text, next, out var and, out var isAnd) && (isAnd || and.Value.Kind == NumberWordKind.And));

    private readonly bool TryParts(int index, decimal count, out PhraseMatch<NumberWord> below) =>
        TryWord(SkipDash(index), NumberWordKind.Parts, out below, out _) || count == 1 && TryWord(SkipDash(index), NumberWordKind.Part, out below, out _);

    private void AddPoint()
    {
        if (closed || !TryWord(at, NumberWordKind.Point, out var point, out _)) return;
        var (next, stop) = (text.IndexAt(at, point.WordEnd), end);
        decimal value = 0, unit = 1;
        var ending = false;
        while (unit > 1e-12m && !ending)
        {
            if (text.Is(next, TokenKind.Number) && text[next].In(text.Text) is var digits && digits.Length <= 12 && digits.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                foreach (var digit in digits) value += (digit - '0') * (unit /= 10);
                stop = text[next].End;
                next++;
                break;
            }
            if (TryWord(next, NumberWordKind.ZeroAfterPoint, out var zero, out _))
            {
                (unit, stop, next) = (unit / 10, zero.End, text.IndexAt(next, zero.WordEnd));
                continue;
            }
            if (!TryWord(next, NumberWordKind.Count, out var word, out _) || word.Value.Value != decimal.Truncate(word.Value.Value)) break;
            if (word.Value.Value < 10) value += word.Value.Value * (unit /= 10);
            else if (text.SkipHyphen(text.IndexAt(next, word.WordEnd)) is var tied && tied > text.IndexAt(next, word.WordEnd) && TryWord(tied, NumberWordKind.Count, out var ones, out _) && ones.Value.Value is >= 1 and <= 9)
            {
                value += (word.Value.Value + ones.Value.Value) * (unit /= 100);
                (next, word) = (tied, ones);
            }
            else value += word.Value.Value * (unit /= 100);
            stop = word.End;
            ending = word.HasEnding;
            next = text.IndexAt(next, word.WordEnd);
        }
        if (unit == 1) return;
        (at, end, closed) = (next, stop, ending);
        values[parts - 1] += value;
        if (scales[parts - 1] == 1) trace?.Set(values[parts - 1]);
        else trace?.Add(value, 1);
    }

    /// <summary>"एक बटा बीस", one over twenty; but "5 over 10 years" is a time, "10 over 4" no part.</summary>
    private void Divide()
    {
        if (closed || parts != 1 || !TryWord(at, NumberWordKind.Over, out var over, out _)) return;
        var next = text.IndexAt(at, over.WordEnd);
        if (next >= text.Count || !new NumberParser(pack, text, next).TryParse(out var below) || below.Value <= values[0] || !pack.PartsAreClear && text.Is(below.Next, TokenKind.Word)) return;
        values[0] /= below.Value;
        trace?.Divide(below.Value);
        (at, end, closed) = (below.Next, below.End, below.Closed);
    }

    /// <summary>"two and a half", "خمسة وربع", "পাঁচ ও এক চতুর্থাংশ".</summary>
    private void AddFractionAfterCount()
    {
        if (closed) return;
        if (!TryFractionAfterAnd(out var fraction, out var next))
        {
            AddPartsAfterAnd();
            return;
        }
        // "one and a half million" counts half millions too; after a scale AddFraction decides.
        at = next;
        Take(fraction);
        var scale = scales[parts - 1] > 1 ? scales[parts - 1] : 1;
        // "ملياران ونصف مليار" names the scale once more.
        if (scale > 1 && !closed && TryScale(at, out var named, out _) && named.Value.Scale <= scale)
        {
            scale = named.Value.Scale;
            Take(named);
        }
        values[parts - 1] += fraction.Value.Value * scale;
        trace?.Add(fraction.Value.Value, scale);
    }

    /// <summary>"twenty and three fifths", "ثلاثة وخمسة من عشرة".</summary>
    private void AddPartsAfterAnd()
    {
        if (part) return;
        var (next, and) = (at, false);
        if (TryWord(at, NumberWordKind.And, out var word, out _)) (next, and) = (text.IndexAt(at, word.WordEnd), true);
        // "one and a fourth".
        if (and && TryWord(next, NumberWordKind.Article, out var article, out _) && TryWord(text.IndexAt(next, article.WordEnd), NumberWordKind.Part, out var one, out _))
        {
            at = text.IndexAt(next, article.WordEnd);
            Take(one);
            values[parts - 1] += 1 / one.Value.Value;
            return;
        }
        if (next >= text.Count || !TryStart(next, out var prefixAnd) || !and && !prefixAnd || !new NumberParser(pack, text, next) { part = true }.TryParse(out var count) || count.Closed) return;
        if (count.Value is > 0 and < 1 && scales[parts - 1] == 1)
        {
            (at, end, closed) = (count.Next, count.End, count.Closed);
            values[parts - 1] += count.Value;
            return;
        }
        if (TryParts(count.Next, count.Value, out var below))
        {
            at = SkipDash(count.Next);
            Take(below);
            values[parts - 1] += count.Value / below.Value.Value;
            trace?.Add(count.Value / below.Value.Value, 1);
            return;
        }
        if (!TryWord(count.Next, NumberWordKind.OutOf, out var of, out _)) return;
        var tenths = text.IndexAt(count.Next, of.WordEnd);
        if (tenths >= text.Count || !new NumberParser(pack, text, tenths) { part = true }.TryParse(out var power) || power.Value is not (10 or 100 or 1000 or 10_000) || count.Value >= power.Value) return;
        (at, end, closed) = (power.Next, power.End, power.Closed);
        values[parts - 1] += count.Value / power.Value;
        trace?.Add(count.Value / power.Value, 1);
    }

    private readonly bool TryStart(int index, out bool prefixAnd) => pack.Prefixes.TryMatch(pack.Words, text, index, out var word, out prefixAnd) && word.Value.Kind is NumberWordKind.Count or NumberWordKind.Scaled;

    private readonly bool TryFractionAfterAnd(out PhraseMatch<NumberWord> fraction, out int next)
    {
        next = SkipDash(at);
        var and = false;
        if (TryWord(next, NumberWordKind.And, out var word, out _))
        {
            next = SkipDash(text.IndexAt(next, word.WordEnd));
            and = true;
        }
        if (and && TryWord(next, NumberWordKind.Article, out var article, out _)) next = SkipDash(text.IndexAt(next, article.WordEnd));
        return TryWord(next, NumberWordKind.Fraction, out fraction, out var prefixAnd) && (and || prefixAnd);
    }

    /// <summary>"مليار ونصف المليار", "one million and a half": a part of the last scale, or of the scale named after it.</summary>
    private bool AddFraction(decimal fraction)
    {
        var scale = scales[parts - 1];
        if (!closed && TryScale(at, out var named, out _) && named.Value.Scale <= scale)
        {
            scale = named.Value.Scale;
            Take(named);
        }
        if (scale == 1) return false;
        values[parts - 1] += fraction * scale;
        trace?.Add(fraction, scale);
        Commit();
        return false;
    }

    /// <summary>"ثلاثة مليارات إلا ربع المليار".</summary>
    private void TakeAway()
    {
        if (closed || scales[parts - 1] == 1 || !TryWord(at, NumberWordKind.Except, out var except, out _) || !TryWord(text.IndexAt(at, except.WordEnd), NumberWordKind.Fraction, out var fraction, out _)) return;
        at = text.IndexAt(at, except.WordEnd);
        Take(fraction);
        values[parts - 1] -= fraction.Value.Value * scales[parts - 1];
        if (TryScale(at, out var named, out _) && named.Value.Scale == scales[parts - 1]) Take(named);
    }

    /// <summary>"half a billion", "half-a-billion".</summary>
    private void SkipArticle()
    {
        if (TryWord(SkipDash(at), NumberWordKind.Article, out var article, out _)) at = SkipDash(text.IndexAt(SkipDash(at), article.WordEnd));
    }
}
