namespace AiDeals.Text.Tests;

/// <summary>What a linguist is told of a slip: the file, the line and what was expected there. Each row changes one place of the Spanish pack beside these tests.</summary>
public class WrongPackTests
{
    public static TheoryData<string, string, string, string> Slips => new()
    {
        // Keys and shapes.
        { "numbers.yaml", "counts:", "count:", "numbers.yaml:6: 'count' is not known here; known are thousands_dot, decimal_comma, bare_scales, compose, counts, scaled, scales, plural_scales, glued_scales, fractions, before, articles, and, point, zeros_after_point, negative, collective, dual_scales, parts, part, out_of, over, over_is_clear, abbreviations, money_abbreviations, names_after_digits, loose, per_hundred, except, unsure" },
        { "money.yaml", "fillers: [de]", "filler: [de]", "money.yaml:30: 'filler' is not known here; known are words, before, subunits, bounds_before, bounds_after, ranges, fillers, restatements, denials, reached_after, shared, elided, duals, one_behind, either, dollars" },
        { "claims.yaml", "order: svo", "# order: svo", "claims.yaml:3: expected the key 'order'" },
        { "claims.yaml", "order: svo", "order: sideways", "claims.yaml:2: expected one of svo, sov, vso, found 'sideways'" },
        { "claims.yaml", "order: svo", "order:", "claims.yaml:2: expected a word or phrase, found nothing" },
        { "sentences.yaml", "script: latin", "script: roman", "sentences.yaml:3: expected one of latin, arabic, devanagari, bengali, cyrillic, greek, hebrew, han, kana, hangul, tamil, telugu, gujarati, gurmukhi, kannada, malayalam, oriya, sinhala, thai, myanmar, ethiopic, armenian, georgian, found 'roman'" },
        { "sentences.yaml", "name: Spanish", "name: [Spanish]", "sentences.yaml:2: expected a word or phrase, found a list" },
        { "sentences.yaml", "abbreviations: [", "abbreviations: {x: [", "sentences.yaml:5: expected valid YAML; a bracket may be open" },
        { "names.yaml", "  before: [creador de, creadora de, fabricante de]", "  before: {a: b}", "names.yaml:6: expected a word or a list of words, found a mapping" },
        { "names.yaml", "lists: [y, e, o]", "lists: [y, [e], o]", "names.yaml:8: expected a word or phrase, found a list" },
        { "names.yaml", "lists: [y, e, o]", "lists: [y, e, o]\nletters: {á: a}", "names.yaml:9: 'letters' and 'ignored' count only in languages that come with the program: they decide how names lie in the database" },
        { "dates.yaml", "months:\n", "months: [\n", "dates.yaml:4: expected valid YAML; the parser says: While parsing a flow sequence, did not find expected ',' or ']'." },
        { "dates.yaml", "  2: [febrero]", "\t2: [febrero]", "dates.yaml:4: expected spaces, found a tab: YAML is indented with spaces only" },
        { "dates.yaml", "  2: [febrero]", "  1: [febrero]", "dates.yaml:4: expected each key once, found '1' a second time" },
        // Numbers and codes.
        { "numbers.yaml", "  3: [tres]", "  3a: [tres]", "numbers.yaml:10: under 'counts' expected a number before the colon, found '3a'" },
        { "numbers.yaml", "compose: tens_and_units", "compose: tens", "numbers.yaml:3: expected tens_units, tens_and_units or units_tens, found 'tens'" },
        { "numbers.yaml", "decimal_comma: true", "decimal_comma: yes", "numbers.yaml:2: expected true or false, found 'yes'" },
        { "numbers.yaml", "bare_scales: [1e3]", "bare_scales: [mil]", "numbers.yaml:4: expected a number, found 'mil'" },
        { "dates.yaml", "  12: [diciembre]", "  13: [diciembre]", "dates.yaml:14: under 'months' expected a number from 1 to 12, found '13'" },
        { "dates.yaml", "  quarter: [trimestres]", "  trimester: [trimestres]", "dates.yaml:42: 'trimester' is no unit; units are second, minute, hour, day, week, month, quarter, year" },
        { "money.yaml", "  EUR: [euro, euros]", "  EURO: [euro, euros]", "money.yaml:4: 'EURO' is no currency code of currencies.yaml" },
        { "money.yaml", "  about: [unos", "  roughly: [unos", "money.yaml:15: under 'bounds_before' expected one of exact, about, at_least, over, up_to, range, found 'roughly'" },
        { "words.yaml", "  0.001: [", "  milli: [", "words.yaml:6: expected a number of gigawatts before the colon, found 'milli'" },
        // Words.
        { "numbers.yaml", "  4: [cuatro]", "  4: [tres, cuatro]", "numbers.yaml:11: expected each number word once, found 'tres' already as count 3" },
        { "dates.yaml", "  4: [abril]", "  4: [marzo, abril]", "dates.yaml:6: under 'months' expected each word once, found 'marzo' already as 3" },
        { "money.yaml", "  EUR: [euro, euros]", "  EUR: [euro, dólar]", "money.yaml:4: expected each currency word once, found 'dólar' already as USD; what several currencies are called goes to 'shared'" },
        { "sentences.yaml", "conjunctions: [y, e,", "conjunctions: [y, e, y,", "sentences.yaml:6: 'y' stands twice in this list: expected each word once" },
        // Deals.
        { "claims.yaml", "  raise:\n", "  raises:\n", "claims.yaml:36: 'raises' is no frame of Languages/frames.yaml; frames are invest, talks, stake, receive, raise, round, value, valuation, acquire, acquisition, bid, buy_compute, supply_compute, contract, agreement, build, project_invest, project, spend, place_invest, capex, borrow, spent, revenue, loss, market_value, share_price, fine, pay, unit_price, economy, assets, debt_load, shares_sold, licence, total, wealth" },
        { "claims.yaml", "    announced: [invertirá", "    promised: [invertirá", "claims.yaml:34: 'promised' is no status, nor 'any'; statuses are rumoured, in_talks, offered, announced, completed, rejected, cancelled" },
        { "claims.yaml", "  in: [en]", "  inside: [en]", "claims.yaml:4: 'inside' is no relation; relations are bare, subject, object, in, to, from, with, by, led, of, for, on, between, like" },
        { "claims.yaml", "  cancelled: [canceló", "  stopped: [canceló", "claims.yaml:48: 'stopped' is no status, nor 'nothing'; statuses are rumoured, in_talks, offered, announced, completed, rejected, cancelled" },
        { "claims.yaml", "captar]", "captar, \"capital {sum}\"]", "claims.yaml:38: expected no placeholder but {place}, found '{sum}'" },
        { "claims.yaml", "captar]", "captar, \"(captar|recaudar\"]", "claims.yaml:38: a bracket is not closed in '(captar|recaudar'" },
        { "claims.yaml", "captar]", "captar, \"... captar\"]", "claims.yaml:38: '... captar' must begin and end with a word" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_with_file_line_and_what_was_expected(string file, string find, string replace, string message) =>
        Assert.Equal($"Languages/es/{message}", Assert.Throws<LanguagePackException>(() => FifthLanguage.With(file, find, replace).Check()).Message);

    [Fact]
    public void A_missing_file_and_one_that_nothing_reads_are_named()
    {
        var files = FifthLanguage.Files.ToDictionary(StringComparer.Ordinal);
        files.Remove("Languages/es/places.yaml");
        Assert.Equal("Languages/es/places.yaml:1: expected this file, and it is missing", Message(files));
        files["Languages/es/place.yaml"] = "places: {}";
        Assert.Equal("Languages/es/place.yaml:1: no station reads this file; a language has claims.yaml, dates.yaml, money.yaml, names.yaml, numbers.yaml, places.yaml, sentences.yaml, words.yaml", Message(files));
    }

    private static string Message(Dictionary<string, string> files) => Assert.Throws<LanguagePackException>(new LanguagePacks(PackFiles.Shipped.With(files)).Check).Message;

    [Theory]
    [InlineData("raise: { kind: fundraising, roles: { company: { subject: 3 } } }", "1: expected one of funding_round, investment, valuation, acquisition, compute_contract, capital_project, spending_commitment, found 'fundraising'")]
    [InlineData("raise:\n  kind: funding_round\n  roles: { boss: { subject: 3 } }", "3: 'boss' is no role; roles are company, investor, lead, acquirer, target, customer, provider, sponsor")]
    [InlineData("raise:\n  kind: funding_round\n  roles: { company: { near: 3 } }", "3: 'near' is no relation; relations are bare, subject, object, in, to, from, with, by, led, of, for, on, between, like")]
    [InlineData("raise:\n  kind: funding_round\n", "2: a frame with a kind needs roles")]
    [InlineData("raise:\n  strength: high\n", "2: expected a number, found 'high'")]
    public void A_wrong_frame_is_named_so_too(string yaml, string message) =>
        Assert.Equal($"Languages/frames.yaml:{message}", Assert.Throws<LanguagePackException>(() => Frames.Load(PackFile.Parse(Frames.File, yaml))).Message);

    [Fact]
    public void The_packs_of_the_program_are_right() => LanguagePacks.Shipped.Check();
}
