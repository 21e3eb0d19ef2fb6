namespace AiDeals.Text;

/// <summary>Reads from the words beside an amount how it limits the real one: "at least", "প্রায়", "से अधिक", "ما يصل إلى".</summary>
internal sealed class BoundReader(MoneyPack pack)
{
    // "for as much as about": cues may stand behind one another.
    private const int LongestCue = 4;

    public AmountBound Read(ReadingText text, int first, int start, int next)
    {
        var before = Before(text, first, start);
        if (After(text, next) is { } after && (before is AmountBound.Exact or AmountBound.About || after != AmountBound.About)) return after;
        return before;
    }

    private AmountBound Before(ReadingText text, int first, int start)
    {
        var bound = AmountBound.Exact;
        var at = first;
        while (Cue(text, at, start) is { } cue)
        {
            if (bound is AmountBound.Exact or AmountBound.About && cue.Bound != AmountBound.Exact) bound = cue.Bound;
            (at, start) = (cue.First, text[cue.First].Start);
            if (bound is not (AmountBound.Exact or AmountBound.About)) break;
        }
        return bound;
    }

    /// <summary>The longest cue that ends where the amount (with the prefix glued to it) begins.</summary>
    private (AmountBound Bound, int First)? Cue(ReadingText text, int at, int start)
    {
        (AmountBound, int)? found = null;
        for (var i = at; i >= Math.Max(0, at - LongestCue); i--)
        {
            if (i >= text.Count || text[i].Kind == TokenKind.Break) { if (i < at) break; continue; }
            if (text[i].Start >= start || !pack.Prefixes.TryMatch(pack.BoundsBefore, text, i, out var match, out _)) continue;
            var next = text.IndexAt(i, match.WordEnd);
            // A quotation mark or bracket may stand between; so may the letter glued to the amount ("بنحو", "بـ").
            while (next < at && (text.Is(next, '"') || text.Is(next, '(') || text.Is(next, ':'))) next++;
            if (next == at || match.WordEnd == start) found = (match.Value, i);
        }
        return found;
    }

    private AmountBound? After(ReadingText text, int next)
    {
        if (next >= text.Count || !pack.BoundsAfter.TryMatch(text, next, out var match)) return null;
        var then = text.IndexAt(next, match.WordEnd);
        if (match.Value == AmountBound.UpTo && then < text.Count && pack.IsReached(text[then].In(text.Folded))) return null;
        return match.Value;
    }
}
