using AiDeals.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Web.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void The_figure_inside_its_evidence_is_a_piece_of_its_own()
    {
        var paragraph = Assert.Single(MarkedText.Paragraphs("Acme pays $5 million now.", [(new TextSpan(0, 20), new TextSpan(10, 10))]));
        Assert.Equal([("Acme pays ", 1, false), ("$5 million", 1, true), (" now.", 0, false)], paragraph.Select(p => (p.Text, p.Claims.Count, p.IsFigure)));
    }

    [Fact]
    public void Words_that_two_claims_share_name_both()
    {
        var paragraph = MarkedText.Paragraphs("one two three", [(new TextSpan(0, 7), null), (new TextSpan(4, 9), null)])[0];
        Assert.Equal([0, 1], paragraph.Single(p => p.Text == "two").Claims);
    }

    [Fact]
    public void Evidence_over_a_line_break_is_marked_on_both_lines()
    {
        var paragraphs = MarkedText.Paragraphs("one\ntwo", [(new TextSpan(0, 7), null)]);
        Assert.Equal([1, 1], paragraphs.Select(p => Assert.Single(p).Claims.Count));
    }

    [Fact]
    public void Nothing_of_a_text_is_lost_wherever_the_marks_lie() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string> Text, (PositiveInt, PositiveInt)[] Marks)>(),
        c =>
        {
            var text = c.Text.Get;
            var marks = c.Marks.Select(m => new TextSpan(m.Item1.Get % (text.Length + 1), m.Item2.Get)).Select(s => (TextSpan.FromBounds(s.Start, Math.Min(s.End, text.Length)), (TextSpan?)null)).ToList();
            return string.Join('\n', MarkedText.Paragraphs(text, marks).Select(p => string.Concat(p.Select(piece => piece.Text)))) == text;
        }).Holds();
}
