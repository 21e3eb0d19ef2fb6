using System.Diagnostics;
using System.Globalization;
using AiDeals.Browser.Tests;

namespace AiDeals.Benchmarks;

/// <summary>Requests a second of pages beside the ceiling of the same server. Client and server share the machine, so only the ratios say much.</summary>
internal static class Pages
{
    private const int Connections = 16;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(4);
    private static readonly string[] Addresses = ["/hello", "/companies/openai", "/deals", "/"];

    public static async Task RunAsync()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = site.Address };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after start: {site.ResidentMegabytes():0} MB (RSS of the site; the database not counted)"));
        foreach (var address in Addresses) await LoadAsync(client, address, TimeSpan.FromSeconds(2));

        // In turns, so that what else the machine does falls on all alike.
        var counts = Addresses.ToDictionary(a => a, _ => new List<double>());
        for (var round = 0; round < 3; round++)
            foreach (var address in Addresses) counts[address].Add(await LoadAsync(client, address, Turn));
        var ceiling = Median(counts["/hello"]);
        foreach (var (address, measured) in counts)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{address}: {Median(measured):0} requests/s, {Median(measured) / ceiling:0.00} of /hello"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after the load: {site.ResidentMegabytes():0} MB"));
    }

    private static async Task<double> LoadAsync(HttpClient client, string address, TimeSpan time)
    {
        var count = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (clock.Elapsed < time)
            {
                using var answer = await client.GetAsync(address);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref count);
            }
        }));
        return count / clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
