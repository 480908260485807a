using CsCheck;
using Xunit.Sdk;

namespace Factbook.Testing;

/// <summary>
/// Checks values that a generator of CsCheck draws from the seed of <see cref="RandomInputs"/>: its own <c>Sample</c> draws other values in
/// each run.
/// </summary>
internal static class FixedSamples
{
    // The default number of CsCheck.
    private const int Usual = 100;

    /// <summary>Checks values on all cores. The message of a failure contains the seed, the value, and its number.</summary>
    public static void AssertEach<T>(this Gen<T> values, Action<T> assert, int count = Usual) => Parallel.For(0, count, number =>
    {
        var value = values.Draw(number);
        try
        {
            assert(value);
        }
        catch (Exception failure)
        {
            throw new XunitException($"Input {number} of {count}, seed {RandomInputs.Seed}: {Check.Print(value)}\n{failure}");
        }
    });

    public static void AssertEach<T>(this Gen<T> values, Func<T, bool> isRight, int count = Usual) =>
        values.AssertEach(value => Assert.True(isRight(value)), count);

    public static void AssertEach<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> assert, int count = Usual) =>
        values.AssertEach(value => assert(value.Item1, value.Item2), count);

    public static void AssertEach<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> isRight, int count = Usual) =>
        values.AssertEach(value => isRight(value.Item1, value.Item2), count);

    public static void AssertEach<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> assert, int count = Usual) =>
        values.AssertEach(value => assert(value.Item1, value.Item2, value.Item3), count);

    /// <summary>Returns the same value for the same number in every run.</summary>
    private static T Draw<T>(this Gen<T> values, int number) => values.Generate(new PCG((uint)number, RandomInputs.Seed), null, out _);
}
