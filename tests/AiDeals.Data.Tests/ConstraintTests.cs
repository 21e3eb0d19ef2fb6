using Npgsql;

namespace AiDeals.Data.Tests;

/// <summary>Rows that no program may store, whatever it is written in. Each row of a table here starts from one that is accepted and breaks one thing.</summary>
public sealed class ConstraintTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Article = "00000000-0000-0000-0000-00000000000a";

    [Theory]
    [InlineData("amount_value", "-1")]
    [InlineData("amount_value", "NULL")]
    [InlineData("amount_currency", "'usd'")]
    [InlineData("amount_currency", "'US'")]
    [InlineData("amount_currency", "NULL")]
    [InlineData("amount_bound", "NULL")]
    [InlineData("amount_bound", "'nearly'")]
    [InlineData("amount_bound", "'range'")]
    [InlineData("amount_value_high", "200")]
    [InlineData("amount_bound, amount_value_high", "'range', 5")]
    [InlineData("evidence_start", "-1")]
    [InlineData("evidence_end", "evidence_start")]
    [InlineData("amount_start", "NULL")]
    [InlineData("amount_end", "amount_start")]
    [InlineData("confidence", "1.01")]
    [InlineData("confidence", "-0.01")]
    [InlineData("quote", "''")]
    [InlineData("status", "'maybe'")]
    [InlineData("kind", "'Valuation'")]
    [InlineData("date_first", "NULL")]
    [InlineData("date_precision", "NULL")]
    [InlineData("date_last", "'2025-12-30'")]
    [InlineData("date_first", "'2025-12-02'")]
    [InlineData("date_precision", "'day'")]
    [InlineData("date_precision", "'year'")]
    [InlineData("date_precision", "'week'")]
    [InlineData("term_value", "NULL")]
    [InlineData("term_value", "0")]
    [InlineData("term_unit", "'decade'")]
    [InlineData("capacity_gw", "0")]
    [InlineData("chips", "0")]
    [InlineData("article_id", "'00000000-0000-0000-0000-00000000000f'")]
    [InlineData("supersedes_id", "id")]
    [InlineData("supersedes_id", "'00000000-0000-0000-0000-00000000000f'")]
    public async Task A_claim_that_contradicts_itself_is_refused(string columns, string values)
    {
        await AcceptAsync(Claim);
        await RefuseAsync(Claim, $"UPDATE claims SET ({columns}) = ROW({values})");
    }

    [Theory]
    [InlineData("amount_bound, amount_value_high", "'range', 200")]
    [InlineData("amount_value, amount_currency, amount_bound", "NULL, NULL, NULL")]
    [InlineData("date_first, date_last, date_precision", "NULL, NULL, NULL")]
    [InlineData("date_first, date_last, date_precision", "'2024-02-29', '2024-02-29', 'day'")]
    [InlineData("date_first, date_last, date_precision", "'2024-04-01', '2024-06-30', 'quarter'")]
    [InlineData("date_first, date_last, date_precision", "'2024-01-01', '2024-12-31', 'year'")]
    [InlineData("date_first, date_last, date_precision", "'2024-02-01', '2024-02-29', 'month'")]
    [InlineData("amount_value", "0")]
    [InlineData("confidence", "1")]
    public async Task A_claim_that_does_not_is_accepted(string columns, string values) => await AcceptAsync(Claim, $"UPDATE claims SET ({columns}) = ROW({values})");

    [Theory]
    [InlineData("INSERT INTO articles (id, sha256, text, origin, published_inferred, retrieved_at) SELECT '00000000-0000-0000-0000-00000000000b', sha256, '', 'file', false, now() FROM articles")]
    [InlineData("INSERT INTO articles (id, sha256, text, origin, published_inferred, retrieved_at, url) SELECT '00000000-0000-0000-0000-00000000000b', repeat('b', 64), '', 'file', false, now(), url FROM articles")]
    [InlineData("UPDATE articles SET sha256 = repeat('G', 64)")]
    [InlineData("UPDATE articles SET copy_of_id = id")]
    [InlineData("UPDATE articles SET language = 'bengali'")]
    [InlineData("UPDATE articles SET publisher_id = 'nobody'")]
    [InlineData("UPDATE articles SET origin = 'rumour'")]
    [InlineData("DELETE FROM articles")]
    [InlineData("INSERT INTO claim_parties (claim_id, \"order\", role, name, start, \"end\") VALUES ('00000000-0000-0000-0000-00000000000c', 0, 'investor', 'Amazon', 3, 3)")]
    [InlineData("INSERT INTO claim_parties (claim_id, \"order\", role, name, start, \"end\") VALUES ('00000000-0000-0000-0000-00000000000c', 0, 'friend', 'Amazon', 3, 4)")]
    [InlineData("INSERT INTO claim_parties (claim_id, \"order\", role, name, start, \"end\", party_id) VALUES ('00000000-0000-0000-0000-00000000000c', 0, 'investor', 'Amazon', 3, 4, 'no-such-party')")]
    [InlineData("INSERT INTO parties (id, name, kind, member_ids) VALUES ('Open AI', 'OpenAI', 'company', '{}')")]
    [InlineData("INSERT INTO parties (id, name, kind, member_ids) VALUES ('openai', 'OpenAI', 'rival', '{}')")]
    [InlineData("INSERT INTO parties (id, name, kind, member_ids, parent_id) VALUES ('openai', 'OpenAI', 'company', '{}', 'no-such-party')")]
    [InlineData("INSERT INTO deal_claims (deal_id, claim_id, \"order\") VALUES ('00000000-0000-0000-0000-00000000000d', '00000000-0000-0000-0000-00000000000c', 0)")]
    [InlineData("INSERT INTO decisions (id, kind, subject, targets, who, \"when\", why) VALUES ('00000000-0000-0000-0000-00000000000d', 'accept', 'claim', '{}', 'editor', now(), '')")]
    [InlineData("INSERT INTO exchange_rates (currency, units_per_dollar, source) VALUES ('INR', 0, 'nowhere')")]
    [InlineData("INSERT INTO ledger_state (id, stale, seeds_loaded) VALUES (2, false, false)")]
    public async Task Rows_that_contradict_others_are_refused(string sql) => await RefuseAsync(Claim, sql);

    private const string Claim = $"""
        INSERT INTO articles (id, sha256, text, url, origin, published_inferred, retrieved_at) VALUES ('{Article}', repeat('a', 64), 'text', 'https://example.org/a', 'file', false, now());
        INSERT INTO claims (id, article_id, kind, status, binding, basis, extractor, extractor_version, review_state, recorded_at, explanation, confidence, quote, evidence_start, evidence_end,
            amount_value, amount_currency, amount_bound, amount_start, amount_end, date_first, date_last, date_precision, term_value, term_unit)
        VALUES ('00000000-0000-0000-0000-00000000000c', '{Article}', 'valuation', 'completed', 'unknown', 'unspecified', 'rules', '1', 'unreviewed', now(), array[]::text[], 0.5, 'q', 2, 4,
            100, 'USD', 'exact', 3, 4, '2025-12-01', '2025-12-31', 'month', 7, 'year');
        """;

    private Task AcceptAsync(params string[] statements) => RunAsync(statements);

    private async Task RefuseAsync(string before, string refused)
    {
        await RunAsync(before);
        var problem = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(before, refused));
        // 22: a value that the column cannot hold; 23: a constraint.
        Assert.Matches("^2[23]", problem.SqlState);
    }

    /// <summary>In a transaction that is rolled back: the rows of one test are not there for the next.</summary>
    private async Task RunAsync(params string[] statements)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }
    }
}
