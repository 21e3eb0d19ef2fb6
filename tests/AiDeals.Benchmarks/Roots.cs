using System.Reflection;

namespace AiDeals.Benchmarks;

internal static class Roots
{
    /// <summary>The folder of AiDeals.sln.</summary>
    public static string Root { get; } = Path.GetFullPath(typeof(Roots).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == nameof(Root)).Value!);
}
