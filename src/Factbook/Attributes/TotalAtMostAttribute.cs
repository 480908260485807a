namespace Factbook;

/// <summary>
/// The figures of facts that belong together can't sum up to more than a limit by their lower ends: shares of one whole stay below 100 %.
/// </summary>
/// <param name="limit">The largest total, in the unit of the property; for a share or percentage in percent.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TotalAtMostAttribute(double limit) : Attribute
{
    /// <summary>The largest total.</summary>
    public double Limit { get; } = limit;

    /// <summary>What facts must have in common to belong together: names of properties, or paths over references such as <c>Report.By</c>.</summary>
    public string[] Per { get; init; } = [];
}
