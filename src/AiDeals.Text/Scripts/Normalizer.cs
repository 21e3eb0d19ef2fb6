using System.Globalization;
using System.Text;

namespace AiDeals.Text;

/// <summary>Builds the normalised view and its map. One pass; the map holds only the places where the two texts fall out of step.</summary>
internal static class Normalizer
{
    private const char Drop = '\0';

    public static (string Text, Shift[] Shifts) Run(string original)
    {
        var first = FirstChange(original);
        if (first == original.Length) return (original, []);
        var output = new StringBuilder(original.Length).Append(original, 0, first);
        var shifts = new List<Shift>();
        int at = first, inStep = 0, end = first;
        while (at < original.Length)
        {
            var c = original[at];
            if (c < 0x7F && c >= ' ') { Mark(at); output.Append(c); end = ++at; continue; }
            var plain = Plain(c);
            if (plain == Drop)
            {
                at++;
                if (IsVowelSign(c) && output.Length > 0 && end == at - 1) end = at;
                continue;
            }
            if (c == '\r' && at + 1 < original.Length && original[at + 1] == '\n') { at++; continue; }
            if (IsPresentationForm(c)) { Expand(c); continue; }
            if (output.Length > 0 && Compose(output[^1], plain) is var composed and not '\0')
            {
                output[^1] = composed;
                end = ++at;
                continue;
            }
            if (IsNukta(plain)) { at++; if (end == at - 1) end = at; continue; }
            Mark(at);
            output.Append(plain);
            end = ++at;
        }
        if (output.Length + inStep != original.Length || end != original.Length) shifts.Add(new Shift(output.Length, original.Length, end));
        return (output.ToString(), shifts.ToArray());

        void Mark(int from)
        {
            if (output.Length + inStep == from && (output.Length == 0 || end == from)) return;
            shifts.Add(new Shift(output.Length, from, end));
            inStep = from - output.Length;
        }

        void Expand(char ligature)
        {
            var letters = ligature.ToString().Normalize(NormalizationForm.FormKC);
            foreach (var letter in letters)
            {
                if (Plain(letter) == Drop) continue;
                Mark(at);
                output.Append(Plain(letter));
                end = at + 1;
            }
            at++;
        }
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
            '\u180E' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => Drop,
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

    private static bool IsVowelSign(char c) => c is >= '\u064B' and <= '\u065F' or '\u0670';
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
