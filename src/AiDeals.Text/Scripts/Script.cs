using System.Globalization;

namespace AiDeals.Text;

/// <summary>The scripts that decide in which language a text can be. The words in packs are the names of the members in snake_case.</summary>
public enum Script
{
    None, Latin, Arabic, Devanagari, Bengali, Cyrillic, Greek, Hebrew, Han, Kana, Hangul, Tamil, Telugu, Gujarati, Gurmukhi, Kannada, Malayalam, Oriya, Sinhala, Thai, Myanmar, Ethiopic, Armenian, Georgian, Other,
}

public static class Scripts
{
    // First and last code unit of each block, in ascending order; letters outside them belong to Other. Letters beyond the Basic Multilingual Plane are counted there too.
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('A', 'z', Script.Latin), ('\u00AA', '\u024F', Script.Latin), ('\u0250', '\u036F', Script.Latin), ('\u0370', '\u03FF', Script.Greek), ('\u0400', '\u052F', Script.Cyrillic), ('\u0531', '\u058F', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew), ('\u0600', '\u06FF', Script.Arabic), ('\u0750', '\u077F', Script.Arabic), ('\u08A0', '\u08FF', Script.Arabic), ('\u0900', '\u097F', Script.Devanagari),
        ('\u0980', '\u09FF', Script.Bengali), ('\u0A00', '\u0A7F', Script.Gurmukhi), ('\u0A80', '\u0AFF', Script.Gujarati), ('\u0B00', '\u0B7F', Script.Oriya), ('\u0B80', '\u0BFF', Script.Tamil),
        ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada), ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D80', '\u0DFF', Script.Sinhala), ('\u0E00', '\u0E7F', Script.Thai),
        ('\u1000', '\u109F', Script.Myanmar), ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u139F', Script.Ethiopic), ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek), ('\u3040', '\u30FF', Script.Kana), ('\u3400', '\u9FFF', Script.Han), ('\uA8E0', '\uA8FF', Script.Devanagari), ('\uAC00', '\uD7AF', Script.Hangul),
        ('\uF900', '\uFAFF', Script.Han), ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFE', Script.Arabic), ('\uFF21', '\uFF5A', Script.Latin),
    ];

    // One byte for each code unit: every station asks for every letter of a text.
    private static readonly byte[] Table = BuildTable();

    /// <summary>The script of a letter or of a mark that stands on letters; <see cref="Script.None"/> for digits, punctuation, spaces and controls.</summary>
    public static Script Of(char c) => (Script)Table[c];

    private static byte[] BuildTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = (byte)(IsLetter((char)c) ? BlockOf((char)c) : Script.None);
        return table;
    }

    private static bool IsLetter(char c)
    {
        if (c < 0x80) return char.IsAsciiLetter(c);
        if (c is >= '\u0904' and <= '\u0963' or >= '\u0985' and <= '\u09E3' or >= '\u0620' and <= '\u064A') return true;
        return char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static Script BlockOf(char c)
    {
        foreach (var (first, last, script) in Blocks)
            if (c >= first && c <= last) return script;
        return Script.Other;
    }
}
