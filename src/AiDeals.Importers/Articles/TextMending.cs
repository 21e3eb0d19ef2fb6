using System.Globalization;

namespace AiDeals.Importers;

/// <summary>Replaces what no text holds on purpose and no database stores: control characters and halves of surrogate pairs, one code unit by one, so that every other offset stays.</summary>
public static class TextMending
{
    /// <param name="notes">Receives a sentence for each kind that was found.</param>
    /// <exception cref="UnreadableException">So much of it that this is no text.</exception>
    public static string Mend(string text, ICollection<string> notes)
    {
        var (controls, halves) = (0, 0);
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (char.IsControl(units[i]) && units[i] is not ('\t' or '\n' or '\r'))
            {
                units[i] = ' ';
                controls++;
            }
            else if (char.IsHighSurrogate(units[i]) && i + 1 < units.Length && char.IsLowSurrogate(units[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(units[i]))
            {
                units[i] = '\uFFFD';
                halves++;
            }
        }
        if ((controls + halves) * 20 > units.Length) throw new UnreadableException("this is not a text (more than one character in twenty is a control character or half a character)");
        if (controls > 0) notes.Add(string.Create(CultureInfo.InvariantCulture, $"{controls} control characters were replaced by blanks"));
        if (halves > 0) notes.Add(string.Create(CultureInfo.InvariantCulture, $"{halves} broken characters (half a surrogate pair) were replaced by U+FFFD"));
        return controls + halves == 0 ? text : new string(units);
    }
}
