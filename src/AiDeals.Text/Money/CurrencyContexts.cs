namespace AiDeals.Text;

/// <summary>
/// Words and signs that several countries call their money by (dinar, pound, টাকা, $): the sentence, else the paragraph, else the whole text tells which is meant, by the places it names, by its exchanges and by
/// amounts whose currency is beyond doubt.
/// </summary>
internal sealed class CurrencyContexts(MoneyPack pack)
{
    public void Resolve(ReadingText text, List<Amount> found)
    {
        ResolveDollarWords(text, found);
        if (!found.Any(a => a.CurrencyText is { } word && pack.Shared.ContainsKey(word))) return;
        var votes = new Votes(text, pack);
        for (var i = 0; i < found.Count && pack.Shared.ContainsKey("$"); i++)
            if (IsDollarSign(found[i])) { ResolveDollars(text, found, votes); break; }
        for (var i = 0; i < found.Count; i++)
            if (!IsShared(found[i])) votes.Add(found[i]);
        votes.Close();
        for (var i = 0; i < found.Count; i++)
            if (!IsDollarSign(found[i]) && IsShared(found[i])) found[i] = Decide(text, found[i], pack.Shared[found[i].CurrencyText!], votes);
    }

    private bool IsShared(Amount amount) => amount.CurrencyText is { } word && word != "$" && pack.Shared.ContainsKey(word);

    private static bool IsDollarSign(Amount amount) => amount.CurrencyText == "$";

    private Amount Decide(ReadingText text, Amount amount, IReadOnlyList<string> codes, Votes votes)
    {
        var (from, to) = Surroundings.Sentence(text, amount.First, amount.Next);
        // The papers of Dhaka never call the rupee টাকা; those of Kolkata mean the other one where the sentence says so.
        if (votes.Manner(codes) is { } manner && (manner == codes[0] || votes.Winner(codes, from, to) is not { } told || told == manner)) return With(amount, manner, text.Explains ? "the text writes as papers of that country do" : null);
        var code = votes.Winner(codes, from, to, strict: true) ?? votes.Nearest(codes, amount.First, from, to);
        var scope = "sentence";
        if (code is null)
        {
            (from, to) = Surroundings.Paragraph(text, amount.First, amount.Next);
            code = votes.Winner(codes, from, to);
            scope = "paragraph";
        }
        if (code is null)
        {
            (from, to, scope) = (0, text.Count, "text");
            code = votes.Winner(codes, from, to);
        }
        if (code is not null) return With(amount, code, text.Explains ? $"the {scope} {votes.Why(text, pack, code, from, to)}" : null);
        return text.Explains ? With(amount, amount.Code, $"the likeliest of {string.Join(", ", codes)}, as nothing in the text tells") : amount;
    }

    /// <param name="why">For the trace; null in a reading that does not explain.</param>
    private static Amount With(Amount amount, string code, string? why = null)
    {
        if (code == amount.Code) return why is null ? amount : amount with { Steps = [.. amount.Steps, $"{code}: {why}"] };
        var parts = amount.Parts == 1 ? 1 : CurrencyCodes.MinorUnits(code);
        return amount with { Code = code, Parts = parts, Low = amount.Low * amount.Parts / parts, High = amount.High * amount.Parts / parts, Steps = [.. amount.Steps, $"{code}: {why ?? "the text speaks of that country"}"] };
    }

    /// <summary>
    /// A bare "$" is another country's dollar in a paper of that country: one that writes "US$" for the American one, or names its own exchange, and does not mark its own ("A$") more often than not.
    /// </summary>
    private void ResolveDollars(ReadingText text, List<Amount> found, Votes votes)
    {
        int bare = 0, american = 0, conversions = 0;
        var marked = new Dictionary<string, int>();
        for (var i = 0; i < found.Count; i++)
        {
            var amount = found[i];
            if (IsDollarSign(amount))
            {
                bare++;
                if (i > 0 && text.Is(found[i - 1].Next, '(') && amount.First <= found[i - 1].Next + 3) conversions++;
            }
            else if (amount.Code == "USD" && amount.CurrencyText?.Contains('$', StringComparison.Ordinal) == true) american++;
            else marked[amount.Code] = marked.GetValueOrDefault(amount.Code) + 1;
        }
        string? local = null;
        var most = 0;
        foreach (var code in pack.Shared["$"])
        {
            var (places, exchanges) = (votes.Places(code), votes.Exchanges(code));
            var own = marked.GetValueOrDefault(code);
            var strong = american > 0 ? exchanges > 0 || places >= 3 : exchanges > 0 && places > 0 && (own == 0 || exchanges + places > own) || own == 0 && places >= 3 && places > 2 * votes.Places("USD");
            // Converted in brackets ("A$24 billion ($16 billion)") the bare sign is the American one.
            if (code == "USD" || !strong || conversions > 0 && own > 0 || own > bare && exchanges == 0 || places + 2 * exchanges <= most) continue;
            (local, most) = (code, places + 2 * exchanges);
        }
        if (local is null || votes.Places("USD") > 2 * most) return;
        for (var i = 0; i < found.Count; i++)
            if (IsDollarSign(found[i])) found[i] = With(found[i], local, "the text names that country and its exchanges, not America") with { CurrencyText = "local $" };
    }

    /// <summary>
    /// A bare word for the dollar ("90 دولارا") in a text that otherwise counts in another country's, and calls the American one by its name or not at all: the writer has grown tired of the adjective.
    /// </summary>
    private void ResolveDollarWords(ReadingText text, List<Amount> found)
    {
        const int Often = 5;
        var (code, own, bare) = ("", 0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (IsDollarWord(found[i]))
            {
                bare++;
                if (i > 0 && text.Is(found[i - 1].Next, '(')) return;
            }
            else if (found[i].Code != "USD" && pack.Shared["$"].Contains(found[i].Code))
            {
                if (own > 0 && found[i].Code != code) return;
                (code, own) = (found[i].Code, own + 1);
            }
        }
        if (bare == 0 || own < Often * bare) return;
        for (var i = 0; i < found.Count; i++)
            if (IsDollarWord(found[i])) found[i] = With(found[i], code, "the text counts in it wherever it names the country");
    }

    private bool IsDollarWord(Amount amount) => amount.Code == "USD" && amount.CurrencyText is { } word && pack.PlainDollars.Contains(word);

    /// <summary>What speaks for each currency, by where in the text it stands; asked by binary search, so that many amounts in a long text stay cheap.</summary>
    private sealed class Votes
    {
        private readonly Dictionary<string, List<int>> at = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> exchanges = new(StringComparer.Ordinal);
        private readonly Dictionary<string, HashSet<CurrencyPlace>> manners = new(StringComparer.Ordinal);

        public Votes(ReadingText text, MoneyPack pack)
        {
            for (var i = 0; i < text.Count; i++)
            {
                if (text[i].Kind != TokenKind.Word || !pack.Prefixes.TryMatch(pack.Places, text, i, out var place, out _)) continue;
                foreach (var code in place.Value.Codes)
                {
                    Vote(code, i);
                    var kind = place.Value.IsExchange ? exchanges : places;
                    kind[code] = kind.GetValueOrDefault(code) + 1;
                }
                foreach (var code in place.Value.Manners)
                {
                    if (!manners.TryGetValue(code, out var words)) manners[code] = words = [];
                    words.Add(place.Value);
                }
            }
        }

        /// <summary>The first thing between two tokens that speaks for a code, in words.</summary>
        public string Why(ReadingText text, MoneyPack pack, string code, int from, int to)
        {
            var first = at[code][Below(at[code], from)];
            return first < to && pack.Prefixes.TryMatch(pack.Places, text, first, out var place, out _) ? $"names {text.Span(place.Start, place.End).In(text.Source.Original)}" : "counts in it elsewhere";
        }

        public void Add(Amount amount) => Vote(amount.Code, amount.First);

        public void Close()
        {
            foreach (var positions in at.Values) positions.Sort();
        }

        public int Places(string code) => places.GetValueOrDefault(code);

        public int Exchanges(string code) => exchanges.GetValueOrDefault(code);

        /// <summary>The code whose papers write as this text does, null when nothing tells or two tie.</summary>
        public string? Manner(IReadOnlyList<string> codes)
        {
            if (manners.Count == 0) return null;
            // Different words and not their number: one paper writes লাখ in every sentence. A text about both Bengals quotes people of both.
            const int Clear = 3;
            string? winner = null;
            var (most, second) = (0, 0);
            foreach (var code in codes)
            {
                var count = manners.GetValueOrDefault(code)?.Count ?? 0;
                if (count > most) (winner, most, second) = (code, count, most);
                else second = Math.Max(second, count);
            }
            return most >= Clear * second ? winner : null;
        }

        /// <summary>The code with most votes between two tokens, null without any; on a tie the one named first in the pack, or none.</summary>
        public string? Winner(IReadOnlyList<string> codes, int from, int to, bool strict = false)
        {
            string? winner = null;
            var (most, tie) = (0, false);
            foreach (var code in codes)
            {
                if (!at.TryGetValue(code, out var positions)) continue;
                var count = Below(positions, to) - Below(positions, from);
                if (count > most) (winner, most, tie) = (code, count, false);
                else if (count == most) tie = true;
            }
            return strict && tie ? null : winner;
        }

        /// <summary>The code with the nearest vote between two tokens.</summary>
        public string? Nearest(IReadOnlyList<string> codes, int index, int from, int to)
        {
            string? nearest = null;
            var distance = int.MaxValue;
            foreach (var code in codes)
            {
                if (!at.TryGetValue(code, out var positions)) continue;
                var behind = Below(positions, index);
                foreach (var i in new[] { behind - 1, behind })
                {
                    if (i < 0 || i >= positions.Count || positions[i] < from || positions[i] >= to || Math.Abs(positions[i] - index) >= distance) continue;
                    (nearest, distance) = (code, Math.Abs(positions[i] - index));
                }
            }
            return nearest;
        }

        private static int Below(List<int> positions, int index) => positions.BinarySearch(index) is var i && i < 0 ? ~i : First(positions, i);

        private static int First(List<int> positions, int i)
        {
            while (i > 0 && positions[i - 1] == positions[i]) i--;
            return i;
        }

        private void Vote(string code, int index)
        {
            if (!at.TryGetValue(code, out var positions)) at[code] = positions = [];
            positions.Add(index);
        }
    }
}
