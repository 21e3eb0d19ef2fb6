namespace AiDeals.Text.Tests;

public class PhraseTests
{
    [Theory]
    [InlineData("in talks", "Amazon is in talks with OpenAI", "in talks")]
    [InlineData("rais*", "It was raising money", "raising")]
    [InlineData("(has|had) (already |)raised", "xAI had already raised it", "had already raised")]
    [InlineData("put ... into", "SoftBank put $10bn into OpenAI", "put $10bn into")]
    [InlineData("start-up", "the start-up said", "start-up")]
    [InlineData("নির্মাণ*", "ডেটা সেন্টার নির্মাণের কাজ", "নির্মাণের")]
    public void A_phrase_is_found_where_it_stands(string pattern, string text, string found) => Assert.Equal(found, Find(text, [], pattern));

    [Theory]
    [InlineData("put ... into", "SoftBank put it off, moving into chips")]
    [InlineData("put ... into", "put one two three four five six seven eight nine into")]
    [InlineData("raise", "raised")]
    [InlineData("in talks", "in the talks")]
    public void A_gap_ends_at_the_clause_and_a_word_at_its_end(string pattern, string text) => Assert.Null(Find(text, [], pattern));

    [Theory]
    [InlineData("استثمار", "للاستثمار", null)]
    [InlineData("استثمار", "واستثمار", "واستثمار")]
    [InlineData("استثمار", "بِاستثمار", "بِاستثمار")]
    public void Proclitics_may_stand_before_the_first_word(string pattern, string text, string? found) => Assert.Equal(found, Find(text, ["و", "ب"], pattern));

    [Theory]
    [InlineData("(open")]
    [InlineData("... into")]
    [InlineData("put ...")]
    [InlineData("  ")]
    public void A_pattern_that_cannot_match_is_an_error(string pattern) => Assert.Throws<FormatException>(() => Phrase.Parse(pattern).ToList());

    [Theory]
    [InlineData("order: svo\ntriggers: { dance: [dances] }\nnouns: {}\ncues: {}\nreferences: {}\nrounds: {}", "2: 'dance' is no frame")]
    [InlineData("order: svo\ntriggers: { invest: { soon: [invest] } }\nnouns: {}\ncues: {}\nreferences: {}\nrounds: {}", "2: 'soon' is no status")]
    [InlineData("order: svo\ntriggers: {}\nnouns: {}\ncues: { hoped: [hoped] }\nreferences: {}\nrounds: {}", "4: 'hoped' is no status")]
    [InlineData("order: svo\ntriggers: { invest: ['... into'] }\nnouns: {}\ncues: {}\nreferences: {}\nrounds: {}", "2: '... into' must begin and end with a word")]
    [InlineData("order: random\ntriggers: {}\nnouns: {}\ncues: {}\nreferences: {}\nrounds: {}", "1: expected one of svo, sov, vso")]
    [InlineData("order: svo\nbefore: { beside: [beside] }\ntriggers: {}\nnouns: {}\ncues: {}\nreferences: {}\nrounds: {}", "2: 'beside' is no relation")]
    public void A_wrong_pack_is_refused_with_its_line(string yaml, string problem)
    {
        var error = Assert.Throws<LanguagePackException>(() => new ClaimPack(PackFile.Parse("xx/claims.yaml", yaml), Frames.All, []));
        Assert.Contains("xx/claims.yaml:" + problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_has_a_pack_of_claims() => Assert.All(PackFiles.Shipped.Languages, l => Assert.NotNull(ClaimPack.Of(l)));

    private static string? Find(string text, string[] proclitics, string pattern)
    {
        var table = new PhraseTable<string>([.. proclitics.Select(p => (p, ""))]);
        foreach (var phrase in Phrase.Parse(pattern)) table.Add(phrase, pattern);
        var words = new ClaimText(new NormalizedText(text));
        foreach (var (_, first, end) in table.Find(words.Words, 0, words.Words.Length)) return text[words.Spans[first].Start..words.Spans[end - 1].End];
        return null;
    }
}
