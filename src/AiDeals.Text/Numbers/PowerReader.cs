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
            // "غيغاواط واحد".
            if (number.Value == 1 && number.First > 0 && numberPack.UnitsThenTens && !number.IsDigits(text) && numberPack.Prefixes.TryMatch(units, text, number.First - 1, out var one, out _) && text.IndexAt(number.First - 1, one.WordEnd) == number.First)
            {
                taken[k] = true;
                found.Add(new PowerMention(text.Span(one.Start, number.End), one.Value, bounds.Read(text, number.First - 1, one.Start, number.Next)));
                continue;
            }
            var at = text.SkipHyphen(number.Next);
            if (!numberPack.Prefixes.TryMatch(units, text, at, out var unit, out _)) continue;
            taken[k] = true;
            var next = text.IndexAt(at, unit.WordEnd);
            found.Add(new PowerMention(text.Span(number.Start, unit.End), number.Value * unit.Value, bounds.Read(text, number.First, number.Start, next)));
        }
        return found;
    }
}
