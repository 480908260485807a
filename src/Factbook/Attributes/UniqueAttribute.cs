namespace Factbook;

/// <summary>No two facts of the record may have the same value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute
{
    /// <summary>
    /// Properties within whose values it must be unique, instead of among all facts: names, or paths over references such as
    /// <c>Report.By</c>.
    /// </summary>
    public string[] Per { get; init; } = [];
}
