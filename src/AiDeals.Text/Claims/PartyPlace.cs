namespace AiDeals.Text;

/// <summary>Where a party stands in its sentence: to the figure, to the verb, among the words and the other parties.</summary>
internal sealed class PartyPlace(ClaimPack pack, PartyTraits traits, string language)
{
    private const int NearVerbs = 3, NearGroups = 9;

    /// <summary>Whatever the verb: relation, order and the words beside the name.</summary>
    public void Describe(Features facts, ProposalFinder.Context context, Term key, PartyGroup group, IReadOnlyList<PartyGroup> groups, Figure? figure, int first, int end)
    {
        var (sentence, shape) = (context.Sentence, context.Shape);
        var relation = EnumTerms<Relation>.Of(group.Relation);
        Term side = group.End <= first ? "before" : group.First >= end ? "behind" : "at";
        var distance = ClaimSentence.Between(group.First, group.End, first, end);
        if (figure is not null && FigureBetween(group, figure, context.FiguresNear(figure))) facts.Add("figure_between_party");
        if (group.IsReference) facts.Add("party_by_reference");
        if (group.IsModifier) { facts.Add("party_is_modifier"); facts.Add("modifier", key, language); }
        facts.Add("as", key, relation);
        facts.Add("as", key, relation, language);
        facts.Add("stands", key, side, language);
        facts.Add("stands", key, side, relation);
        facts.Add("far", key, side, Far(distance));
        facts.Add("clause_of", key, side, sentence.ClausesBetween(group.First, first) switch { < 0.3 => "same", < 0.8 => "comma", < 1.5 => "next", _ => "far" });
        if (!group.IsReference || group.First < group.End)
        {
            var (from, to) = (shape.Of(group.First), shape.Of(group.End - 1));
            facts.Add("word_before", key, shape.Word(from - 1));
            facts.Add("word_after", key, shape.Word(to + 1));
            facts.Add("words_after", key, shape.Stem(to + 1), shape.Stem(to + 2));
            facts.Add("words_before", key, shape.Stem(from - 2), shape.Stem(from - 1));
            facts.Add("second_before", key, shape.Stem(from - 2));
            facts.Add("second_after", key, shape.Stem(to + 2));
            facts.Add("third_after", key, shape.Stem(to + 3));
        }
        // The verbs beside the name, as concepts that all languages share.
        foreach (var trigger in context.TriggersNear(group.First, group.End, NearVerbs))
            facts.Add("verb_beside", key, trigger.Frame.Term, group.End <= trigger.First ? Beside[0][Bin(trigger.First - group.End)] : Beside[1][Bin(group.First - trigger.End)]);
        var nearer = groups.Count(g => g.First != group.First && ClaimSentence.Between(g.First, g.End, first, end) < distance);
        facts.Add("nearness", key, nearer switch { 0 => "nearest", 1 => "second", _ => "farther" }, side);
        facts.Add("place", key, group.First == groups[0].First ? "first" : group.First == groups[^1].First ? "last" : "middle", language);
        if (groups.Count == 1) facts.Add("alone", key);
    }

    /// <summary>To one verb.</summary>
    public void At(Features own, ProposalFinder.Context context, Frame frame, PartyRole role, Term key, PartyGroup group, Trigger trigger, Figure? figure)
    {
        var sentence = context.Sentence;
        var isHead = IsHeadOfRelative(group, trigger, sentence);
        var distance = ClaimSentence.Between(group.First, group.End, trigger.First, trigger.End);
        own.Add("relation", WeightOf(frame.Roles[role], trigger, group, context, role == PartyRole.Sponsor, figure) - 1.8);
        if (figure is not null) distance = (distance + ClaimSentence.Between(group.First, group.End, figure.First, figure.End)) / 2;
        own.Add("party_distance", Math.Min(distance, 30) / 10.0);
        // The head of a relative clause stands before it and still belongs to it; a project's own name bears on all its sentence.
        if (!isHead && !(role == PartyRole.Sponsor && group.Parties.All(traits.IsConsortium))) own.Add("party_clauses", Math.Min(sentence.ClausesBetween(group.First, trigger.First), 4));
        var relation = EnumTerms<Relation>.Of(group.Relation);
        Term side = group.End <= trigger.First ? "before" : group.First >= trigger.End ? "behind" : "at";
        own.Add("as_frame", key, relation, frame.Term);
        own.Add("to_verb", key, side, relation);
        own.Add("to_verb", key, side, language);
        own.Add("to_verb_frame", frame.Term, side, relation);
        if (trigger.IsPassive) own.Add("passive", key, side, relation);
        if (isHead) own.Add("relative_head", key);
    }

    private static readonly Term[][] Beside = [[.. new[] { "before1", "before3", "before7", "before" }.Select(t => (Term)t)], [.. new[] { "behind1", "behind3", "behind7", "behind" }.Select(t => (Term)t)]];

    private static int Bin(int distance) => distance switch { <= 1 => 0, <= 3 => 1, <= 7 => 2, _ => 3 };

    private static Term Far(int distance) => distance switch { 0 => "0", 1 => "1", <= 3 => "3", <= 6 => "6", <= 12 => "12", _ => "far" };

    private static bool FigureBetween(PartyGroup group, Figure figure, IReadOnlyList<Figure> figures) =>
        figures.Any(f => f != figure && !f.IsConversion && (group.End <= f.First && f.End <= figure.First || figure.End <= f.First && f.End <= group.First));

    private double WeightOf(IReadOnlyDictionary<Relation, double> weights, Trigger trigger, PartyGroup group, ProposalFinder.Context context, bool isSponsor, Figure? figure)
    {
        var (sentence, groups) = (context.Sentence, context.Near(trigger.First, trigger.End, NearGroups));
        // A project's own name stands for those who pay for it, wherever it stands.
        if (isSponsor && group.Parties.All(traits.IsConsortium) && group.Relation is Relation.In or Relation.On or Relation.For or Relation.Of) return weights.GetValueOrDefault(Relation.Subject);
        // "… with SoftBank and Oracle, which have spent": of the relative clause they are the subject.
        if (IsHeadOfRelative(group, trigger, sentence)) return weights.GetValueOrDefault(Relation.Subject);
        // "which is run by X, and whose first outlay …": the agent of another clause's verb.
        if (group.Relation == Relation.By && sentence.ClausesBetween(group.First, trigger.First) >= 1) return weights.GetValueOrDefault(Relation.Bare);
        if (group.Relation is not (Relation.Bare or Relation.Like)) return weights.GetValueOrDefault(group.Relation);
        // "…, and Microsoft $5bn": the verb stands once, each figure has its own subject.
        if (figure is not null && group.End <= figure.First && figure.First - group.End <= 4 && context.FiguresNear(figure).Any(f => f.First >= Math.Min(trigger.End, group.End) && f.End <= Math.Max(group.First, trigger.First) && f != figure))
            return weights.GetValueOrDefault(Relation.Subject);
        var best = weights.GetValueOrDefault(Relation.Bare);
        foreach (var (relation, share) in Order(trigger, group, groups, sentence)) best = Math.Max(best, weights.GetValueOrDefault(relation) * share);
        return best;
    }

    private static bool IsInside(PartyGroup group, Trigger trigger) => group.Relation == Relation.Bare && group.First - trigger.First is 1 or 2 && group.End < trigger.End;

    private static bool IsHeadOfRelative(PartyGroup group, Trigger trigger, ClaimSentence sentence) =>
        !trigger.IsPassive && sentence.Relatives.Any(r => r.First >= group.End && r.First - group.End <= 2 && r.End <= trigger.First + 1 && trigger.First - r.End <= 2);

    /// <summary>What an unmarked party may be by the place it takes.</summary>
    private IEnumerable<(Relation Relation, double Share)> Order(Trigger trigger, PartyGroup group, IReadOnlyList<PartyGroup> groups, ClaimSentence sentence)
    {
        var before = group.End <= trigger.First;
        var distance = ClaimSentence.Between(group.First, group.End, trigger.First, trigger.End);
        switch (pack.Order)
        {
            case WordOrder.Svo when trigger.Frame.IsNoun:
                yield return before ? (distance <= 1 ? Relation.Of : Relation.Subject, 0.85) : (Relation.Object, 0.5);
                break;
            case WordOrder.Svo:
                yield return before ? (trigger.IsPassive ? Relation.Object : Relation.Subject, 0.95) : (trigger.IsPassive ? Relation.Subject : Relation.Object, trigger.IsPassive ? 0.4 : 0.9);
                break;
            case WordOrder.Sov:
                var bare = groups.Where(g => g.Relation == Relation.Bare && g.End <= trigger.First && sentence.ClausesBetween(g.First, trigger.First) <= 1).ToList();
                var isFirst = bare.Count == 0 || bare[0].First == group.First;
                var isLast = bare.Count > 1 && bare[^1].First == group.First;
                var isAlone = bare.Count == 1 && distance <= 2;
                if (!before) { yield return (Relation.Subject, 0.45); yield return (Relation.Object, 0.3); break; }
                yield return (Relation.Subject, isFirst ? 0.85 : 0.6);
                yield return (Relation.Object, isLast || isAlone ? 0.85 : distance <= 2 ? 0.7 : 0.4);
                break;
            default:
                if (trigger.Frame.IsNoun) { yield return before ? (Relation.Subject, 0.7) : (distance <= 1 ? Relation.Of : Relation.Object, distance <= 1 ? 0.95 : 0.6); break; }
                if (before) { yield return (Relation.Subject, 0.85); break; }
                // "عرضت ميتا شراء": between the two verbs of one trigger stands their subject.
                if (IsInside(group, trigger)) { yield return (Relation.Subject, 0.95); break; }
                var following = groups.Where(g => g.Relation == Relation.Bare && g.First >= trigger.End).ToList();
                var subjectBefore = groups.Any(g => IsHeadOfRelative(g, trigger, sentence) || IsInside(g, trigger) || g.Relation == Relation.Bare && g.End <= trigger.First && sentence.ClausesBetween(g.First, trigger.First) < 1);
                yield return following.Count > 0 && following[0].First == group.First ? (subjectBefore || trigger.IsPassive ? Relation.Object : Relation.Subject, 0.9) : (Relation.Object, 0.85);
                if (distance <= 1) yield return (Relation.Object, 0.6);
                break;
        }
    }
}
