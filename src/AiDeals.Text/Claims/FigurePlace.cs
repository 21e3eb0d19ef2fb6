namespace AiDeals.Text;

/// <summary>Where a figure stands to a verb.</summary>
internal sealed class FigurePlace(ClaimPack pack, string language)
{
    private const int NearVerbs = 12;

    private readonly Term before = "before" + language, behind = "after" + language;

    public void At(Features features, ProposalFinder.Context context, Trigger trigger, Figure figure)
    {
        var sentence = context.Sentence;
        var distance = ClaimSentence.Between(figure.First, figure.End, trigger.First, trigger.End);
        var clauses = sentence.ClausesBetween(figure.First, trigger.First);
        var figures = context.FiguresNear(figure);
        var groups = context.Near(figure.First, figure.End, NearVerbs);
        // "Nvidia $10bn and Microsoft $5bn": the verb stands once for figures that have each their own party.
        var isShared = groups.Any(g => g.End <= figure.First && figure.First - g.End <= 5 && !g.IsReference) && figures.Any(f => f != figure && groups.Any(g => g.End <= f.First && f.First - g.End <= 5 || g.First >= f.End && g.First - f.End <= 2));
        // "X buys Y, price: $33bn": the price's own word ties the figure to the purchase over the comma.
        if (trigger.Frame.Helps.Contains("price") && distance > 2 && sentence.Nouns.Any(n => n.Entry.Name == "price" && n.End <= figure.First && figure.First - n.End <= 1)) features.Add("price_told_behind");
        features.Add("words_between", Math.Min(distance, isShared ? 4 : 25) / 5.0);
        features.Add("clauses_between", Math.Min(clauses, 4));
        if (distance <= 2 && clauses < 0.4) features.Add("adjacent");
        features.Add("figures_between", (isShared ? 0.3 : 1) * figures.Count(f => f != figure && f.First >= Math.Min(figure.End, trigger.End) && f.End <= Math.Max(figure.First, trigger.First)));
        if (!isShared && figures.Any(f => f != figure && ClaimSentence.Between(f.First, f.End, trigger.First, trigger.End) < distance)) features.Add("figure_nearer");
        // "15 billion at a valuation of 200", "350 अरब के मूल्यांकन पर 20 अरब": the noun belongs to the figure that the language puts beside it.
        if (trigger.Frame.Kind == ClaimKind.Valuation && figures.Any(f => f != figure && (pack.Order == WordOrder.Sov
            ? trigger.End <= figure.First && f.End <= trigger.First && trigger.First - f.End <= 2
            : figure.End <= trigger.First && f.First >= trigger.End && f.First - trigger.End <= 4))) features.Add("claimed_by_other");
        var triggerFirst = trigger.First < figure.First;
        if (!trigger.Frame.IsNoun && triggerFirst == (pack.Order == WordOrder.Sov)) features.Add("wrong_side");
        var nearer = context.TriggersNear(figure.First, figure.End, NearVerbs).Count(t => t.Frame != trigger.Frame && ClaimSentence.Between(figure.First, figure.End, t.First, t.End) < distance);
        Term rank = nearer switch { 0 => "nearest", 1 => "second", 2 => "third", _ => "far" };
        var side = triggerFirst ? before : behind;
        features.Add("rank", rank, trigger.Frame.IsNoun ? "noun" : "verb", side);
        features.Add("rank", rank, trigger.Frame.Term);
        features.Add("beside", Gap(distance), trigger.Frame.Term, side);
        features.Add("beside", Gap(distance), trigger.Frame.Term);
        features.Add("clauses", trigger.Frame.IsNoun ? "noun" : "verb", clauses switch { < 0.3 => "same", < 1 => "next", _ => "far" }, side);
        features.Add("side", trigger.Frame.Term, side);
    }

    private static Term Gap(int distance) => distance switch { 0 => "0", 1 => "1", <= 3 => "3", <= 6 => "6", <= 12 => "12", _ => "far" };
}
