namespace AiDeals.Text;

/// <summary>
/// A conditional log-linear model learned by gradient steps from the hand-set weights on, drawn back to them after each pass. Features seen in one article only are left out: they are that article's.
/// </summary>
internal sealed class LogLinear(FeatureNames names)
{
    // By cross-validation over the project's annotated articles: faster steps fit words too closely, more decay forgets rare ones.
    private const float Rate = 0.03f, Decay = 0.04f;
    // The mean of the weights after the last passes is steadier than where the last step left them.
    private const int Averaged = 5;

    private readonly Dictionary<ulong, int> ids = [];
    private readonly List<ulong> keys = [];
    private readonly List<(int First, bool Several)> seen = [];
    private readonly List<Instance> instances = [];

    private readonly record struct Facts(int[] Ids, float[] Values);

    /// <summary>One role: its options, each what its party says alone and what it says at the verb.</summary>
    private readonly record struct Side(int[] Party, int[] Own);

    /// <param name="Pairs">By option of the first and of the second role; -1 where the two exclude each other.</param>
    /// <param name="Good">By reading, in the order of <see cref="Proposal.Readings"/> with the excluded ones.</param>
    private sealed record Way(int Shared, int Own, Side[] Sides, int[] Pairs, bool[] Good);

    private sealed record Instance(Facts[] Pieces, Way[] Ways, bool HasNone, bool NoneIsGood);

    public void Add(int article, Decision decision, GoldLabels.Label label)
    {
        var pieces = new List<Facts>();
        var places = new Dictionary<Features, int>(ReferenceEqualityComparer.Instance);
        var ways = decision.Proposals.Select(p =>
        {
            var sides = p.Options.Select(o => new Side([.. o.Select(x => Piece(x.Party.Facts))], [.. o.Select(x => Piece(x.Own))])).ToArray();
            var (a, b) = (sides.Length > 0 ? sides[0].Own.Length : 1, sides.Length > 1 ? sides[1].Own.Length : 1);
            var (pairs, good) = (new int[sides.Length > 1 ? a * b : 0], new bool[a * b]);
            Array.Fill(pairs, -1);
            foreach (var reading in p.Readings())
            {
                var at = Math.Max(0, reading.Principal) * b + Math.Max(0, reading.Counterpart);
                if (pairs.Length > 0) pairs[at] = Piece(p.Pair!(reading.PrincipalParty!, reading.CounterParty!)!);
                good[at] = label.Good(reading);
            }
            return new Way(Piece(p.Shared), Piece(p.Own), sides, pairs, good);
        }).ToArray();
        instances.Add(new Instance([.. pieces], ways, true, label.NoneIsGood));

        int Piece(Features features)
        {
            if (places.TryGetValue(features, out var place)) return place;
            places[features] = place = pieces.Count;
            pieces.Add(Intern(article, features));
            return place;
        }
    }

    /// <summary>One of some alternatives is right.</summary>
    /// <param name="hasNone">Beside them there is "none of them", which scores 0 and is right when none of them is.</param>
    public void Add(int article, IReadOnlyList<Features> alternatives, int right, bool hasNone)
    {
        var pieces = alternatives.Select(f => Intern(article, f)).Append(new Facts([], [])).ToArray();
        instances.Add(new Instance(pieces, [.. alternatives.Select((_, i) => new Way(i, alternatives.Count, [], [], [i == right]))], hasNone, right < 0));
    }

    private Facts Intern(int article, Features features)
    {
        var (found, values) = (new int[features.Count], new float[features.Count]);
        for (var i = 0; i < found.Length; i++)
        {
            var key = features.KeyAt(i);
            if (!ids.TryGetValue(key, out var id))
            {
                ids[key] = id = keys.Count;
                keys.Add(key);
                seen.Add((article, ClaimWeights.All.ContainsKey(names.All[key].Name.Text!)));
            }
            else if (seen[id].First != article) seen[id] = (article, true);
            (found[i], values[i]) = (id, features.ValueAt(i));
        }
        return new Facts(found, values);
    }

    /// <returns>What to add to the hand-set weights.</returns>
    public IEnumerable<KeyValuePair<Feature, double>> Learn(int epochs)
    {
        var start = keys.Select(k => names.All[k] is { A.Hash: 0 } f ? (float)ClaimWeights.All.GetValueOrDefault(f.Name.Text!) : 0).ToArray();
        var weights = start.ToArray();
        var several = seen.Select(s => s.Several).ToArray();
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var mean = new float[weights.Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            new Random(epoch).Shuffle(order);
            foreach (var i in order) Step(instances[i], weights, several);
            for (var w = 0; w < weights.Length; w++)
            {
                weights[w] -= Decay * (weights[w] - start[w]);
                if (epoch >= epochs - Averaged) mean[w] += weights[w] / Averaged;
            }
        }
        for (var w = 0; w < weights.Length; w++)
            if (several[w]) yield return new(names.All[keys[w]], mean[w] - start[w]);
    }

    private static void Step(Instance instance, float[] weights, bool[] several)
    {
        var pieces = new double[instance.Pieces.Length];
        for (var p = 0; p < pieces.Length; p++)
        {
            var (features, values) = instance.Pieces[p];
            var sum = 0f;
            for (var k = 0; k < features.Length; k++)
                if (several[features[k]]) sum += weights[features[k]] * values[k];
            pieces[p] = sum;
        }
        var top = instance.HasNone ? 0 : double.NegativeInfinity;
        Each((_, _, _, _, score) => top = Math.Max(top, score));
        var (all, good) = (instance.HasNone ? Math.Exp(-top) : 0, instance is { HasNone: true, NoneIsGood: true } ? Math.Exp(-top) : 0);
        Each((way, a, b, at, score) =>
        {
            var share = Math.Exp(score - top);
            all += share;
            if (way.Good[at]) good += share;
        });
        var pulls = new double[pieces.Length];
        Each((way, a, b, at, score) =>
        {
            var share = Math.Exp(score - top);
            var pull = (way.Good[at] && good > 0 ? share / good : 0) - share / all;
            if (Math.Abs(pull) < 1e-6) return;
            pulls[way.Shared] += pull;
            pulls[way.Own] += pull;
            if (way.Sides.Length > 0) { pulls[way.Sides[0].Party[a]] += pull; pulls[way.Sides[0].Own[a]] += pull; }
            if (way.Sides.Length > 1) { pulls[way.Sides[1].Party[b]] += pull; pulls[way.Sides[1].Own[b]] += pull; pulls[way.Pairs[at]] += pull; }
        });
        for (var p = 0; p < pieces.Length; p++)
        {
            if (Math.Abs(pulls[p]) < 1e-6) continue;
            var (features, values) = instance.Pieces[p];
            var step = Rate * (float)pulls[p];
            for (var k = 0; k < features.Length; k++)
                if (several[features[k]]) weights[features[k]] += step * values[k];
        }

        void Each(Action<Way, int, int, int, double> visit)
        {
            foreach (var way in instance.Ways)
            {
                var own = pieces[way.Shared] + pieces[way.Own];
                if (way.Sides.Length == 0) { visit(way, 0, 0, 0, own); continue; }
                var (first, second) = (way.Sides[0], way.Sides.Length > 1 ? way.Sides[1] : default);
                for (var a = 0; a < first.Own.Length; a++)
                {
                    var score = own + pieces[first.Party[a]] + pieces[first.Own[a]];
                    if (second.Own is null) { visit(way, a, 0, a, score); continue; }
                    for (var b = 0; b < second.Own.Length; b++)
                        if (a * second.Own.Length + b is var at && way.Pairs[at] is var pair and >= 0) visit(way, a, b, at, score + pieces[second.Party[b]] + pieces[second.Own[b]] + pieces[pair]);
                }
            }
        }
    }
}
