namespace Factbook.Tool.Tests;

/// <summary>Programs of other ecosystems, which take seconds to start: only the long run uses them.</summary>
internal static class LongRun
{
    /// <summary>The reason why a normal run skips a test, or null in the long run.</summary>
    public static string? SkipReason { get; } = RandomInputs.IsFull ? null : "This test runs only if FACTBOOK_FULL=true.";

    /// <summary>Fails the test if a program cannot be used.</summary>
    /// <param name="program">The program, for the message.</param>
    /// <param name="failure">The reason why it is not installed, or null.</param>
    public static void Require(string program, string? failure) =>
        Assert.True(failure is null, $"The long run requires {program}: {failure}");
}

/// <summary>A test that only the long run runs, since it uses programs of other ecosystems.</summary>
internal sealed class LongFactAttribute : SkippableFactAttribute
{
    public LongFactAttribute() => Skip = LongRun.SkipReason;
}

/// <summary>A test with parameters that only the long run runs, since it uses programs of other ecosystems.</summary>
internal sealed class LongTheoryAttribute : SkippableTheoryAttribute
{
    public LongTheoryAttribute() => Skip = LongRun.SkipReason;
}
