using System.Globalization;
using System.Text;

namespace AiDeals.Importers;

/// <summary>From the bytes of a file to its text.</summary>
public static class TextBytes
{
    /// <summary>In bytes. A long newspaper article has a hundredth of it.</summary>
    public const int Largest = 4 << 20;

    /// <summary>UTF-8, or UTF-16 with a byte order mark. The mark is no part of the text.</summary>
    /// <exception cref="UnreadableException">Empty, too long, not text, or in another encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0) throw new UnreadableException("the file is empty");
        if (bytes.Length > Largest) throw TooLong(bytes.Length);
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Utf16(bytes[2..], bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(bytes[2..], bigEndian: true),
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]),
            _ => Utf8(bytes),
        };
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableException("the file holds nothing but blanks");
        return text;
    }

    public static UnreadableException TooLong(long length) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{length / 1048576.0:0.#} MB are too many: an article has at most {Largest >> 20} MB"));

    private static string Utf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) throw new UnreadableException("this is not a text file (it holds zero bytes)");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"byte {e.Index} is not UTF-8: save the text as UTF-8 and try again"), e);
        }
    }

    // Half a surrogate pair passes here and is mended with the control characters: the rest of the article is worth keeping.
    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0) throw new UnreadableException("the file is marked as UTF-16 and has an odd number of bytes");
        var text = string.Create(bytes.Length / 2, (bytes.ToArray(), bigEndian), static (units, from) =>
        {
            for (var i = 0; i < units.Length; i++)
                units[i] = (char)(from.bigEndian ? from.Item1[2 * i] << 8 | from.Item1[2 * i + 1] : from.Item1[2 * i + 1] << 8 | from.Item1[2 * i]);
        });
        return text.Contains('\0', StringComparison.Ordinal) ? throw new UnreadableException("this is not a text file (it holds zero characters)") : text;
    }
}
