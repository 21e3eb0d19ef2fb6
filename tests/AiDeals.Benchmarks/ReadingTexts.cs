using System.Buffers;
using System.Text;
using AiDeals.Text;

namespace AiDeals.Benchmarks;

/// <summary>The articles of one language, ten times with other digits: made before the clock runs.</summary>
internal sealed class ReadingTexts
{
    private const int Passes = 10;
    private const string Zeros = "0०০٠۰";

    private readonly string[][] passes;

    public ReadingTexts(string language)
    {
        string[] articles = [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => LanguageReader.Default.Read(new NormalizedText(t)).Language == language)];
        passes = [.. Enumerable.Range(0, Passes).Select(by => articles.Select(t => Varied(t, by)).ToArray())];
        Bytes = articles.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
        Names = SearchValues.Create([.. PartyDirectory.Default.Parties.SelectMany(p => p.Names).Where(n => n.Language == language).Select(n => n.Text).Take(500)], StringComparison.Ordinal);
        Sentences = new SentenceReader(SentenceWords.All[language]);
    }

    public static string Folder { get; set; } = "";

    /// <summary>Words of large numbers, for the plain scan.</summary>
    public static SearchValues<string> Scales { get; } = SearchValues.Create(["million", "billion", "trillion", "crore", "lakh", "কোটি", "লাখ", "বিলিয়ন", "करोड़", "लाख", "अरब", "बिलियन", "مليون", "مليار"], StringComparison.Ordinal);

    /// <summary>UTF-8.</summary>
    public long Bytes { get; }
    public int Count => passes[0].Length;
    public SearchValues<string> Names { get; }
    public SentenceReader Sentences { get; }

    public string[] Pass(int number) => passes[number % Passes];

    /// <summary>One article of about so many bytes, of all passes behind one another.</summary>
    public string Long(int bytes)
    {
        var text = new StringBuilder();
        var length = 0;
        for (var i = 0; length < bytes; i++)
        {
            var piece = Pass(i / Count)[i % Count];
            text.Append(piece).Append('\n');
            length += Encoding.UTF8.GetByteCount(piece) + 1;
        }
        return text.ToString();
    }

    public static string DefaultFolder() => Path.Combine(Roots.Root, "tests", "AiDeals.Text.Tests", "Gold", "study");

    /// <summary>Each digit moved on by <paramref name="by"/>, within its script.</summary>
    private static string Varied(string text, int by) => string.Create(text.Length, (text, by), static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            var sign = from.text[i];
            to[i] = sign;
            foreach (var zero in Zeros)
                if (sign >= zero && sign <= zero + 9) to[i] = (char)(zero + (sign - zero + from.by) % 10);
        }
    });
}
