using Snapshooter.Xunit;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// Compares text with what was approved, kept in <c>__snapshots__</c> beside the test. The one place that knows the library for it.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails unless the text is the approved one; a text without one is approved when it is first seen, except in continuous integration.
    /// </summary>
    /// <param name="text">What is compared.</param>
    /// <param name="name">The name of the snapshot.</param>
    public static void Match(string text, string name) => Snapshooter.Xunit.Snapshot.Match(text, name);

    /// <summary>Every source of a run as one text.</summary>
    public static void Match(Generation generation, string name) =>
        Match(string.Join('\n', generation.AssertClean().Sources.Select(source => $"//// {source.Key}\n{source.Value}")), name);
}
