using System.Reflection;

namespace AiDeals.Browser.Tests;

/// <summary>Where the build put what the tests use.</summary>
internal static class Paths
{
    public static string Program => Of(nameof(Program));
    public static string Axe => Of(nameof(Axe));
    public static string Artifacts => Of(nameof(Artifacts));

    private static string Of(string name) =>
        Path.GetFullPath(typeof(Paths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!);
}
