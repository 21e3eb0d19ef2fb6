using System.Buffers;
using System.Text;

namespace AiDeals.Text;

/// <summary>Builds the normalised view and its map. One pass; the map holds only the places where the two texts fall out of step.</summary>
internal static class Normalizer
{
    private const char Drop = '\0';
    private const char AaKar = '\u09BE', EKar = '\u09C7';

    // What a character becomes whatever stands beside it; Drop for those few that must be looked at with their neighbours.
    private static readonly char[] Steps = BuildSteps();

    public static (string Text, Shift[] Shifts) Run(string original)
    {
        var first = FirstChange(original);
        if (first == original.Length) return (original, []);
        var output = new Output(original, first);
        try
        {
            while (output.At < original.Length)
            {
                output.TakeSteps();
                if (output.At < original.Length) output.TakeOther();
            }
            return output.Result();
        }
        finally
        {
            output.Dispose();
        }
    }

    private ref struct Output
    {
        private readonly string original;
        private readonly List<Shift> shifts = [];
        private char[] text;
        private int length;
        private int inStep;
        // Where in the original the last letter of the output ends, and as far as nothing but invisible characters follow it: a mark behind those is the letter's own.
        private int end;
        private int reach;

        public Output(string original, int first)
        {
            this.original = original;
            text = ArrayPool<char>.Shared.Rent(original.Length);
            original.CopyTo(0, text, 0, first);
            length = At = end = reach = first;
        }

        public int At { get; private set; }

        /// <summary>The long runs of characters that each become one other, or stay.</summary>
        public void TakeSteps()
        {
            var (at, to, steps) = (At, length, Steps);
            while (at < original.Length)
            {
                var step = steps[original[at]];
                if (step == Drop)
                {
                    // The commonest vowel sign of Bengali composes with one other only.
                    if (original[at] != AaKar || to == 0 || text[to - 1] == EKar) break;
                    step = AaKar;
                }
                if (at == At) Mark();
                text[to++] = step;
                at++;
            }
            if (at == At) return;
            (At, length, end, reach) = (at, to, at, at);
        }

        public void TakeOther()
        {
            var c = original[At];
            var plain = Plain(c);
            if (plain == Drop)
            {
                var follows = reach == At;
                At++;
                if (follows) reach = At;
                if (follows && IsVowelSign(c) && length > 0) end = At;
            }
            else if (c == '\r' && At + 1 < original.Length && original[At + 1] == '\n')
            {
                At++;
            }
            else if (IsPresentationForm(c))
            {
                Expand(c);
            }
            else if (length > 0 && Compose(text[length - 1], plain) is var composed and not Drop)
            {
                text[length - 1] = composed;
                reach = end = ++At;
            }
            else if (IsNukta(plain))
            {
                var follows = reach == At;
                At++;
                if (follows) reach = end = At;
            }
            else
            {
                Mark();
                text[length++] = plain;
                reach = end = ++At;
            }
        }

        public readonly (string Text, Shift[] Shifts) Result()
        {
            if (length + inStep != original.Length || end != original.Length) shifts.Add(new Shift(length, original.Length, end));
            var result = text.AsSpan(0, length);
            return (result.SequenceEqual(original) ? original : result.ToString(), shifts.Count == 0 ? [] : [.. shifts]);
        }

        public readonly void Dispose() => ArrayPool<char>.Shared.Return(text);

        private void Mark()
        {
            if (length + inStep == At && (length == 0 || end == At)) return;
            shifts.Add(new Shift(length, At, end));
            inStep = At - length;
        }

        private void Expand(char ligature)
        {
            var letters = ligature.ToString().Normalize(NormalizationForm.FormKC);
            Reserve(letters.Length);
            foreach (var letter in letters)
            {
                if (Plain(letter) == Drop) continue;
                Mark();
                text[length++] = Plain(letter);
                reach = end = At + 1;
            }
            At++;
        }

        // A ligature may be many letters; all else leaves the text no longer than it was.
        private void Reserve(int letters)
        {
            var needed = length + letters + original.Length - At;
            if (needed <= text.Length) return;
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, text.Length * 2));
            text.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }
    }

    private static char[] BuildSteps()
    {
        var steps = new char[char.MaxValue + 1];
        for (var i = 0; i < steps.Length; i++)
        {
            var c = (char)i;
            var plain = Plain(c);
            var composes = plain is >= '\u0300' and <= '\u036F' or AaKar or '\u09D7' or >= '\u0653' and <= '\u0655' || IsNukta(plain);
            steps[i] = c == '\r' || composes || IsPresentationForm(c) ? Drop : plain;
        }
        return steps;
    }

    /// <summary>Most texts in plain ASCII need no second copy.</summary>
    private static int FirstChange(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        while (at >= 0 && at < text.Length)
        {
            if (text[at] != '\n')
            {
                if (text[at] is >= ' ' and <= '~') { at++; continue; }
                return at > 0 ? at - 1 : at;
            }
            var next = text.AsSpan(at + 1).IndexOfAnyExceptInRange(' ', '~');
            if (next < 0) return text.Length;
            at += 1 + next;
        }
        return text.Length;
    }

    private static char Plain(char c)
    {
        if (c is '\n') return c;
        if (c < ' ' || c is >= '\x7F' and <= '\x9F') return c is '\x85' ? '\n' : c is '\r' ? '\n' : ' ';
        if (c < 0x300) return c switch { '\u00A0' => ' ', '\u00AD' => Drop, '«' or '»' => '"', '´' => '\'', _ => c };
        if (c is >= '\u0600' and < '\u0700') return Arabic(c);
        if (c is >= '\u0966' and <= '\u096F') return (char)(c - '\u0966' + '0');
        if (c is >= '\u09E6' and <= '\u09EF') return (char)(c - '\u09E6' + '0');
        if (c is >= '\u2000' and < '\u2070') return Punctuation(c);
        return c switch
        {
            '\u1680' or '\u3000' => ' ',
            '\u2212' or '\uFE63' => '-',
            // Characters that every normal form writes as another.
            '\u037E' => ';', '\u0387' => '\u00B7', '\u1FEF' => '`', '\u2126' => '\u03A9', '\u212A' => 'K', '\u212B' => '\u00C5',
            '\u180E' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or (>= '\u20D0' and <= '\u20F0') or '\u0488' or '\u0489' or '\u1ABE' or (>= '\uA670' and <= '\uA672') => Drop,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFEE0'),
            _ => c,
        };
    }

    private static char Arabic(char c) => c switch
    {
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        // The marks that belong to a letter: madda and the two hamzas are composed, the vowel signs are not written in most texts and left out.
        >= '\u0653' and <= '\u0655' => c,
        >= '\u0610' and <= '\u061A' or '\u061C' or '\u0640' or >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E8' or >= '\u06EA' and <= '\u06ED' or <= '\u0605' => Drop,
        '\u066A' => '%',
        _ => c,
    };

    private static char Punctuation(char c) => c switch
    {
        <= '\u200A' or '\u202F' or '\u205F' => ' ',
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' => Drop,
        '\u2010' or '\u2011' or '\u2012' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        '\u2028' or '\u2029' => '\n',
        _ => c,
    };

    /// <summary>Marks that are left out and yet belong to the letter before them: vowel signs, those of recitation, circles around a letter.</summary>
    private static bool IsVowelSign(char c) => c is >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E8' or >= '\u06EA' and <= '\u06ED' or >= '\u20D0' and <= '\u20F0' or '\u0488' or '\u0489' or '\u1ABE' or >= '\uA670' and <= '\uA672';
    private static bool IsNukta(char c) => c is '\u093C' or '\u09BC';
    private static bool IsPresentationForm(char c) => c is >= '\uFB50' and <= '\uFDFB' or >= '\uFE70' and <= '\uFEFC';

    private static char Compose(char letter, char mark)
    {
        if (mark < 0x300) return Drop;
        switch (mark)
        {
            case '\u093C':
                return letter switch
                {
                    'न' => '\u0929', 'र' => '\u0931', 'ळ' => '\u0934', 'क' => '\u0958', 'ख' => '\u0959', 'ग' => '\u095A', 'ज' => '\u095B', 'ड' => '\u095C', 'ढ' => '\u095D', 'फ' => '\u095E',
                    'य' => '\u095F', _ => Drop,
                };
            case '\u09BC':
                return letter switch { 'ড' => '\u09DC', 'ঢ' => '\u09DD', 'য' => '\u09DF', 'ব' => 'র', _ => Drop };
            case '\u09BE' or '\u09D7':
                return letter != '\u09C7' ? Drop : mark == '\u09BE' ? '\u09CB' : '\u09CC';
            case '\u0653':
                return letter == 'ا' ? 'آ' : Drop;
            case '\u0654':
                return letter switch { 'ا' => 'أ', 'و' => 'ؤ', 'ي' or 'ى' or 'ی' => 'ئ', _ => Drop };
            case '\u0655':
                return letter == 'ا' ? 'إ' : Drop;
        }
        if (mark > '\u036F' || char.IsSurrogate(letter)) return Drop;
        var pair = string.Create(2, (letter, mark), static (span, p) => (span[0], span[1]) = p).Normalize(NormalizationForm.FormC);
        return pair.Length == 1 ? pair[0] : Drop;
    }
}
