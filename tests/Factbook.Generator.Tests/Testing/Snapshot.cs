using Snapshooter.Xunit;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// Compares text with the approved text in <c>__snapshots__</c> beside the test. Only this class uses the snapshot library.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails unless the text equals the approved text. A text without a snapshot is approved, except in continuous integration.
    /// </summary>
    /// <param name="text">The text to compare.</param>
    /// <param name="name">The name of the snapshot.</param>
    public static void Match(string text, string name) => Snapshooter.Xunit.Snapshot.Match(text, name);

    /// <summary>Compares all sources of a run as one text.</summary>
    public static void Match(Generation generation, string name) =>
        Match(string.Join('\n', generation.AssertClean().Sources.Select(source => $"//// {source.Key}\n{source.Value}")), name);
}
