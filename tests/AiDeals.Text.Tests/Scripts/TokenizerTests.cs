namespace AiDeals.Text.Tests;

public class TokenizerTests
{
    [Theory]
    [InlineData("raised $6.6bn, again.", "raised|$|6.6|bn|,|again|.")]
    [InlineData("১,৩৫০ কোটি ডলারের", "1,350|কোটি|ডলারের")]
    [InlineData("وOpenAI بـ44", "و|OpenAI|ب|44")]
    [InlineData("OpenAI-এর ৫টি", "OpenAI|-|এর|5|টি")]
    [InlineData("1,2, 3. 4", "1,2|,|3|.|4")]
    [InlineData("क॰ ₹5", "क|॰|₹|5")]
    [InlineData("a\nb", "a|\n|b")]
    [InlineData("", "")]
    public void CutsWordsNumbersAndMarks(string text, string expected)
    {
        var normal = NormalizedText.Normalize(text);
        Assert.Equal(expected == "" ? [] : NormalizedText.Normalize(expected).Split('|'), Tokenizer.Tokenize(normal).Select(t => t.In(normal).ToString()));
    }
}
