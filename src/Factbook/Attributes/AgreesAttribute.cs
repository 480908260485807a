namespace Factbook;

/// <summary>
/// Specifies that facts about the same thing should have intersecting figures or periods, or equal values of other types. Facts that do not
/// are contested: a warning names both, since sources may disagree.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AgreesAttribute : Attribute
{
    /// <summary>
    /// Gets the properties that have equal values in facts about the same thing: names, or paths over references such as <c>Report.By</c>.
    /// </summary>
    /// <remarks>A missing value is equal to a missing value.</remarks>
    public string[] Per { get; init; } = [];
}
