namespace AiDeals.Text;

/// <summary>
/// Finds names that the directory does not know in scripts without capitals. A run of words of which none is ordinary is a name when something shows it: quotes, a company's word at its end or before it,
/// a list with known names, a verb of which companies are the subject, the head of a line. Persons are left out.
/// </summary>
internal sealed class NameRuns
{
    private const int LongestRun = 5;
    // In letters: of longer words the beginning tells enough.
    private const int LongestSound = 24;

    private readonly NameModel model;
    private readonly OrdinaryWords ordinary;
    private readonly NameEndings endings;
    private readonly NameLists lists;
    private readonly WordSet suffixes;
    private readonly WordSet softSuffixes;
    private readonly WordSet generic;
    private readonly WordSet places;
    private readonly ByLetter caseEndings;
    private readonly string[] adverbEndings;
    private readonly NamePhrases heads;
    private readonly NamePhrases tails;
    private readonly NamePhrases named;
    private readonly NamePhrases products;
    private readonly NamePhrases speech;

    public NameRuns(IReadOnlyCollection<NameWords> packs, NameEndings endings, NameLists lists, NamePhrases products, OrdinaryWords ordinary)
    {
        model = new NameModel(PackFiles.Shipped.Load("Languages/names.yaml"));
        this.endings = endings;
        this.lists = lists;
        this.products = products;
        this.ordinary = ordinary;
        suffixes = Forms(packs.SelectMany(p => p.CompanySuffixes));
        softSuffixes = Forms(packs.SelectMany(p => p.SoftSuffixes));
        generic = new WordSet([.. suffixes.Words, .. softSuffixes.Words, .. Forms(packs.SelectMany(p => p.NameMiddles)).Words]);
        places = Forms(packs.SelectMany(p => p.Places));
        var cases = Forms(packs.SelectMany(p => p.CaseEndings)).Words.ToArray();
        // Emphasis is glued on behind the case: মিউনিখেরই.
        caseEndings = ByLetter.Last(cases.Concat(cases.SelectMany(c => packs.SelectMany(p => p.Emphasis).Select(e => c + NameLetters.SearchForm(e)))).Distinct().OrderByDescending(e => e.Length));
        adverbEndings = [.. Forms(packs.SelectMany(p => p.AdverbEndings)).Words];
        heads = new NamePhrases(packs.SelectMany(p => p.CuesBefore.Concat(p.UnknownHeads)), endings);
        tails = new NamePhrases(packs.SelectMany(p => p.CuesAfter), endings);
        named = new NamePhrases(packs.SelectMany(p => p.UnknownTails), endings);
        speech = new NamePhrases(packs.SelectMany(p => p.SpeechAfter), endings);
    }

    /// <param name="taken">Letters of names that are known.</param>
    /// <param name="known">The organisations that the text names, in order and apart.</param>
    public IEnumerable<(int Start, int End)> Read(NameLetters text, bool[] taken, IReadOnlyList<NameHit> known, NameSurroundings around)
    {
        var names = known.ToList();
        var found = new List<(int Start, int End)>();
        var waiting = new List<(int Start, int End)>();
        var evidence = new NameEvidence();
        var runs = Candidates(text, taken, out var counts, out var wholes);
        foreach (var run in runs)
        {
            evidence.Clear();
            Describe(evidence, text, run, names, counts, around);
            if (model.Weigh(evidence) >= model.Least) Accept(run);
            else waiting.Add(run);
        }
        waiting.RemoveAll(r => !IsClosed(text, r));
        lists.Spread(text, waiting, names, r => Bare(text, r.Start, r.End), Accept);
        return found;

        void Accept((int Start, int End) run)
        {
            var end = Stem(text, run, wholes);
            found.Add((run.Start, end));
            names.Add(new NameHit(run.Start, end, -1, NameStrength.Strong));
        }
    }

    /// <summary>For training: every run that may be a name, without its ending of case, with what is told of it.</summary>
    public IEnumerable<(int Start, int End)> Read(NameLetters text, bool[] taken, IReadOnlyList<NameHit> known, NameSurroundings around, NameEvidence evidence)
    {
        foreach (var run in Candidates(text, taken, out var counts, out _))
        {
            evidence.Clear();
            Describe(evidence, text, run, [.. known], counts, around);
            yield return (run.Start, Bare(text, run.Start, run.End));
        }
    }

    private List<(int Start, int End)> Candidates(NameLetters text, bool[] taken, out Dictionary<string, int> counts, out HashSet<string> wholes)
    {
        var runs = Runs(text, taken);
        counts = new Dictionary<string, int>(StringComparer.Ordinal);
        wholes = runs.Select(r => text.Letters[r.Start..r.End].ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var (start, end) in runs)
        {
            var form = text.Letters[start..Bare(text, start, end)].ToString();
            counts[form] = counts.GetValueOrDefault(form) + 1;
        }
        var candidates = new List<(int Start, int End)>(runs.Count);
        foreach (var whole in runs)
        {
            var run = Trimmed(text, whole, counts);
            if (IsPerson(text, run.Start) || products.After(text, endings.WordEnd(text, run.End)) is not null || products.Before(text, run.Start) is not null) continue;
            if (WithoutGeneric(text, run, taken) is { } name) candidates.Add(name);
        }
        return candidates;
    }

    private List<(int Start, int End)> Runs(NameLetters text, bool[] taken)
    {
        var runs = new List<(int Start, int End)>();
        for (var i = 0; i < text.Count;)
        {
            if (Quotation(text, i, taken) is { } quoted) { runs.Add((i, quoted)); i = quoted; continue; }
            var end = text.WordEnd(i);
            if (!IsNameable(text, i, end, taken)) { i = end; continue; }
            var (start, words, last) = (i, 1, i);
            if (text.Before(start) == Gap.Space) start += endings.AndBefore(text, start, end);
            while (end < text.Count && text.Before(end) is Gap.Space or Gap.Joint && !taken[end] && !IsCased(text, last, end))
            {
                var next = text.WordEnd(end);
                if (endings.AndBefore(text, end, next) > 0) break;
                if (!generic.Contains(text.Letters[end..Bare(text, end, next)]) && !IsNameable(text, end, next, taken)) break;
                (last, end) = (end, next);
                words++;
            }
            if (words <= LongestRun && end - start >= 3) runs.Add((start, end));
            i = end;
        }
        return runs;
    }

    // A whole quotation: "مدار للحلول". Of one with an ordinary word inside three words are the most; none begins with one.
    private int? Quotation(NameLetters text, int start, bool[] taken)
    {
        var view = text.Text.Text;
        var place = text.Place(start);
        if (place == 0 || view[place - 1] is not ('"' or '\'') || !text.IsWordStart(start) || Scripts.Of(text[start]) is Script.Latin or Script.None) return null;
        var (end, most) = (start, 4);
        for (var words = 0; words < most && end < text.Count && !taken[end]; words++)
        {
            var next = text.WordEnd(end);
            if (ordinary.HasArticle(text.Letters[end..next]) || ordinary.Contains(text.Letters[end..next]))
            {
                if (words == 0) return null;
                most = 3;
            }
            end = next;
            if (text.EndPlace(end) < view.Length && view[text.EndPlace(end)] == view[place - 1]) return end - start >= 3 && !IsAdverbial(text, start, end) ? end : null;
            if (end >= text.Count || text.Before(end) is not (Gap.Space or Gap.Joint)) return null;
        }
        return null;
    }

    // "مديرا ماليا": several words that all end as adverbials do (in Arabic in the alif of the accusative).
    private bool IsAdverbial(NameLetters text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i = text.WordEnd(i), words++)
            if (!adverbEndings.Any(e => text.Letters[i..text.WordEnd(i)].EndsWith(e, StringComparison.Ordinal))) return false;
        return words > 1;
    }

    private bool IsNameable(NameLetters text, int start, int end, bool[] taken) =>
        !taken[start] && Scripts.Of(text[start]) is not (Script.Latin or Script.None) && !char.IsDigit(text[start]) && end - start >= 2
        && !ordinary.Contains(text.Letters[start..end]) && !ordinary.HasArticle(text.Letters[start..end]);

    // What stands in the run, before it and behind it. Kinds are short, for there is a line of each in the weights.
    private void Describe(NameEvidence evidence, NameLetters text, (int Start, int End) run, List<NameHit> known, Dictionary<string, int> counts, NameSurroundings around)
    {
        var (start, end) = run;
        var view = text.Text.Text;
        var bare = Bare(text, start, end);
        var last = text.LastWord(start, bare);
        evidence.Add("script", Enum.GetName(Scripts.Of(text[start])));
        var words = 0;
        for (var i = start; i < bare; i = text.WordEnd(i), words++) Sounds(evidence, text.Letters[i..Math.Min(text.WordEnd(i), bare)]);
        evidence.Add(words switch { 1 => "one", 2 => "two", _ => "more" });
        if (bare - start < 5) evidence.Add("short");
        if (last > start && suffixes.Contains(text.Letters[last..bare])) evidence.Add("suffix");
        if (softSuffixes.Contains(text.Letters[last..bare])) evidence.Add(last > start ? "soft" : "onlysoft");
        evidence.Add("case", text.Letters[bare..end]);
        var quoted = text.Place(start) > 0 && view[text.Place(start) - 1] is '"' or '\'' && text.EndPlace(bare) < view.Length && view[text.EndPlace(bare)] == view[text.Place(start) - 1];
        if (quoted) evidence.Add(words > 2 ? "quotedmore" : "quoted");
        if (LineHeads.IsBulleted(text, start, end)) evidence.Add("bulleted");
        if (LineHeads.IsPlain(text, start, end)) evidence.Add("plainhead");
        if (LineHeads.IsLabel(text, start, end)) evidence.Add("label");
        if (counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Letters[start..bare], out var count) && count > 1) evidence.Add(count > 2 ? "often" : "twice");
        if (heads.Before(text, start) is not null && text.Before(start) == Gap.Space) evidence.Add("headed");
        var after = endings.WordEnd(text, bare);
        if (after < text.Count && text.Before(after) == Gap.Space)
        {
            if (named.After(text, after) is not null) evidence.Add("named");
            if (tails.After(text, after) is { } tail) evidence.Add(speech.After(text, endings.WordEnd(text, tail)) is null ? "tailed" : "speaks");
        }
        if (lists.Joins(text, start, bare, known)) evidence.Add("listed");
        if (around.HasFigure(text, start, end)) evidence.Add("figure");
        if (IsClosed(text, run)) evidence.Add("closed");
        Neighbours(evidence, text, start, end);
    }

    // Words written after foreign names have sounds and letters that others lack.
    private static void Sounds(NameEvidence evidence, ReadOnlySpan<char> word)
    {
        Span<char> framed = stackalloc char[LongestSound + 2];
        var length = Math.Min(word.Length, LongestSound);
        framed[0] = '^';
        word[..length].CopyTo(framed[1..]);
        framed[length + 1] = '$';
        for (var i = 0; i + 3 <= length + 2; i++) evidence.Add("in", framed[i..(i + 3)]);
    }

    private void Neighbours(NameEvidence evidence, NameLetters text, int start, int end)
    {
        if (start > 0 && text.Before(start) != Gap.Break)
        {
            var before = text.LastWord(0, start);
            evidence.Add("before", Word(text, before, start));
            if (places.Contains(text.Letters[before..Bare(text, before, start)])) evidence.Add("placebefore");
            if (before > 0 && text.Before(before) != Gap.Break)
            {
                var second = text.LastWord(0, before);
                evidence.Add("second", Word(text, second, before));
                if (places.Contains(text.Letters[second..Bare(text, second, before)])) evidence.Add("placesecond");
            }
        }
        else evidence.Add("opens");
        if (end >= text.Count || text.Before(end) == Gap.Break)
        {
            evidence.Add("ends");
            return;
        }
        var next = text.WordEnd(end);
        evidence.Add("next", Word(text, end, next));
        if (next >= text.Count || text.Before(next) == Gap.Break) return;
        var third = text.WordEnd(next);
        evidence.Add("third", Word(text, next, third));
        if (third < text.Count && text.Before(third) != Gap.Break) evidence.Add("fourth", Word(text, third, text.WordEnd(third)));
    }

    private static ReadOnlySpan<char> Word(NameLetters text, int start, int end) =>
        char.IsDigit(text[start]) ? "0" : Scripts.Of(text[start]) == Script.Latin ? "a" : text.Letters[start..Math.Min(end, start + LongestSound)];

    // Something other than a further word of the same phrase follows.
    private bool IsClosed(NameLetters text, (int Start, int End) run)
    {
        if (run.End >= text.Count || text.Before(run.End) == Gap.Break || Bare(text, run.Start, run.End) < run.End || text.Before(run.End) == Gap.Joint) return true;
        return lists.IsWord(text.Letters[run.End..text.WordEnd(run.End)]) || tails.After(text, run.End) is not null;
    }

    // "কোরিয়া ডেভেলপমেন্ট ব্যাংক": words that any company bears make a name behind a place; alone they make none.
    private (int Start, int End)? WithoutGeneric(NameLetters text, (int Start, int End) run, bool[] taken)
    {
        for (var i = run.Start; i < run.End; i = text.WordEnd(i))
            if (!generic.Contains(text.Letters[i..Bare(text, i, Math.Min(text.WordEnd(i), run.End))])) return run;
        if (run.Start == 0 || text.Before(run.Start) != Gap.Space || taken[run.Start - 1]) return null;
        var before = text.LastWord(0, run.Start);
        return places.Contains(text.Letters[before..run.Start]) && text.WordEnd(run.Start) < run.End ? (before, run.End) : null;
    }

    // The beginning that the text has as a name elsewhere: of "তরঙ্গ এআই গায়কদের" the first two words.
    private static (int Start, int End) Trimmed(NameLetters text, (int Start, int End) run, Dictionary<string, int> counts)
    {
        if (counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Letters[run.Start..run.End], out var whole) && whole > 1) return run;
        for (var end = text.LastWord(run.Start, run.End); end > run.Start; end = text.LastWord(run.Start, end))
            if (end - run.Start >= 4 && counts.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text.Letters[run.Start..end])) return (run.Start, end);
        return run;
    }

    private bool IsPerson(NameLetters text, int start)
    {
        if (ordinary.IsGivenName(text.Letters[start..text.WordEnd(start)])) return true;
        return start > 0 && text.Before(start) != Gap.Break && ordinary.IsTitle(text.Letters[text.LastWord(0, start)..start]);
    }

    // Without an ending of case behind three letters.
    private int Bare(NameLetters text, int start, int end)
    {
        var word = text.LastWord(start, end);
        foreach (var ending in caseEndings[text[end - 1]])
            if (end - word >= ending.Length + 3 && text.Letters[start..end].EndsWith(ending, StringComparison.Ordinal)) return end - ending.Length;
        return end;
    }

    private bool IsCased(NameLetters text, int start, int end) => Bare(text, start, end) < end;

    // The form that stands alone elsewhere in the text, else the one without its ending of case.
    private int Stem(NameLetters text, (int Start, int End) run, HashSet<string> wholes)
    {
        var word = text.LastWord(run.Start, run.End);
        for (var end = run.End - 1; end >= run.End - 4 && end - word >= 3; end--)
            if (wholes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Letters[run.Start..end]) && endings.EndsName(text, run.Start, end)) return end;
        return Bare(text, run.Start, run.End);
    }

    private static WordSet Forms(IEnumerable<string> words) => new(words.Select(NameLetters.SearchForm).Where(w => w.Length > 0));
}
