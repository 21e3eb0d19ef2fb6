namespace AiDeals.Text;

/// <summary>
/// The grammar of one number: parts, each a count times its scales, joined when the scales fall ("3 crore 5 lakh"), multiplied together when one rises above them ("5 lakh 44 thousand crore": both
/// parts count crores). What was read last without contradiction stands; a part that does not fit ends the number.
/// </summary>
internal ref partial struct NumberParser
{
    private const int MostParts = 16;
    // Beyond this a product would not fit a decimal.
    private const decimal Largest = 1e27m;
    private const char Tanwin = '\u064B';
    // A count of thousands or lakhs may itself be counted in crores or millions; millions may not be counted in billions.
    private const decimal LargestCounted = 1e5m;

    private readonly NumberPack pack;
    private readonly ReadingText text;
    private readonly int first;
    private readonly NumberTrace? trace;
    private Sixteen values;
    private Sixteen scales;
    private int parts;
    private int at;
    private int end;
    private bool closed;
    private bool bare;
    private bool anded;
    private bool inDigits;
    // Inside "… and three fifths", where no further such part can stand.
    private bool part;
    private NumberRead committed;

    public NumberParser(NumberPack pack, ReadingText text, int first, NumberTrace? trace = null)
    {
        (this.pack, this.text, this.first, this.trace) = (pack, text, first, trace);
        at = first;
    }

    // On the stack: there are numbers in every other sentence.
    [System.Runtime.CompilerServices.InlineArray(MostParts)]
    private struct Sixteen
    {
        private decimal first;
    }

    public bool TryParse(out NumberRead read)
    {
        var negative = Sign();
        if (TrySpelledDigits(out read)) return true;
        while (parts < MostParts && TryPart()) { }
        read = committed;
        if (committed.Next == 0) return false;
        if (!committed.Closed && TryWord(committed.Next, NumberWordKind.Collective, out var dozen, out _) && committed.Value < Largest)
        {
            read = read with { Value = read.Value * dozen.Value.Value, Next = text.IndexAt(read.Next, dozen.WordEnd), End = dozen.End, Bare = false };
            trace?.MultiplyAll(dozen.Value.Value);
        }
        if (negative)
        {
            read = read with { Value = -read.Value };
            trace?.Negate();
        }
        return true;
    }

    private bool Sign()
    {
        if (text.Is(at, '-'))
        {
            // "GPT-4" and "10-20" have no minus.
            if (!text.Is(at + 1, TokenKind.Number) && !text.Is(at + 1, '.') || !text.Touches(at + 1) || text.Touches(at)) return false;
            at++;
            return true;
        }
        if (!TryWord(at, NumberWordKind.Negative, out var word, out _)) return false;
        at = text.IndexAt(at, word.WordEnd);
        return true;
    }

    private bool TryPart()
    {
        var start = at;
        var and = false;
        if (parts > 0)
        {
            // Nothing can follow a part without a scale: "between five and seven billion".
            if (scales[parts - 1] == 1) return false;
            at = text.SkipHyphen(at) is var skipped && skipped != at && text.Is(skipped, TokenKind.Word) ? skipped : at;
            if (TryWord(at, NumberWordKind.And, out var word, out _))
            {
                at = text.IndexAt(at, word.WordEnd);
                and = true;
            }
        }
        if (!TryCount(ref and, out var count)) return false;
        anded |= and;
        if (count.Fraction) return AddFraction(count.Value);
        if (parts > 0 && count.Digits && !DigitsMayFollow(and, count.Value)) return false;
        if (count.Value >= Largest) return false;
        Push(count.Value, count.Scale);
        AddPoint();
        AddFractionAfterCount();
        Divide();
        var scaled = MultiplyByScales(count.Abbreviations);
        if (scaled == Outcome.Contradiction || !scaled.HasFlag(Outcome.Scaled) && count.NeedsScale) return false;
        if (!Fits()) return false;
        // "$100 billion and four years", "the $8 billion one": who writes a large figure in digits does not go on in words.
        if (parts == 1) inDigits = count.Digits;
        else if (inDigits && scales[parts - 2] > LargestCounted && !count.Digits && count.Scale == 1 && !scaled.HasFlag(Outcome.Scaled)) return false;
        if (scaled == Outcome.Scaled) AddPoint();
        TakeAway();
        Commit();
        return !closed && start != at;
    }

    private readonly record struct Count(decimal Value, decimal Scale = 1, bool Digits = false, bool Fraction = false, bool NeedsScale = false, bool Abbreviations = false);

    private bool TryCount(ref bool and, out Count count)
    {
        count = default;
        if (TryDigits(out count)) return true;
        if (!pack.Prefixes.TryMatch(pack.Words, text, at, out var word, out var prefixAnd)) return false;
        // Behind a prefix that is no "and" a new phrase begins ("بمليون").
        if (parts > 0 && !prefixAnd && word.Start > text[at].Start && word.Value.Kind != NumberWordKind.Fraction) return false;
        and |= prefixAnd;
        switch (word.Value.Kind)
        {
            case NumberWordKind.Count:
                // "তিন বিলিয়ন নয়" says "not", "তিন কোটি নয় লাখ" says nine.
                if (parts > 0 && pack.IsUnsure(text[at].In(text.Folded)) && !TryScale(text.IndexAt(at, word.WordEnd), out _, out _)) return false;
                // "مئتين وواحد"; without the "and" only in speech, and only below a hundred.
                if (parts > 0 && pack.UnitsThenTens && !and && scales[parts - 1] != 100) return false;
                Take(word);
                var composed = Compose(word.Value.Value, word.Start);
                if (!closed && TryParts(at, composed, out var below))
                {
                    at = SkipDash(at);
                    Take(below);
                    trace?.Quotient(composed, below.Value.Value);
                    composed /= below.Value.Value;
                }
                count = new Count(composed, Abbreviations: true);
                return true;
            case NumberWordKind.Scaled:
                Take(word);
                trace?.Product(word.Value.Value / word.Value.Scale, word.Value.Scale);
                count = new Count(word.Value.Value, word.Value.Scale);
                return true;
            case NumberWordKind.Fraction:
                Take(word);
                if (!closed) SkipArticle();
                count = new Count(word.Value.Value, Fraction: parts > 0);
                return true;
            case NumberWordKind.Before:
                Take(word);
                return TryShifted(word.Value.Value, out count);
            case NumberWordKind.Article when parts == 0:
                Take(word);
                if (pack.Words.TryMatch(text, at, out var next))
                {
                    if (next.Value.Kind is NumberWordKind.Scale) { count = new Count(1, NeedsScale: true); return true; }
                    if (next.Value.Kind is NumberWordKind.Fraction or NumberWordKind.Collective)
                    {
                        Take(next);
                        if (next.Value.Kind == NumberWordKind.Fraction) SkipArticle();
                        count = new Count(next.Value.Value);
                        return true;
                    }
                }
                return false;
            case NumberWordKind.Article when and:
                Take(word);
                if (!TryWord(at, NumberWordKind.Fraction, out var half, out _)) return false;
                Take(half);
                count = new Count(half.Value.Value, Fraction: true);
                return true;
            case NumberWordKind.Scale when parts == 0 || and && pack.BareIsOne(word.Value.Scale):
                bare = parts == 0 && !pack.BareIsOne(word.Value.Scale);
                count = new Count(word.Value.Dual && IsDual(word) ? 2 : 1, NeedsScale: true);
                end = word.Start;
                return true;
            case NumberWordKind.Collective when parts == 0:
                Take(word);
                count = new Count(word.Value.Value);
                return true;
            default:
                return false;
        }
    }

    private bool TryDigits(out Count count)
    {
        count = default;
        if (!DigitToken.TryRead(pack, text, at, out var digits)) return false;
        at = digits.Next;
        end = digits.End;
        // "$10+ billion", "1,000-odd crore".
        if (text.Is(at, '+') && text.Touches(at) && TryScale(at + 1, out _, out _)) at++;
        else if (text.SkipHyphen(at) is var tied && tied != at && TryWord(tied, NumberWordKind.Loose, out _, out _) && TryScale(tied + 1, out _, out _)) at = tied + 1;
        count = new Count(digits.Value, Digits: true, Abbreviations: true);
        return true;
    }

    /// <summary>"সাড়ে তিন": the count after the word, moved by it; without a count ("সোয়া কোটি") the word stands for one and its part.</summary>
    private bool TryShifted(decimal shift, out Count count)
    {
        var part = shift;
        if (!closed && DigitToken.TryRead(pack, text, at, out var digits))
        {
            at = digits.Next;
            end = digits.End;
            trace?.Sum(digits.Value, part);
            count = new Count(digits.Value + part);
            return true;
        }
        if (!closed && TryWord(at, NumberWordKind.Count, out var word, out _))
        {
            Take(word);
            trace?.Sum(word.Value.Value, part);
            count = new Count(word.Value.Value + part);
            return true;
        }
        if (!closed && TryWord(at, NumberWordKind.Scaled, out word, out _))
        {
            Take(word);
            trace?.Sum(word.Value.Value, part * word.Value.Scale);
            count = new Count(word.Value.Value + part * word.Value.Scale, word.Value.Scale);
            return true;
        }
        trace?.Sum(1, part);
        count = new Count(1 + part, NeedsScale: true);
        return true;
    }

    /// <summary>"twenty-one", "treinta y uno" and "واحد وعشرون".</summary>
    private decimal Compose(decimal value, int start)
    {
        if (closed) return value;
        if (pack.TensThenUnits || pack.BorrowsTensThenUnits && Tokenizer.IsLatin(text.Folded[start]))
        {
            var next = SkipDash(at);
            if (pack.TensAndUnits && TryWord(next, NumberWordKind.And, out var and, out _)) next = text.IndexAt(next, and.WordEnd);
            if (value is >= 20 and <= 90 && value % 10 == 0 && TryWord(next, NumberWordKind.Count, out var units, out _) && units.Value.Value is >= 1 and <= 9)
            {
                at = next;
                Take(units);
                return value + units.Value.Value;
            }
        }
        else if (pack.UnitsThenTens && value is >= 1 and <= 9)
        {
            var next = at;
            var and = false;
            if (TryWord(at, NumberWordKind.And, out var word, out _))
            {
                next = text.IndexAt(at, word.WordEnd);
                and = true;
            }
            if (TryWord(next, NumberWordKind.Count, out var tens, out var prefixAnd) && (and || prefixAnd) && tens.Value.Value is >= 20 and <= 90 && tens.Value.Value % 10 == 0)
            {
                at = next;
                Take(tens);
                return value + tens.Value.Value;
            }
        }
        return value;
    }

    /// <summary>Digits go on with a number where a scale word follows them, or under lakh, thousand and hundred ("৩ হাজার ৫০০").</summary>
    private readonly bool DigitsMayFollow(bool and, decimal value)
    {
        if (TryScale(at, out _, out _)) return true;
        var last = scales[parts - 1];
        // "35 ألفا و700": Arabic joins what is below a thousand by "and", digits or not.
        return and ? last == 100 && value < 100 || last == 1000 && value is >= 100 and < 1000 && pack.UnitsThenTens : last is > 1 and <= LargestCounted && value < last;
    }

    [Flags]
    private enum Outcome { None = 0, Scaled = 1, Contradiction = 2 }

    private Outcome MultiplyByScales(bool abbreviations)
    {
        var outcome = Outcome.None;
        if (abbreviations && TryAbbreviated(out var multiplied)) return multiplied ? Outcome.Scaled : Outcome.Contradiction;
        while (!closed && TryScale(at, out var word, out var next))
        {
            // "نصف المليار", but "عام 2024 بمليار": behind another particle than that of a fraction a new phrase begins.
            if (word.Start > text[next].Start && values[parts - 1] >= 1 && next != first) return outcome;
            if (!Multiply(word.Value.Scale)) return outcome == Outcome.None ? Outcome.Contradiction : outcome;
            at = next;
            Take(word);
            if (text.Is(at, '\'') && text.Touches(at)) at++;
            outcome = Outcome.Scaled;
        }
        // "three hundred Cr".
        if (abbreviations && outcome == Outcome.Scaled && !closed && scales[parts - 1] < LargestCounted) TryAbbreviated(out _);
        return outcome;
    }

    private bool TryAbbreviated(out bool multiplied)
    {
        multiplied = false;
        if (!text.Is(at, TokenKind.Word) || !pack.TryAbbreviation(text[at].In(text.Text), out var scale) || !AbbreviationIsPlain(scale)) return false;
        multiplied = Multiply(scale);
        if (!multiplied) return true;
        end = text[at].End;
        at++;
        return true;
    }

    /// <summary>Glued to the digits, or a word that is clearly one.</summary>
    private readonly bool AbbreviationIsPlain(decimal scale) => text.Touches(at) || text[at].Length > 1 && scale > 1;

    private bool Multiply(decimal scale)
    {
        var top = parts - 1;
        // A chain rises ("lakh crore"); "million million" is no number.
        if (scales[top] > 1 && scales[top] >= scale) return false;
        decimal sum = values[top], largest = scales[top];
        while (top > 0 && scales[top - 1] < scale)
        {
            if (scales[top - 1] > LargestCounted || anded && !pack.UnitsThenTens && scales[top - 1] > 100) return false;
            top--;
            sum += values[top];
            largest = Math.Max(largest, scales[top]);
        }
        if (sum >= Largest / scale || largest >= Largest / scale) return false;
        parts = top + 1;
        trace?.Multiply(top, scale);
        values[top] = sum * scale;
        scales[top] = largest * scale;
        return true;
    }

    /// <summary>Each part is smaller than the scale before it.</summary>
    private readonly bool Fits()
    {
        if (parts < 2) return true;
        var (before, value, scale) = (scales[parts - 2], values[parts - 1], scales[parts - 1]);
        return before > 1 && scale < before && value < before;
    }

    private void Push(decimal value, decimal scale)
    {
        values[parts] = value;
        scales[parts] = scale;
        trace?.Push(value);
        parts++;
    }

    private void Take(PhraseMatch<NumberWord> word)
    {
        end = word.End;
        closed = word.HasEnding;
        at = text.IndexAt(at, word.WordEnd);
    }

    private void Commit()
    {
        var total = 0m;
        for (var i = 0; i < parts; i++) total += values[i];
        trace?.Commit(parts);
        var start = committed.Next == 0 ? StartOfFirst() : committed.Start;
        committed = new NumberRead(first, at, start, end, total, scales[parts - 1], bare && parts == 1 && total == scales[0], closed);
    }

    /// <summary>A prefix in front ("بمليار") is no part of the number.</summary>
    private readonly int StartOfFirst() =>
        text.Is(first, TokenKind.Word) && pack.Prefixes.TryMatch(pack.Words, text, first, out var word, out _) ? word.Start : text[first].Start;

    private readonly bool TryWord(int index, NumberWordKind kind, out PhraseMatch<NumberWord> match, out bool and) =>
        pack.Prefixes.TryMatch(pack.Words, text, index, out match, out and) && match.Value.Kind == kind && (and || match.Start == text[index].Start || kind is NumberWordKind.Fraction);

    /// <summary>A scale word, perhaps tied by a hyphen or behind the article of "نصف المليار".</summary>
    private readonly bool TryScale(int index, out PhraseMatch<NumberWord> match, out int at)
    {
        at = SkipDash(index);
        return pack.Prefixes.TryMatch(pack.Words, text, at, out match, out var and) && (!and || index == first) && match.Value.Kind is NumberWordKind.Scale or NumberWordKind.PluralScale;
    }

    private readonly int SkipDash(int index) => text.SkipHyphen(index) is var skipped && skipped != index && text.Is(skipped, TokenKind.Word) ? skipped : index;

    /// <summary>"one two three four": three or more digits named one by one.</summary>
    private readonly bool TrySpelledDigits(out NumberRead read)
    {
        read = default;
        int index = at, count = 0, stop = 0;
        var value = 0m;
        while (count < 28 && TryWord(index, NumberWordKind.Count, out var word, out var and) && !and && word.Value.Value is >= 0 and <= 9 && word.Value.Value == decimal.Truncate(word.Value.Value) && !word.HasEnding)
        {
            value = value * 10 + word.Value.Value;
            count++;
            stop = word.End;
            index = text.IndexAt(index, word.WordEnd);
        }
        if (count < 3 || TryScale(index, out _, out _)) return false;
        read = new NumberRead(first, index, text[first].Start, stop, value, 1, false, false);
        return true;
    }
}
