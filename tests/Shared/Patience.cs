namespace Factbook.Testing;

/// <summary>The time that a test waits for another process or thread before it reports a hang.</summary>
internal static class Patience
{
    /// <summary>Much longer than any operation takes on a busy machine, so that only real hangs are reported.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
}
