using AiDeals.Data;
using Npgsql;

namespace AiDeals.Importers.Tests;

/// <summary>All rows of the database as text, in an order of their own: two dumps are equal when the databases say the same.</summary>
internal static class LedgerDump
{
    public static readonly string[] Computed = ["deals", "deal_parties", "deal_claims", "deal_choices", "deal_disputes", "valuations", "valuation_disputes", "waiting_claims"];
    public static readonly string[] Stored = ["parties", "party_names", "publishers", "articles", "claims", "claim_parties", "claim_credits"];

    public static async Task<string> OfAsync(string connectionString, params string[] tables)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var lines = new List<string>();
        foreach (var table in tables)
        {
            await using var command = new NpgsqlCommand($"SELECT row_to_json(t)::text FROM {table} t ORDER BY 1", connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) lines.Add($"{table} {reader.GetString(0)}");
        }
        return string.Join('\n', lines);
    }
}
