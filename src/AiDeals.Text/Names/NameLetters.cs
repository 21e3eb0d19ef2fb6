using System.Buffers;
using System.Text;

namespace AiDeals.Text;

/// <summary>What stands before a letter in the view of <see cref="NameLetters"/>.</summary>
internal enum Gap : byte
{
    /// <summary>It is glued to the letter before.</summary>
    None,
    /// <summary>One hyphen, dot or apostrophe and nothing else.</summary>
    Joint,
    /// <summary>A space, or up to three characters of spaces and joints.</summary>
    Space,
    /// <summary>Other punctuation, a line end, or the beginning of the text.</summary>
    Break,
}

/// <summary>
/// A text as the reader of names sees it: only letters and digits, in the form in which spellings of one name agree (no case, accents, virama, chandrabindu, hamza; long and short vowels alike as
/// the packs say), each with its place and with what stands before it. Addresses of web pages are left out. Its memory is lent: dispose of it.
/// </summary>
internal sealed class NameLetters : IDisposable
{
    // Beside the gap, in the same byte: a word begins here.
    private const byte WordStart = 0x10;

    private const char NoLetter = '\0';
    private const char Ignored = '\u0001';
    private static readonly Lazy<char[]> Table = new(BuildTable);

    private readonly char[] letters;
    private readonly int[] places;
    private readonly byte[] gaps;
    private readonly int[] words;
    private readonly uint[] marks;
    private readonly Beginnings beginnings;

    /// <param name="beginnings">Of the dictionaries that <see cref="May"/> answers for.</param>
    public NameLetters(NormalizedText text, Beginnings beginnings)
    {
        Text = text;
        this.beginnings = beginnings;
        var view = text.Text;
        var table = Table.Value;
        letters = ArrayPool<char>.Shared.Rent(view.Length);
        places = ArrayPool<int>.Shared.Rent(view.Length + 1);
        gaps = ArrayPool<byte>.Shared.Rent(view.Length + 1);
        words = ArrayPool<int>.Shared.Rent(view.Length);
        marks = ArrayPool<uint>.Shared.Rent(view.Length);
        var before = Script.None;
        var gap = Gap.Break;
        var width = 0;
        var word = 0;
        for (var i = 0; i < view.Length; i++)
        {
            var letter = table[view[i]];
            if (letter == Ignored) continue;
            if (letter == NoLetter)
            {
                if (view[i] == ':' && IsAddress(view, i)) { i = SkipAddress(view, i); gap = Gap.Break; continue; }
                // "Capital. Signatures" are two sentences, "J. P. Morgan" is one name.
                if (view[i] == ' ' && i > 0 && view[i - 1] == '.' && word > 2) gap = Gap.Break;
                gap = Widen(gap, view[i], ++width);
                continue;
            }
            var script = Scripts.Of(letter);
            var begins = gap != Gap.None || script != before && script != Script.None && before != Script.None;
            (letters[Count], places[Count], gaps[Count]) = (letter, i, (byte)(begins ? (byte)gap | WordStart : (byte)gap));
            if (begins) words[Words++] = Count;
            Count++;
            before = script;
            word = gap == Gap.None ? word + 1 : 1;
            (gap, width) = (Gap.None, 0);
        }
        gaps[Count] = (byte)Gap.Break | WordStart;
        places[Count] = view.Length;
        for (var w = 0; w < Words; w++) marks[words[w]] = beginnings.At(Letters[words[w]..], Ends(words[w]));
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<byte>.Shared.Return(gaps);
        ArrayPool<int>.Shared.Return(words);
        ArrayPool<uint>.Shared.Return(marks);
    }

    public NormalizedText Text { get; }
    public int Count { get; private set; }
    /// <summary>How many words there are.</summary>
    public int Words { get; private set; }
    /// <summary>The letter at which word number <paramref name="word"/> begins.</summary>
    public int WordAt(int word) => words[word];
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Count);
    public char this[int i] => letters[i];

    /// <summary>What stands before letter i; <see cref="Gap.Break"/> at <see cref="Count"/>.</summary>
    public Gap Before(int i) => (Gap)(gaps[i] & ~WordStart);

    /// <summary>Offset of letter i in the normalised text; its length at <see cref="Count"/>.</summary>
    public int Place(int i) => places[i];

    /// <summary>Exclusive offset in the normalised text at which the letters before i end, with the signs on the last one.</summary>
    public int EndPlace(int i)
    {
        var view = Text.Text;
        var end = places[i - 1] + 1;
        while (end < view.Length && Table.Value[view[end]] == Ignored) end++;
        return end;
    }

    /// <summary>True where a word begins: after anything that is no letter, and where the script changes ("وOpenAI").</summary>
    public bool IsWordStart(int i) => i < Count && (gaps[i] & WordStart) != 0;

    /// <summary>True where a word ends before letter i.</summary>
    public bool IsWordEnd(int i) => i >= Count || (gaps[i] & WordStart) != 0;

    /// <summary>The number of the first word, from word <paramref name="word"/> on, that begins at or after an original offset.</summary>
    public int WordFrom(int original, int word)
    {
        int low = word, high = Words;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text.ToOriginal(places[words[middle]], places[words[middle]]).Start < original) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The first letter of the last word between the two, the end left out.</summary>
    public int LastWord(int first, int end)
    {
        var start = end - 1;
        while (start > first && !IsWordStart(start)) start--;
        return start;
    }

    /// <summary>The letter after the last one of the word that holds letter <paramref name="i"/>.</summary>
    public int WordEnd(int i)
    {
        for (i++; i < Count && (gaps[i] & WordStart) == 0; i++) { }
        return Math.Min(i, Count);
    }

    /// <summary>False when none of the dictionaries with the given marks has an entry that begins at letter <paramref name="i"/>.</summary>
    public bool May(int i, uint dictionaries) => ((IsWordStart(i) ? marks[i] : beginnings.At(Letters[i..], Ends(i))) & dictionaries) != 0;

    private uint Ends(int start)
    {
        var ends = 0u;
        for (var i = 1; i < Beginnings.Letters && start + i < Count; i++) ends |= (uint)(gaps[start + i] >> 4 & 1) << i;
        return ends;
    }

    /// <summary>The span in the original of the letters from start to end (exclusive).</summary>
    public TextSpan Span(int start, int end) => Text.ToOriginal(places[start], EndPlace(end));

    /// <summary>The letters of a name as they stand in this view, without its spaces and signs: equal for spellings that the reader of names takes for one.</summary>
    public static string SearchForm(string name)
    {
        var form = new StringBuilder(name.Length);
        foreach (var c in NormalizedText.Normalize(name))
            if (Table.Value[c] is var letter and > Ignored) form.Append(letter);
        return form.ToString();
    }

    /// <summary>The letter for a character of normalised text; null for signs, spaces and marks that spellings leave out.</summary>
    public static char? LetterOf(char c) => Table.Value[c] is var letter and > Ignored ? letter : null;

    public static bool IsIgnored(char c) => Table.Value[c] == Ignored;

    private static Gap Widen(Gap gap, char c, int width) => c switch
    {
        _ when gap == Gap.Break => Gap.Break,
        '-' or '.' or '\'' or '&' => width == 1 ? Gap.Joint : width <= 3 ? Gap.Space : Gap.Break,
        ' ' => width <= 3 ? Gap.Space : Gap.Break,
        _ => Gap.Break,
    };

    private static bool IsAddress(string view, int colon) => colon + 2 < view.Length && view[colon + 1] == '/' && view[colon + 2] == '/';

    private static int SkipAddress(string view, int at)
    {
        while (at + 1 < view.Length && !char.IsWhiteSpace(view[at + 1])) at++;
        return at;
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        var folded = Folding.Fold(string.Create(table.Length, 0, static (span, _) => { for (var i = 0; i < span.Length; i++) span[i] = (char)i; }));
        var alike = NameWords.All.Values.SelectMany(w => w.Letters).ToDictionary(p => p.Key, p => p.Value);
        var ignored = string.Concat(NameWords.All.Values.Select(w => w.Ignored));
        for (var i = 0; i < table.Length; i++)
        {
            var c = folded[i];
            if (!char.IsAsciiDigit(c) && !Tokenizer.IsLetter(c)) continue;
            if (c is >= '\u0300' and <= '\u036F' || ignored.Contains(c, StringComparison.Ordinal)) { table[i] = Ignored; continue; }
            if (c is >= '\u00C0' and < '\u0250') c = char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
            table[i] = alike.GetValueOrDefault(c, c);
        }
        return table;
    }
}
