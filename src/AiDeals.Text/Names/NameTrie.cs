using System.Text;

namespace AiDeals.Text;

internal enum NameStrength { Strong, Weak, Surname, Product }

/// <summary>A name found: letters <paramref name="Start"/> to <paramref name="End"/> (exclusive) of the view, without the ending glued to it; <paramref name="Party"/> is an index into the directory.</summary>
internal readonly record struct NameHit(int Start, int End, int Party, NameStrength Strength)
{
    public int Length => End - Start;
}

/// <summary>
/// All names in one tree of letters. A name is looked for only where a word begins, so time is linear in the text: a word leads at most as deep as the longest name is.
/// Not changed after it is built; then safe to share between threads.
/// </summary>
internal sealed class NameTrie
{
    // Names of so few letters must stand as written: "آنت" (Ant) is not "أنت" (you).
    private const int ShortName = 3;

    /// <param name="Gaps">Bit i is set when a space or sign may stand before letter i.</param>
    /// <param name="Words">Bit i is set when letter i begins a further word of the name.</param>
    /// <param name="Written">The letters as the directory writes them, one for each of the path.</param>
    private readonly record struct Target(int Party, NameStrength Strength, ulong Gaps, ulong Words, string Written);

    private readonly LetterEdges edges = new();
    private readonly bool[] firsts = new bool[256];
    private readonly List<List<Target>?> targets = [null];
    private readonly NameEndings endings;

    public NameTrie(NameEndings endings) => this.endings = endings;

    /// <returns>The name in letters as the text shows it; empty when it has none.</returns>
    public string Add(string name, int party, NameStrength strength)
    {
        var (letters, gaps, words, written) = Shape(name);
        if (letters.Length == 0) return letters;
        var node = 0;
        firsts[letters[0] & 255] = true;
        foreach (var c in letters)
        {
            var next = edges.Next(node, c);
            if (next == 0)
            {
                next = targets.Count;
                edges.Add(node, c, next);
                targets.Add(null);
            }
            node = next;
        }
        var here = targets[node] ??= [];
        var target = new Target(party, strength, gaps, words, written);
        if (!here.Contains(target)) here.Add(target);
        return letters;
    }

    /// <summary>False when no name begins with the letter.</summary>
    public bool May(char first) => firsts[first & 255];

    /// <summary>Adds to <paramref name="hits"/> every name that begins at letter <paramref name="start"/> and ends where a word or its stem ends.</summary>
    /// <param name="lowerCase">True where Latin names may be written without capitals: in texts of other scripts.</param>
    public void Find(NameLetters text, int start, bool lowerCase, List<NameHit> hits)
    {
        var node = 0;
        var gaps = 0UL;
        for (var i = start; i < text.Count; i++)
        {
            if (i > start && text.Before(i) is var gap and not Gap.None)
            {
                if (gap == Gap.Break) return;
                gaps |= 1UL << Math.Min(i - start, 63);
            }
            node = edges.Next(node, text[i]);
            if (node == 0) return;
            if (targets[node] is not { } here) continue;
            foreach (var target in here)
            {
                if ((gaps & ~target.Gaps) != 0 || !AsWritten(text, start, target, lowerCase)) continue;
                if (endings.EndsName(text, start, i + 1)) hits.Add(new NameHit(start, i + 1, target.Party, target.Strength));
            }
        }
    }

    private static (string Letters, ulong Gaps, ulong Words, string Written) Shape(string name)
    {
        var letters = new StringBuilder();
        var written = new StringBuilder();
        var gaps = 0UL;
        var words = 0UL;
        var before = '\0';
        foreach (var c in NormalizedText.Normalize(name))
        {
            if (NameLetters.LetterOf(c) is not { } letter)
            {
                if (!NameLetters.IsIgnored(c)) before = ' ';
                continue;
            }
            // A space may come in wherever the name shows that it has parts: "Soft Bank", "Space X", "GPT 4", "ওপেন AI".
            var parts = before == ' ' || char.IsLower(before) && char.IsUpper(c) || char.IsAsciiDigit(before) != char.IsAsciiDigit(c) && before != '\0' || before != '\0' && Scripts.Of(before) != Scripts.Of(c);
            if (letters.Length > 0 && before == ' ') words |= 1UL << Math.Min(letters.Length, 63);
            if (letters.Length > 0 && parts) gaps |= 1UL << Math.Min(letters.Length, 63);
            letters.Append(letter);
            written.Append(c);
            before = c;
        }
        return (letters.ToString(), gaps, words, written.ToString());
    }

    private static bool AsWritten(NameLetters text, int start, Target name, bool lowerCase)
    {
        var view = text.Text.Text;
        var written = name.Written;
        bool same = true, lower = true, upper = true, latin = false, camel = false, acronym = written.Length > 1, capitals = true;
        for (var k = 0; k < written.Length; k++)
        {
            var c = view[text.Place(start + k)];
            var begins = k == 0 || k < 63 && (name.Words >> k & 1) != 0;
            same &= c == written[k];
            lower &= !char.IsUpper(c);
            upper &= !char.IsLower(c);
            latin |= char.IsAsciiLetter(written[k]);
            camel |= !begins && char.IsUpper(written[k]);
            acronym &= !char.IsLower(written[k]);
            capitals &= !begins || !char.IsUpper(written[k]) || char.IsUpper(c);
        }
        if (same) return true;
        if (!latin) return written.Length > ShortName;
        if (upper) return written.Length >= 3;
        if (acronym) return written.Length >= 5 && char.IsUpper(view[text.Place(start)]);
        if (lower) return written.Length >= 5 && (camel || lowerCase);
        return capitals ? written.Length > 2 : camel && !char.IsUpper(written[0]) || lowerCase;
    }
}
