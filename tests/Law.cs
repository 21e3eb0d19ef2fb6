using FsCheck;
using FsCheck.Fluent;

namespace AiDeals.Tests;

/// <summary>Tries a law on random inputs: the same ones in every run, so that a red run can be repeated. AIDEALS_SEED=N tries others.</summary>
internal static class Law
{
    public static void Holds(this Property law, int tries = 100)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("AIDEALS_SEED"), out var given) ? given : 20_260_131;
        // FsCheck wants the second number, the generator's gamma, to be odd.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries).WithReplay(seed, 39), law);
    }
}
