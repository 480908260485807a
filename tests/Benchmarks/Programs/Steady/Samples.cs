using Benchmarks.Data;

namespace Steady;

/// <summary>Keys to look for, in no order, each a text of its own: as if they had come from a request.</summary>
internal static class Samples
{
    /// <summary>How many look-ups are one run: enough that a large dataset is not all in the nearest cache.</summary>
    public const int Count = 10_000;

    public static string[] PresentKeys(int facts) => Keys(facts, number => Catalogue.Key(number));

    public static string[] AbsentKeys(int facts) => Keys(facts, number => Catalogue.AbsentKey(number));

    private static string[] Keys(int facts, Func<int, string> key)
    {
        var random = new Random(facts);
        return [.. Enumerable.Range(0, Count).Select(_ => key(random.Next(facts)))];
    }
}
