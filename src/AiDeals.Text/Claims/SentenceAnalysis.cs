namespace AiDeals.Text;

/// <summary>Lays out one sentence: figures, triggers, nouns, cues and the parties with their relations.</summary>
internal sealed class SentenceAnalysis(ClaimText text, ClaimPack pack, PartyTraits traits)
{
    private const int LongestMarkerGap = 4;

    public ClaimSentence Analyse(int index, TextSpan span, bool isTitle, IEnumerable<MoneyMention> money, IEnumerable<PartyMention> parties, Func<string, int, IReadOnlyList<PartyMention>> resolve, IReadOnlySet<string> before)
    {
        var (first, end) = text.TokensOf(span);
        var hits = pack.Table.Find(text.Words, first, end);
        var named = parties.Where(p => span.Contains(p.Span)).OrderBy(p => p.Span.Start).ToList();
        var inside = new bool[end - first + 1];
        foreach (var party in named)
        {
            var (a, b) = text.TokensOf(party.Span);
            for (var i = a; i < b && i < end; i++) inside[i - first] = true;
        }
        hits.RemoveAll(h => h.Value.Word is PackWord.Trigger or PackWord.Noun or PackWord.Reference && inside[h.First - first] && inside[h.End - 1 - first]);
        var figures = Figures(span, money, hits);
        var speaking = hits.Where(h => h.Value.Word == PackWord.Trigger).ToList();
        speaking.RemoveAll(h => speaking.Any(o => o.End - o.First > h.End - h.First && o.First <= h.First && h.End <= o.End));
        var triggers = speaking.DistinctBy(h => (h.Value.Name, h.First, h.End))
            .Select(h => new Trigger(Frames.All[h.Value.Name], h.Value.Status, h.First, h.End, IsPassive(hits, h.First))).ToList();
        var clause = Clauses(first, end, hits);
        var groups = Groups([.. named.Where(p => !traits.IsOutlet(p))], hits, figures, first, end, resolve);
        return new ClaimSentence
        {
            Index = index, First = first, End = end, Span = span, IsTitle = isTitle, Figures = figures, Triggers = triggers, Clause = clause, Before = before, After = token => token < end ? text.Words[token] : "", Groups = groups,
            Nouns = Of(PackWord.Noun), Cues = Of(PackWord.Cue), Rounds = Of(PackWord.Round), Participation = Of(PackWord.Participation), Relatives = Of(PackWord.Relative),
            Adversatives = Of(PackWord.Adversative), Grows = Of(PackWord.Grows), Exceeds = Of(PackWord.Exceeds), Deals = Of(PackWord.Deal), Outlets = [.. named.Where(traits.IsOutlet)],
        };

        List<Marked> Of(PackWord word)
        {
            var found = hits.Where(h => h.Value.Word == word).ToList();
            return [.. found.Where(h => !found.Any(o => o.End - o.First > h.End - h.First && o.First <= h.First && h.End <= o.End)).Select(h => new Marked(h.Value, h.First, h.End))];
        }
    }

    private List<Figure> Figures(TextSpan span, IEnumerable<MoneyMention> money, List<(PackEntry Value, int First, int End)> hits)
    {
        var figures = new List<Figure>();
        foreach (var mention in money.Where(m => span.Contains(m.Span)).OrderBy(m => m.Span.Start))
        {
            var (first, end) = text.TokensOf(mention.Span);
            var isEach = hits.Any(h => h.Value.Word == PackWord.Each && ClaimSentence.Between(first, end, h.First, h.End) <= 1);
            figures.Add(new Figure(mention, first, end, figures.Count > 0 && Converts(figures[^1], mention, first, end, hits), isEach));
        }
        return figures;
    }

    /// <summary>A second amount is the first one in another currency when it follows at once in brackets or behind "or", "about", "that is".</summary>
    private bool Converts(Figure before, MoneyMention mention, int first, int end, List<(PackEntry Value, int First, int End)> hits)
    {
        if (first - before.End > 6) return false;
        var (money, earlier) = (mention.Money, before.Mention.Money);
        // The same figure rounded: "$134.7 million, or $135 million".
        var isNear = money.Currency != earlier.Currency || Math.Abs(money.Value - earlier.Value) <= 0.02m * earlier.Value;
        return InBrackets(before.End, first) || isNear && hits.Any(h => h.Value.Word == PackWord.Conversion && h.First >= before.End && h.End <= first);
    }

    private bool InBrackets(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text.Words[i] is "(" or "[") return true;
        return false;
    }

    private static bool IsPassive(List<(PackEntry Value, int First, int End)> hits, int trigger) =>
        hits.Any(h => h.Value.Word == PackWord.Passive && h.End <= trigger && trigger - h.End <= 1);

    private double[] Clauses(int first, int end, List<(PackEntry Value, int First, int End)> hits)
    {
        // In languages with the verb at the end a comma before "and" closes a clause; a list needs none there.
        var words = hits.Where(h => h.Value.Word == PackWord.ClauseWord || h.Value.Word == PackWord.Connector && pack.Order == WordOrder.Sov && h.First > first && text.Words[h.First - 1] == ",").Select(h => h.First).ToHashSet();
        var clause = new double[Math.Max(1, end - first)];
        double level = 0, brackets = 0;
        for (var i = first; i < end; i++)
        {
            var word = text.Words[i];
            if (word is "(" or "[") brackets = 1;
            if (words.Contains(i)) level += 0.7;
            clause[i - first] = level + brackets;
            if (word is ")" or "]") brackets = 0;
            level += word switch { "," or "،" => 0.4, ";" or "؛" or ":" or "।" or "|" or "\n" or "•" => 1, "–" or "—" => 0.7, _ => 0 };
        }
        return clause;
    }

    private List<PartyGroup> Groups(List<PartyMention> named, List<(PackEntry Value, int First, int End)> hits, IReadOnlyList<Figure> figures, int first, int end, Func<string, int, IReadOnlyList<PartyMention>> resolve)
    {
        var members = new List<(PartyMention Party, int First, int End, string? Reference)>();
        foreach (var party in named)
        {
            var (a, b) = text.TokensOf(party.Span);
            members.Add((party, a, b, null));
        }
        var references = hits.Where(h => h.Value.Word == PackWord.Reference).ToList();
        references.RemoveAll(h => references.Any(o => o != h && o.End - o.First > h.End - h.First && o.First <= h.First && h.End <= o.End));
        foreach (var (value, a, b) in references.DistinctBy(h => (h.First, h.End)))
        {
            if (members.Any(m => m.First < b && a < m.End) || value.Name is not ("it" or "he" or "we" or "his_company" or "persons_company") && IsApposition(members, b)) continue;
            foreach (var party in resolve(value.Name, a)) members.Add((party with { Span = TextSpan.FromBounds(text.Spans[a].Start, text.Spans[b - 1].End) }, a, b, value.Name));
        }
        members.Sort((x, y) => x.First.CompareTo(y.First));
        // "the Saudi company Humain": a country right behind a name tells where it is from.
        for (var i = members.Count - 1; i > 0; i--)
            if (traits.IsGovernment(members[i].Party) && !traits.IsGovernment(members[i - 1].Party) && IsOnlyQuotes(members[i - 1].End, members[i].First)) members.RemoveAt(i);
        var groups = new List<PartyGroup>();
        // A chain "Palantir's co-founder Joe Lonsdale's 8VC" joins others as its last part; the parts before say only which one is meant.
        var heads = new List<(int Member, int ChainStart)>();
        for (int i = 0, chain = -1; i < members.Count; i++)
        {
            if (chain < 0) chain = members[i].First;
            var own = new PartyGroup([members[i].Party], members[i].First, members[i].End, RelationOf(members[i].Party, members[i].Party, members[i].First, members[i].End, first, end), members[i].Reference);
            if (i + 1 < members.Count && members[i + 1].First >= members[i].End && Modifies(own, members[i + 1]) || IsOfTitle(own, hits)) groups.Add(own with { IsModifier = true });
            else { heads.Add((i, chain)); chain = -1; }
            if (chain >= 0 && i + 1 < members.Count && members[i + 1].First - members[i].End > 5) chain = -1;
        }
        for (var h = 0; h < heads.Count;)
        {
            var (start, stop, reference) = (members[heads[h].Member].First, members[heads[h].Member].End, members[heads[h].Member].Reference);
            var parties = new List<PartyMention> { members[heads[h].Member].Party };
            var (last, next) = (parties[0], h + 1);
            for (; next < heads.Count; next++)
            {
                var (before, member) = (members[heads[next - 1].Member], members[heads[next].Member]);
                var isAlias = false;
                if (member.First != before.First && (HasOwnFigure(before.First, member.End, figures) || !Joins(stop, heads[next].ChainStart, hits, members[heads[next].Member].Party, out isAlias))) break;
                if (!isAlias && !parties.Exists(p => PartyGroup.SameParty(p, member.Party))) parties.Add(member.Party);
                if (!isAlias) last = member.Party;
                stop = member.End;
                if (member.Reference is null) reference = null;
            }
            var relation = RelationOf(parties[0], last, heads[h].ChainStart < start && pack.Before.Any ? heads[h].ChainStart : start, stop, first, end);
            groups.Add(new PartyGroup(parties, start, stop, relation == Relation.Bare && members[heads[h].Member].Reference is "we" or "he" ? Relation.Subject : relation, reference));
            h = next;
        }
        groups.Sort((x, y) => x.First.CompareTo(y.First));
        return groups;
    }

    private bool IsOnlyQuotes(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text.Words[i] is not ("\"" or "'")) return false;
        return true;
    }

    /// <summary>"the startup Mistral": the noun right before a name is that name once more.</summary>
    private bool IsApposition(List<(PartyMention Party, int First, int End, string? Reference)> members, int end) =>
        members.Exists(m => m.Reference is null && m.First >= end && (m.First == end || (m.First - end == 1 && text.Words[end] is "\"" or "'")));

    /// <summary>"Nvidia will put $10bn in Anthropic, and Microsoft $5bn": each figure has its own party, so the two do not belong together.</summary>
    private static bool HasOwnFigure(int previous, int end, IReadOnlyList<Figure> figures) => figures.Any(f => f.First >= end && f.First - end <= 3) && figures.Any(f => f.End <= previous && previous - f.End <= 3);

    /// <summary>A party in the genitive, or an unmarked one right before a person, with nothing but a title up to the next party.</summary>
    private bool Modifies(PartyGroup group, (PartyMention Party, int First, int End, string? Reference) next)
    {
        var gap = next.First - group.End;
        if (gap is < 0 or > 5) return false;
        for (var i = group.End; i < next.First; i++)
            if (text.Words[i] is "," or "،" or ";" or ":" or "(") return false;
        if (pack.Order != WordOrder.Vso && group.Relation == Relation.Of && next.Reference is null) return gap <= 4 && (pack.Order == WordOrder.Sov || gap <= 2);
        return group.Relation == Relation.Bare && traits.IsPerson(next.Party) && traits.CompanyOf(next.Party) is { } company && group.Holds(company);
    }

    /// <summary>"the former OpenAI technology chief": speaks of a person.</summary>
    private bool IsOfTitle(PartyGroup group, List<(PackEntry Value, int First, int End)> hits) =>
        hits.Any(h => h.Value.Word == PackWord.Title && h.First >= group.End && h.First - group.End <= 3 && !text.Words.AsSpan(group.End, h.First - group.End).ContainsAny(",", "،", "("));

    /// <summary>Only connectors, commas and fillers stand between the two; in brackets a second name is an alias of the first.</summary>
    private bool Joins(int end, int next, List<(PackEntry Value, int First, int End)> hits, PartyMention party, out bool isAlias)
    {
        isAlias = false;
        if (next < end) return true;
        if (next - end > 5) return false;
        var connected = false;
        for (var i = end; i < next; i++)
        {
            var word = text.Words[i];
            if (word is "(") { isAlias = true; connected = true; continue; }
            if (word is "," or "،" or "/" or "&") { connected = true; continue; }
            if (word is "\"" or "'" or ")" || (i == next - 1 && text.Touches(next))) { continue; }
            if (hits.Any(h => h.Value.Word == PackWord.Connector && h.First <= i && i < h.End)) { connected = true; continue; }
            if (hits.Any(h => h.Value.Word == PackWord.Filler && h.First <= i && i < h.End))
            {
                // "وشركة": the connector is glued to the filler.
                connected |= word[0] == 'و' && pack.Proclitics.Any(p => p.Text == "و");
                continue;
            }
            return false;
        }
        if (!connected)
        {
            // A connector glued to the name itself ("وأمازون").
            var (token, _) = text.TokensOf(party.Span);
            var glued = ProcliticBefore(party, token);
            connected = glued.Length > 0 && hits.Any(h => h.Value.Word == PackWord.Connector && h.First == token) || glued.Length > 0 && pack.Table.At([glued], 0, 1).Any(h => h.Value.Word == PackWord.Connector);
        }
        return connected;
    }

    private string ProcliticBefore(PartyMention party, int token)
    {
        var inside = party.Span.Start - text.Spans[token].Start;
        if (inside > 0) return text.Words[token].Length >= inside ? text.Words[token][..inside] : "";
        return token > 0 && text.Touches(token) && text.Words[token - 1].Length <= 3 && Tokenizer.IsLetter(text.Words[token - 1][0]) ? text.Words[token - 1] : "";
    }

    private Relation RelationOf(PartyMention firstParty, PartyMention lastParty, int start, int stop, int sentence, int end)
    {
        // Words after the name: endings glued to it, then postpositions.
        var after = stop;
        var token = stop - 1;
        var rest = text.Spans[token].End - lastParty.Span.End;
        var ending = rest > 0 && rest < text.Words[token].Length ? text.Words[token][^rest..] : "";
        while (ending.Length == 0 && after < end && text.Tokens[after - 1].End == text.Tokens[after].Start && after - stop < 2 && (text.Words[after] is "-" or "'" || pack.Endings.Any(e => e.Text == text.Words[after])))
        {
            if (text.Words[after] is not ("-" or "'")) ending = text.Words[after];
            after++;
        }
        if (ending.Length > 0 && pack.Endings.Count == 0) ending = "";
        for (var i = after; i < end && i <= after + LongestMarkerGap; i++)
        {
            if (pack.After.At(text.Words, i, end) is { Count: > 0 } posts) return posts.MaxBy(h => h.End).Value;
            if (text.Words[i] is not ("\"" or "'" or "(" or ")") && !pack.Table.At(text.Words, i, end).Any(h => h.Value.Word == PackWord.Filler) && !InsideBrackets(after, i)) break;
        }
        // A noun or pronoun that stands for the party bears its ending inside.
        var isWhole = ending.Length == 0 && text.Spans[token].End == lastParty.Span.End && pack.Table.At(text.Words, token, token + 1).Any(h => h.Value.Word == PackWord.Reference);
        foreach (var (suffix, relation) in pack.Endings)
            if (isWhole ? text.Words[token].EndsWith(suffix, StringComparison.Ordinal) : ending == suffix) return relation;
        // Words before the name: clitics glued to it, then prepositions.
        var clitic = ProcliticBefore(firstParty, start);
        var before = clitic.Length > 0 && firstParty.Span.Start == text.Spans[start].Start ? start - 1 : start;
        foreach (var (prefix, relation) in pack.Clitics)
            if (clitic == prefix) return relation;
        Relation? like = null;
        var limit = before - LongestMarkerGap;
        for (var i = before - 1; i >= sentence && i >= limit; i--)
        {
            // "with companies such as X": the relation stands before the example.
            for (var from = Math.Max(sentence, i - 3); from <= i; from++)
            {
                var ahead = pack.Before.At(text.Words, from, end);
                var found = ahead.FindIndex(h => h.End == i + 1);
                if (found < 0) continue;
                var pre = ahead[found].Value;
                if (pre != Relation.Like || like is not null) return pre;
                (like, limit, i) = (pre, from - 1 - LongestMarkerGap, from);
                break;
            }
            if (text.Words[i] is not ("\"" or "'" or "-") && !pack.Table.At(text.Words, i, end).Any(h => h.Value.Word is PackWord.Filler or PackWord.Reference) && like is null) break;
        }
        return like ?? Relation.Bare;
    }

    private bool InsideBrackets(int from, int at)
    {
        var open = false;
        for (var i = from; i <= at; i++)
        {
            if (text.Words[i] is "(") open = true;
            if (text.Words[i] is ")" && i < at) open = false;
        }
        return open;
    }
}
