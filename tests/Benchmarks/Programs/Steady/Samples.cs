using Benchmarks.Data;

namespace Steady;

/// <summary>Keys to look up in random order, each a separate string, as in requests.</summary>
internal static class Samples
{
    /// <summary>The number of lookups of one run, large enough to exceed the L1 cache for large datasets.</summary>
    public const int Count = 10_000;

    public static string[] PresentKeys(int facts) => Keys(facts, number => Catalogue.Key(number));

    public static string[] AbsentKeys(int facts) => Keys(facts, number => Catalogue.AbsentKey(number));

    private static string[] Keys(int facts, Func<int, string> key)
    {
        var random = new Random(facts);
        return [.. Enumerable.Range(0, Count).Select(_ => key(random.Next(facts)))];
    }
}
