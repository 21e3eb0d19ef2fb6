using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AiDeals.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace AiDeals.Benchmarks;

/// <summary>
/// How fast articles are read on one core, station by station and by language, beside what a plain scan and a plain regular expression take. Each pass reads other digits than the one before, so that
/// nothing can be remembered.
/// </summary>
public partial class Reading
{
    // An article ten times as long as one that took so many is left out.
    private const double MostSeconds = 1;

    private ReadingTexts texts = null!;
    private int pass;

    [Params("bn", "hi", "ar", "en")]
    public string Language { get; set; } = "";

    public static void Run(string? folder)
    {
        ReadingTexts.Folder = folder ?? ReadingTexts.DefaultFolder();
        // In this process: the generated project of the usual way would build the front end again. Few and short rounds: all stations in all languages within a minute and a half say more than one to three digits.
        var job = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithEvaluateOverhead(false);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance).AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance);
        var summary = BenchmarkRunner.Run<Reading>(config);
        Console.WriteLine("language  station       MB/s wall  MB/s CPU  kB/article");
        foreach (var report in summary.Reports) Print(report);
        foreach (var language in summary.Reports.Select(r => (string)r.BenchmarkCase.Parameters["Language"]).Distinct()) PrintGrowth(language);
    }

    [GlobalSetup]
    public void Load() => texts = new ReadingTexts(Language);

    /// <summary>Digits, signs and 500 names are found by the framework's own search, nothing is understood. Its search for many short names is slower than an automaton of one's own would be.</summary>
    [Benchmark]
    public int Scan() => Each(text =>
    {
        var found = 0;
        foreach (var searched in new[] { texts.Names, ReadingTexts.Scales })
            for (var at = text.AsSpan().IndexOfAny(searched); at >= 0;)
            {
                found++;
                var next = text.AsSpan(at + 1).IndexOfAny(searched);
                at = next < 0 ? -1 : at + 1 + next;
            }
        for (var at = text.AsSpan().IndexOfAny(Signs); at >= 0;)
        {
            found++;
            var next = text.AsSpan(at + 1).IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found;
    });

    /// <summary>The baseline: money as one regular expression sees it, without number words, ranges or values.</summary>
    [Benchmark]
    public int Regex() => Each(text => PlainMoney().Count(text));

    [Benchmark]
    public int Normalise() => Each(text => new NormalizedText(text).Folded.Length);

    [Benchmark]
    public int Tokenise() => Each(text => new NormalizedText(text).Tokens.Count);

    /// <summary>Money, numbers, dates, durations and power.</summary>
    [Benchmark]
    public int Figures() => Each(text => MentionReader.For(Language).Read(new NormalizedText(text), null).Money.Count);

    [Benchmark]
    public int Parties() => Each(text =>
    {
        var normalized = new NormalizedText(text);
        return PartyReader.Default.Read(normalized, texts.Sentences.Read(normalized), Language).Count;
    });

    /// <summary>Figures and parties.</summary>
    [Benchmark]
    public int Mentions() => Each(text =>
    {
        var normalized = new NormalizedText(text);
        var mentions = MentionReader.For(Language).Read(normalized, null);
        return mentions.Money.Count + PartyReader.Default.Read(normalized, texts.Sentences.Read(normalized), Language).Count;
    });

    [Benchmark]
    public int Whole() => Each(text => ArticleReader.Default.Read(text, Language).Claims.Count);

    private int Each(Func<string, int> read)
    {
        pass++;
        var found = 0;
        foreach (var text in texts.Pass(pass)) found += read(text);
        return found;
    }

    private static void Print(BenchmarkReport report)
    {
        var reading = new Reading { Language = (string)report.BenchmarkCase.Parameters["Language"] };
        reading.Load();
        var station = report.BenchmarkCase.Descriptor.WorkloadMethod;
        var run = station.CreateDelegate<Func<int>>(reading);
        var megabytes = reading.texts.Bytes / 1e6;
        var wall = report.ResultStatistics is { } r ? megabytes / (r.Mean / 1e9) : 0;
        var passes = 0;
        var (clock, before) = (Stopwatch.StartNew(), Processor());
        do { run(); passes++; } while (clock.ElapsedMilliseconds < 300);
        var processor = megabytes * passes / (Processor() - before).TotalSeconds;
        var memory = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0 / reading.texts.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Language,-9} {station.Name,-12} {wall,10:0.0} {processor,9:0.0} {memory,11:0.0}"));
    }

    /// <summary>Ten times the text should take ten times the time and memory.</summary>
    private static void PrintGrowth(string language)
    {
        var texts = new ReadingTexts(language);
        Measure(100_000);
        var before = 0.0;
        foreach (var bytes in new[] { 100_000, 1_000_000, 10_000_000 })
        {
            if (before > MostSeconds)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: an article of {bytes / 1e6:0.0} MB would take too long and is left out"));
                return;
            }
            var (seconds, allocated) = Measure(bytes);
            var growth = before > 0 ? string.Create(CultureInfo.InvariantCulture, $", {seconds / before:0.0} times the one before") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: an article of {bytes / 1e6:0.0} MB takes {seconds:0.00} s of the processor and {allocated / (double)bytes:0.0} bytes of memory a byte{growth}"));
            before = seconds;
        }

        (double Seconds, long Allocated) Measure(int bytes)
        {
            var text = texts.Long(bytes);
            var (start, memory) = (Processor(), GC.GetAllocatedBytesForCurrentThread());
            ArticleReader.Default.Read(text, language);
            return ((Processor() - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - memory);
        }
    }

    // The time that this machine gave us, whatever else it did.
    private static TimeSpan Processor() => Environment.CpuUsage.TotalTime;

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789০১২৩৪৫৬৭৮৯०१२३४५६७८९٠١٢٣٤٥٦٧٨٩$€£¥₹৳﷼");

    [GeneratedRegex(@"(?:US\$|[$€£¥₹৳]|USD|Rs\.?)\s?\d[\d,.٫]*(?:\s?(?:thousand|million|billion|trillion|mn|bn|lakh|crore|মিলিয়ন|বিলিয়ন|লাখ|কোটি|हज़ार|लाख|करोड़|अरब|मिलियन|बिलियन|ألف|مليون|مليار|تريليون))*"
        + @"|\d[\d,.٫]*(?:\s?(?:thousand|million|billion|trillion|lakh|crore|হাজার|মিলিয়ন|বিলিয়ন|লাখ|কোটি|हज़ार|लाख|करोड़|अरब|मिलियन|बिलियन|آلاف|ألف|مليون|مليار|تريليون))*\s?(?:dollars|euros|pounds|rupees|taka|ডলার|টাকা|রুপি|ইউরো|डॉलर|रुपये|यूरो|دولار|يورو|ريال|درهم)",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlainMoney();
}
