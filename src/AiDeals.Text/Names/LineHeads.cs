namespace AiDeals.Text;

/// <summary>Names that head a line: what lists and round-ups tell of stands there.</summary>
internal static class LineHeads
{
    private const string Bullets = "•■●▪*–—-";

    /// <summary>"■ X — does this", "• Foo, Boston: …".</summary>
    public static bool IsBulleted(NameLetters text, int start, int end) =>
        Opening(text, start) is { HeadsLine: true, HasBullet: true } && Behind(text, end) is ':' or '-' or '–' or '—' or ',' or '(';

    /// <summary>"X Y: does this": a speaker of a dialogue has no bullet and one name.</summary>
    public static bool IsPlain(NameLetters text, int start, int end) =>
        Opening(text, start) is { HeadsLine: true, HasBullet: false } && Behind(text, end) == ':' && text.WordEnd(start) < end;

    /// <summary>"Poolside: undisclosed", "2. Poolside", "Poolside. The maker of …": the name is a line's heading, whether or not the line goes on.</summary>
    public static bool IsLabel(NameLetters text, int start, int end) =>
        Opening(text, start).HeadsLine && (text.Before(end) == Gap.Break || end >= text.Count) && Behind(text, end) is ':' or '.' or '–' or '—' or '\n' or null;

    private static (bool HeadsLine, bool HasBullet) Opening(NameLetters text, int start)
    {
        var view = text.Text.Text;
        var from = text.Place(start) - 1;
        while (from >= 0 && view[from] == ' ') from--;
        var hasBullet = from >= 0 && Bullets.Contains(view[from], StringComparison.Ordinal);
        // "2. X", "3) X"; emphasis is more than one sign.
        if (from > 0 && view[from] is '.' or ')' && char.IsDigit(view[from - 1])) for (from--; from >= 0 && char.IsDigit(view[from]); from--) { }
        else if (hasBullet) for (from--; from >= 0 && (view[from] == ' ' || view[from] == '*'); from--) { }
        return (from < 0 || view[from] == '\n', hasBullet);
    }

    private static char? Behind(NameLetters text, int end)
    {
        var view = text.Text.Text;
        var to = text.EndPlace(end);
        while (to < view.Length && view[to] is ' ' or '*') to++;
        return to < view.Length ? view[to] : null;
    }
}
