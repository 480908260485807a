using System.Globalization;

namespace Factbook.Testing;

/// <summary>The number of random inputs of a test, and the seed that they are drawn from.</summary>
/// <remarks>
/// A normal run draws a small sample; <c>FACTBOOK_FULL=true</c> draws the full number, and <c>FACTBOOK_COUNT</c> sets another number. Tests
/// with a full number are marked with <c>[Trait("Run", "Full")]</c>, so that <c>.ci/run</c> repeats only them. The seed is fixed unless
/// <c>FACTBOOK_SEED</c> sets another, so that a change does not fail because of a bug that existed before.
/// </remarks>
internal static class RandomInputs
{
    /// <summary>Gets a value indicating whether the full number of inputs is used.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("FACTBOOK_FULL") == "true";

    /// <summary>Gets the seed, which every test prints.</summary>
    public static uint Seed => Number("FACTBOOK_SEED") ?? 1;

    /// <summary>Returns the number of inputs to draw.</summary>
    /// <param name="sample">The number in a normal run.</param>
    /// <param name="full">The number in a full run.</param>
    public static int Count(int sample, int full) => (int?)Number("FACTBOOK_COUNT") ?? (IsFull ? full : sample);

    private static uint? Number(string variable) =>
        uint.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
