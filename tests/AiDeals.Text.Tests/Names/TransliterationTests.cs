namespace AiDeals.Text.Tests;

public class TransliterationTests
{
    [Theory]
    [InlineData("বর্ণমালা এআই", "Bornomala AI")]
    [InlineData("টিপিএল", "TPL")]
    [InlineData("পেগাট্রন", "Pegatron")]
    [InlineData("ওরিক্স", "Orix")]
    [InlineData("তরঙ্গ ক্যাপিটাল", "Torong Capital")]
    [InlineData("टेलस", "Telas")]
    [InlineData("ऑटोडेस्क", "Otodesk")]
    [InlineData("सर्वम एआई", "Sarvam AI")]
    [InlineData("बसुंधरा वेंचर्स", "Basundhara Ventures")]
    [InlineData("بصيرة", "Basira")]
    [InlineData("مدار كابيتال", "Madar Capital")]
    [InlineData("Nscale এআই", "Nscale AI")]
    [InlineData("Nscale", "Nscale")]
    public void A_name_is_guessed_in_Latin_letters(string name, string latin) => Assert.Equal(latin, Transliteration.Default.ToLatin(name));

    /// <summary>The measure: 1 less the edits over the longer length, over all names of one word that the directory has in the script; none of them is a word the guess takes from there.</summary>
    [Theory]
    [InlineData("bn", 0.77, 0.69)]
    [InlineData("hi", 0.75, 0.64)]
    [InlineData("ar", 0.69, 0.52)]
    public void Guesses_are_near_the_true_names(string language, double mean, double near)
    {
        var names = PartyDirectory.Default.Parties.Where(p => p.Kind != PartyKind.Government && !p.Name.Contains(' ', StringComparison.Ordinal))
            .Select(p => (p.Name, Native: p.Names.First(n => n.Language == language).Text)).Where(n => !n.Native.Contains(' ', StringComparison.Ordinal) && n.Native.All(c => Scripts.Of(c) != Script.Latin)).ToList();
        var scores = names.ConvertAll(n => Similarity(Transliteration.Default.ToLatin(n.Native).ToLowerInvariant(), n.Name.ToLowerInvariant()));
        Assert.True(scores.Count >= 400, $"{scores.Count} names");
        Assert.True(scores.Average() >= mean, $"mean {scores.Average():0.000}");
        Assert.True(scores.Count(s => s >= 0.7) >= near * scores.Count, $"{scores.Count(s => s >= 0.7)} of {scores.Count} at least 0.7");
    }

    private static double Similarity(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return 1 - row[b.Length] / (double)Math.Max(a.Length, b.Length);
    }

    [Fact]
    public void Any_text_is_transliterated_without_an_error()
    {
        foreach (var text in new[] { "", " ", "্", "়", "ংংং", "का्", "\uD800", "ء", "ـ", "১২৩", "أ-ب", new string('क', 5000), string.Concat(Enumerable.Repeat("এ", 60)) })
            Assert.NotNull(Transliteration.Default.ToLatin(text));
    }
}
