namespace Factbook;

/// <summary>Specifies that the values of a property must be unique among the facts of the record.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute
{
    /// <summary>
    /// Gets the properties with equal values in the facts among which the value must be unique, instead of among all facts: names, or paths
    /// over references such as <c>Report.By</c>.
    /// </summary>
    public string[] Per { get; init; } = [];
}
