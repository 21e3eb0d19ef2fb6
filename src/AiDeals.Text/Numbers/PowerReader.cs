namespace AiDeals.Text;

/// <summary>Reads electric power: "6 গিগাওয়াট", "1.2GW", "100 मेगावाट", and a bare "غيغاواط" where the language counts one so.</summary>
internal sealed class PowerReader(Phrases<decimal> units, NumberPack numberPack, BoundReader bounds)
{
    public List<PowerMention> ReadAll(ReadingText text, List<NumberRead> numbers, bool[] taken)
    {
        var found = new List<PowerMention>();
        for (var k = 0; k < numbers.Count; k++)
        {
            var number = numbers[k];
            if (taken[k] || number.Closed || number.Value < 0 || number.Value > 1e12m) continue;
            var at = text.SkipHyphen(number.Next);
            if (!numberPack.Prefixes.TryMatch(units, text, at, out var unit, out _)) continue;
            taken[k] = true;
            var next = text.IndexAt(at, unit.WordEnd);
            found.Add(new PowerMention(text.Span(number.Start, unit.End), number.Value * unit.Value, bounds.Read(text, number.First, number.Start, next)));
        }
        return found;
    }
}
