namespace Factbook.Testing;

/// <summary>How long a test waits for what another process or thread does before it reports a hang.</summary>
internal static class Patience
{
    /// <summary>Far longer than anything takes on a busy machine: only what never happens is reported.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
}
