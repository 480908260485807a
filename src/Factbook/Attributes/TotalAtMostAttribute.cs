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

    /// <summary>
    /// What facts must have in common to belong together: names of properties, or paths over references such as <c>Report.By</c>.
    /// </summary>
    /// <remarks>Facts that lack one of these values belong together with the others that lack it.</remarks>
    public string[] Per { get; init; } = [];

    /// <summary>
    /// The reference from what a figure is about to what contains it, as a path over references: <c>Flow.PartOf</c> if each figure is about
    /// a flow, and a flow may be part of another. Where both are given, a figure of a part is not added to that of its container; the
    /// larger counts.
    /// </summary>
    public string? PartOf { get; init; }
}
