using System.Globalization;

namespace AiDeals.Text;

/// <summary>For each figure of a sentence, and each verb that may speak of a deal without one, everything it may be read as.</summary>
internal sealed class ProposalFinder(ClaimText text, ClaimPack pack, PartyTraits traits, ClaimModel model, string language)
{
    private const int CarriedSentences = 3;
    /// <summary>A sentence may be endless; what stands farther away than so many verbs bears on no figure.</summary>
    private const int MostTriggers = 12;
    /// <summary>In tokens: the nouns and cues of a sentence that is a paragraph belong to other figures.</summary>
    private const int NearMark = 16;
    /// <summary>Words matter less each than what the frames say, being so many.</summary>
    private const double WordStrength = 0.3;

    private readonly ClaimText text = text;
    private readonly ClaimModel model = model;
    private readonly Term language = language;
    private readonly RoleOptions roles = new(pack, traits, model, language);
    private readonly FigurePlace place = new(pack, language);

    /// <summary>In the order of the text, figures first.</summary>
    /// <param name="told">What the article has claimed so far, the last claim last.</param>
    public IReadOnlyList<Decision> Find(ClaimSentence sentence, Discourse discourse, IReadOnlyList<Candidate> told)
    {
        if (sentence.Figures.Count == 0 && !sentence.Triggers.Any(t => t.Frame.WithoutAmount)) return [];
        var context = new Context(sentence, discourse, told, new SentenceShape(text, pack, traits, sentence));
        var carried = context.Carried;
        var decisions = new List<Decision>();
        var before = carried;
        foreach (var figure in sentence.Figures)
        {
            if (figure.IsConversion) continue;
            var anchor = new Anchor(this, context, figure, figure.First, figure.End);
            var proposals = context.TriggersNear(figure.First, figure.End, MostTriggers).Select(t => anchor.Weigh(t)).ToList();
            if (carried is not null && sentence.Index - carried.Sentence.Index is > 0 and <= CarriedSentences && sentence.Groups.Any(g => !g.IsReference))
                proposals.Add(anchor.Weigh(new Trigger(carried.Frame, carried.Trigger.Status, sentence.End, sentence.End, false), "carried_trigger"));
            foreach (var frame in Frames.Untriggered) proposals.Add(anchor.Weigh(new Trigger(frame, null, figure.First, figure.End, false), "no_trigger"));
            if (Grown(figure, sentence, before) is { } grown) proposals.Add(grown);
            decisions.Add(new Decision(sentence, figure, proposals));
            before = CandidateChooser.OfFigure(decisions[^1]) ?? before;
        }
        foreach (var trigger in sentence.Triggers)
            if (trigger.Frame.WithoutAmount) decisions.Add(new Decision(sentence, null, [new Anchor(this, context, null, trigger.First, trigger.End).Weigh(trigger)]));
        return decisions;
    }

    /// <summary>A figure, or a verb without one, with what speaks for each kind of claim whatever the verb.</summary>
    private sealed class Anchor(ProposalFinder finder, Context context, Figure? figure, int first, int end)
    {
        private sealed record Kind(Term Label, Features Facts, Dictionary<PartyRole, IReadOnlyList<PartyOption>> Parties, Dictionary<(PartyOption, PartyOption), Features?> Pairs);

        private readonly Dictionary<int, Kind> kinds = [];
        private readonly List<(Term Name, Term Word)> words = WordFacts.Around(context.Shape, context.Shape.Of(first), context.Shape.Of(end - 1));

        public Proposal Weigh(Trigger trigger, string? origin = null)
        {
            var (sentence, frame) = (context.Sentence, trigger.Frame);
            var kind = KindOf(frame);
            var own = new Features(finder.model);
            own.Add("trigger_strength", frame.Strength);
            if (origin is not null) own.Add(origin);
            if (figure is not null && origin != "carried_trigger") finder.place.At(own, context, trigger, figure);
            if (origin == "carried_trigger" && IsListItem(context)) own.Add("list_item");
            finder.Nouns(own, trigger, figure, sentence);
            own.Add("frame", frame.Term, figure is null ? "0" : "", finder.language);
            own.Add("frame", frame.Term, figure is null ? "0" : "");
            own.Add("origin", kind.Label, origin ?? "");
            if (origin is null)
            {
                var shape = context.Shape;
                own.Add("trigger", string.Join(' ', finder.text.Words[trigger.First..trigger.End]), frame.Term, figure is null ? "0" : "");
                own.Add("trigger_before", shape.Stem(shape.Of(trigger.First) - 1), kind.Label);
                own.Add("trigger_after", shape.Stem(shape.Of(trigger.End - 1) + 1), kind.Label);
            }
            if (frame.Kind is not { } claimed) return new Proposal { Trigger = trigger, Figure = figure, Sentence = sentence, Shared = kind.Facts, Own = own };
            var named = frame.Roles.Keys.ToList();
            var options = new List<RoleOption[]>(2);
            foreach (var role in named)
            {
                var key = Labels.Key(role, claimed, figure is null);
                if (!kind.Parties.TryGetValue(role, out var parties)) kind.Parties[role] = parties = finder.roles.Of(context, claimed, role == frame.Principal, role, key, figure, first, end);
                options.Add(finder.roles.At(context, parties, frame, role, key, trigger, figure));
            }
            return new Proposal
            {
                Trigger = trigger, Figure = figure, Sentence = sentence, Shared = kind.Facts, Own = own, Roles = named, Options = options,
                Pair = named.Count < 2 ? null : (a, b) =>
                {
                    if (!kind.Pairs.TryGetValue((a, b), out var pair)) kind.Pairs[(a, b)] = pair = finder.roles.Pair(kind.Label, claimed, a, b);
                    return pair;
                },
            };
        }

        private Kind KindOf(Frame frame)
        {
            var index = frame.Kind is { } k ? (int)k : -1;
            if (kinds.TryGetValue(index, out var known)) return known;
            var label = Labels.Of(frame.Kind, figure is null);
            var facts = new Features(finder.model);
            finder.Describe(facts, context, label, frame.Kind, figure, first, end, words);
            return kinds[index] = new Kind(label, facts, [], []);
        }
    }

    private void Describe(Features facts, Context context, Term label, ClaimKind? kind, Figure? figure, int first, int end, List<(Term Name, Term Word)> words)
    {
        var sentence = context.Sentence;
        if (kind is not null)
        {
            facts.Add(figure is null ? "claim_without_amount" : "claim");
            if (figure?.IsEach == true) facts.Add("price_each");
        }
        foreach (var (name, word) in words) facts.Add(new Feature(name, word, label), WordStrength);
        foreach (var trigger in context.TriggersNear(first, end, MostTriggers)) facts.Add("verb_near", label, trigger.Frame.Term, Side(trigger.First, trigger.End));
        foreach (var cue in Near(sentence.Cues)) facts.Add("cue", cue.Entry.Term, label);
        foreach (var round in Near(sentence.Rounds)) facts.Add("round", round.Entry.Term, label);
        foreach (var noun in Near(sentence.Nouns))
        {
            facts.Add("noun", noun.Entry.Term, label);
            facts.Add("noun_near", noun.Entry.Term, label, Side(noun.First, noun.End));
        }
        if (figure is not null)
        {
            facts.Add("size", label, Size(figure));
            facts.Add("bound", label, EnumTerms<AmountBound>.Of(figure.Mention.Money.Bound));
            facts.Add("figures", label, context.FigureCount switch { 1 => "one", 2 => "two", _ => "more" });
            facts.Add("told_before", label, context.ToldBefore(figure));
            foreach (var group in context.Near(first, end, 2)) facts.Add("party_near", label, traits.KindOf(group.Parties[0]), Side(group.First, group.End));
        }
        if (sentence.IsTitle) facts.Add("title", label);
        facts.Add("before", label, context.Carried is { } c && sentence.Index - c.Sentence.Index <= 1 ? Labels.Of(c.Frame.Kind, false) : "");

        IEnumerable<Marked> Near(IReadOnlyList<Marked> marks) => marks.Where(m => ClaimSentence.Between(m.First, m.End, first, end) <= NearMark).Take(12);

        Term Side(int from, int to) => to <= first ? Sides[0][Bin(first - to)] : from >= end ? Sides[1][Bin(from - end)] : "at";
    }

    private static readonly Term[][] Sides = [[.. new[] { "before1", "before3", "before7", "before15", "before" }.Select(t => (Term)t)], [.. new[] { "behind1", "behind3", "behind7", "behind15", "behind" }.Select(t => (Term)t)]];

    private static int Bin(int distance) => distance switch { <= 1 => 0, <= 3 => 1, <= 7 => 2, <= 15 => 3, _ => 4 };

    /// <summary>"It will grow to $500bn": the deal told before with another figure, unless the sentence names others.</summary>
    private Proposal? Grown(Figure figure, ClaimSentence sentence, Candidate? before)
    {
        if (before?.Figure is null || before.Frame.Kind is not { } kind || sentence.Index - before.Sentence.Index > 1) return null;
        if (sentence.Grows.FirstOrDefault(g => ClaimSentence.Between(g.First, g.End, figure.First, figure.End) <= 3 && sentence.ClausesBetween(g.First, figure.First) < 0.7) is not { } verb) return null;
        if (sentence.Index != before.Sentence.Index && sentence.Groups.Any(g => !g.IsReference && g.Parties.Any(p => !before.Roles.Values.Any(r => r.Holds(p))))) return null;
        var own = new Features(model);
        own.Add("trigger_strength", before.Frame.Strength);
        own.Add("carried_trigger");
        own.Add("figure_grows");
        own.Add("grown", Labels.Of(kind, false));
        var nothing = new Features(model);
        var named = before.Frame.Roles.Keys.ToList();
        return new Proposal
        {
            Trigger = new Trigger(before.Frame, null, verb.First, verb.End, false), Figure = figure, Sentence = sentence, Shared = nothing, Own = own, Roles = named,
            Options = [.. named.Select((role, i) => new[] { new RoleOption(new PartyOption(before.Roles.GetValueOrDefault(role), nothing, before.Roles.ContainsKey(role) ? Context.Grown + i : 0, true), nothing) })],
            Pair = (_, _) => nothing,
        };
    }

    // Powers of ten of the amount: a round of a trillion is as unlikely as a contract over a thousand.
    private static Term Size(Figure figure) => (figure.Mention.Money.Value switch { < 1e6m => 5, < 1e7m => 6, < 1e8m => 7, < 1e9m => 8, < 1e10m => 9, < 1e11m => 10, < 1e12m => 11, _ => 12 }).ToString(CultureInfo.InvariantCulture);

    private static bool IsListItem(Context context) =>
        context.Sentence.Groups.Count > 0 && context.Sentence.Groups[0] is var head && head.First <= context.Sentence.First + 1 && context.Sentence.After(head.End) is ":" or "-" or "–" or "—";

    private void Nouns(Features features, Trigger trigger, Figure? figure, ClaimSentence sentence)
    {
        var frame = trigger.Frame;
        if (frame.Needs.Count > 0 && !frame.Needs.Any(Near)) features.Add("noun_needed");
        features.Add("noun_helps", frame.Helps.Any(Near) ? 1 : 0);
        features.Add("noun_averse", frame.Averse.Any(Near) ? 1 : 0);

        bool Near(string name) => IsProject(name) || frame.InContext && sentence.Before.Contains(name) || sentence.Nouns.Any(n => n.Entry.Name == name && (Close(n, trigger.First, trigger.End) || (figure is not null && Close(n, figure.First, figure.End))));
        bool IsProject(string name) => name == "facility" && sentence.Groups.Any(g => g.Parties.Any(traits.IsConsortium));
        bool Close(Marked noun, int first, int end) => ClaimSentence.Between(noun.First, noun.End, first, end) <= 12 && sentence.ClausesBetween(noun.First, first) <= 1.2;
    }

    /// <summary>A sentence and what is known before it.</summary>
    internal sealed class Context(ClaimSentence sentence, Discourse discourse, IReadOnlyList<Candidate> told, SentenceShape shape)
    {
        /// <summary>Sets of parties from here on stand for the parties of an earlier claim.</summary>
        public const int Grown = 1_000_000;
        private const int Neighbours = 6;

        private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);

        public ClaimSentence Sentence => sentence;
        public SentenceShape Shape => shape;
        public IReadOnlyList<Discourse.Candidature> Topics { get; } = discourse.Topics(sentence.Index);
        /// <summary>The last claim before this sentence: a list item or short sentence may go on with its verb.</summary>
        public Candidate? Carried { get; } = told.Count > 0 ? told[^1] : null;
        public int FigureCount { get; } = sentence.Figures.Count(f => !f.IsConversion);

        public Discourse.Candidature? TopicOf(PartyGroup group) => Topics.FirstOrDefault(t => group.Holds(t.Party));
        public Term CountOf(PartyMention party) => discourse.CountOf(party);
        public IReadOnlySet<PartyRole> Played(PartyMention party) => discourse.Played(party);

        public int SetOf(IReadOnlyList<PartyMention> parties)
        {
            var key = parties is [var one] ? one.PartyId ?? "?" + one.Name : string.Join('|', parties.Select(p => p.PartyId ?? "?" + p.Name).Order(StringComparer.Ordinal));
            if (!sets.TryGetValue(key, out var number)) sets[key] = number = sets.Count + 1;
            return number;
        }

        /// <summary>The groups that stand nearest, in the order of the text.</summary>
        public IReadOnlyList<PartyGroup> Near(int first, int end, int most)
        {
            if (sentence.Groups.Count <= most) return sentence.Groups;
            var at = Lower(sentence.Groups.Count, i => sentence.Groups[i].First, first);
            return [.. sentence.Groups.Skip(at - most).Take(2 * most).OrderBy(g => ClaimSentence.Between(g.First, g.End, first, end)).Take(most).OrderBy(g => g.First)];
        }

        public IReadOnlyList<Trigger> TriggersNear(int first, int end, int most)
        {
            if (sentence.Triggers.Count <= most) return sentence.Triggers;
            var at = Lower(sentence.Triggers.Count, i => sentence.Triggers[i].First, first);
            return [.. sentence.Triggers.Skip(at - most).Take(2 * most).OrderBy(t => ClaimSentence.Between(t.First, t.End, first, end)).Take(most).OrderBy(t => t.First)];
        }

        /// <summary>The figures around one, without conversions.</summary>
        public IReadOnlyList<Figure> FiguresNear(Figure figure)
        {
            if (sentence.Figures.Count <= 2 * Neighbours) return figures;
            var at = Lower(sentence.Figures.Count, i => sentence.Figures[i].First, figure.First);
            return [.. sentence.Figures.Skip(at - Neighbours).Take(2 * Neighbours).Where(f => !f.IsConversion)];
        }

        private readonly List<Figure> figures = sentence.Figures.Count <= 2 * Neighbours ? [.. sentence.Figures.Where(f => !f.IsConversion)] : [];

        /// <summary>Whether the article told the same amount before, and as what.</summary>
        public Term ToldBefore(Figure figure)
        {
            for (var i = told.Count - 1; i >= Math.Max(0, told.Count - MostTold); i--)
                if (told[i].Figure is { } before && before.Mention.Money.Currency == figure.Mention.Money.Currency && before.Mention.Money.Value == figure.Mention.Money.Value) return Labels.Of(told[i].Frame.Kind, false);
            return "";
        }

        private const int MostTold = 40;

        private static int Lower(int count, Func<int, int> first, int token)
        {
            var (low, high) = (0, count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (first(middle) < token) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }
}

/// <summary>The names that features give to kinds of claims and their roles.</summary>
internal static class Labels
{
    private static readonly Term None = "none";
    private static readonly Term[] Kinds = [.. Enum.GetValues<ClaimKind>().Select(k => (Term)k.ToSnakeCase())], Amountless = [.. Enum.GetValues<ClaimKind>().Select(k => (Term)(k.ToSnakeCase() + "0"))];
    private static readonly Dictionary<(PartyRole, ClaimKind, bool), Term> Keys = (from role in Enum.GetValues<PartyRole>() from kind in Enum.GetValues<ClaimKind>() from bare in new[] { false, true } select (role, kind, bare))
        .ToDictionary(k => k, k => (Term)$"{k.role.ToSnakeCase()}/{Of(k.kind, k.bare).Text}");

    /// <param name="withoutAmount">Such claims have weights of their own.</param>
    public static Term Of(ClaimKind? kind, bool withoutAmount) => kind is not { } k ? None : withoutAmount ? Amountless[(int)k] : Kinds[(int)k];

    public static Term Key(PartyRole role, ClaimKind kind, bool withoutAmount) => Keys[(role, kind, withoutAmount)];
}

/// <summary>The words around a figure or verb, by how far on which side they stand.</summary>
internal static class WordFacts
{
    private const int Beside = 10, Sentence = 25;

    public static List<(Term Name, Term Word)> Around(SentenceShape shape, int first, int last)
    {
        var facts = new List<(Term, Term)>(80);
        for (var d = 1; d <= Beside; d++)
        {
            var bin = d <= 2 ? d : d <= 5 ? 5 : 10;
            if (first - d >= -1) { facts.Add((Left[bin], shape.Word(first - d))); if (d > 1) facts.Add((LeftStem[bin], shape.Stem(first - d))); }
            if (last + d <= shape.Count) { facts.Add((Right[bin], shape.Word(last + d))); if (d > 1) facts.Add((RightStem[bin], shape.Stem(last + d))); }
        }
        facts.Add(("pair_left", shape.Stem(first - 2).Text + " " + shape.Stem(first - 1).Text));
        facts.Add(("pair_right", shape.Stem(last + 1).Text + " " + shape.Stem(last + 2).Text));
        var seen = new HashSet<ulong>();
        for (var i = Math.Max(0, first - Sentence); i < Math.Min(shape.Count, last + Sentence); i++)
            if (seen.Add(shape.Stem(i).Hash)) facts.Add((InSentence, shape.Stem(i)));
        return facts;
    }

    private static readonly Term InSentence = "in_sentence";
    private static readonly Term[] Left = Names("left"), Right = Names("right"), LeftStem = Names("left_stem"), RightStem = Names("right_stem");

    private static Term[] Names(string side) => [.. Enumerable.Range(0, Beside + 1).Select(n => (Term)(side + n.ToString(CultureInfo.InvariantCulture)))];
}
