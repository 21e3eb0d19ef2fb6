using System.Globalization;
using System.Text;
using AiDeals.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace AiDeals.Benchmarks;

/// <summary>How fast articles are read on one core, by language. The digits of a text change with every pass, so that nothing can be remembered from the one before.</summary>
public class Reading
{
    private const string FolderVariable = "AIDEALS_BENCHMARK_TEXTS";
    private const string Zeros = "0०০٠۰";

    private (string Language, string Text)[] articles = [];
    private int pass;

    [Params("bn", "hi", "ar", "en")]
    public string Language { get; set; } = "";

    public static void Run(string? folder)
    {
        Environment.SetEnvironmentVariable(FolderVariable, folder ?? DefaultFolder());
        // In this process: the generated project of the usual way would build the front end again.
        var config = ManualConfig.CreateEmpty().AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)).AddLogger(NullLogger.Instance).AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance);
        var summary = BenchmarkRunner.Run<Reading>(config);
        foreach (var report in summary.Reports)
        {
            var language = (string)report.BenchmarkCase.Parameters["Language"];
            var texts = Texts(language);
            var bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.Text));
            var speed = report.ResultStatistics is { } r ? bytes / 1e6 / (r.Mean / 1e9) : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading {language}: {speed:0.00} MB/s per core ({texts.Length} articles, {bytes / 1024} kB)"));
        }
    }

    [GlobalSetup]
    public void Load() => articles = Texts(Language);

    [Benchmark]
    public int Read()
    {
        pass++;
        var claims = 0;
        foreach (var (language, text) in articles) claims += ArticleReader.Default.Read(Varied(text, pass), language).Claims.Count;
        return claims;
    }

    /// <summary>Each digit moved on by <paramref name="by"/>, within its script.</summary>
    internal static string Varied(string text, int by) => string.Create(text.Length, (text, by), static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            var sign = from.text[i];
            to[i] = sign;
            foreach (var zero in Zeros)
                if (sign >= zero && sign <= zero + 9) to[i] = (char)(zero + (sign - zero + from.by) % 10);
        }
    });

    private static string DefaultFolder()
    {
        var shared = Path.GetFullPath(Path.Combine(Roots.Root, "..", "shared", "articles"));
        return Directory.Exists(shared) ? shared : Path.Combine(Roots.Root, "src", "AiDeals.Importers", "Seed");
    }

    private static (string Language, string Text)[] Texts(string language) =>
        [.. Directory.EnumerateFiles(Environment.GetEnvironmentVariable(FolderVariable)!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Where(text => ArticleReader.Default.Read(text).Language == language).Select(text => (language, text))];
}
