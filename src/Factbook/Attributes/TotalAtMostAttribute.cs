namespace Factbook;

/// <summary>
/// Specifies that the lower ends of the figures in a group of facts must not add up to more than a limit: shares of the same whole are at
/// most 100 %.
/// </summary>
/// <param name="limit">The largest total, in the unit of the property; in percent for a share or percentage.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TotalAtMostAttribute(double limit) : Attribute
{
    /// <summary>Gets the largest total.</summary>
    public double Limit { get; } = limit;

    /// <summary>
    /// Gets the properties that have equal values in the facts of a group: names, or paths over references such as <c>Report.By</c>. By
    /// default, all facts of the record are one group.
    /// </summary>
    /// <remarks>Missing values are equal. A fact that omits a property has its default, if that is a constant.</remarks>
    public string[] Per { get; init; } = [];

    /// <summary>
    /// Gets the path over references to the container of what a figure is about: <c>Flow.PartOf</c> if each figure is about a flow that may
    /// be part of another flow. The figures of the parts are not added to that of their container; the larger of the two is used.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>
    /// Gets the property by whose value facts are selected: a name, or a path over references such as <c>Report.By</c>. The rule applies
    /// only to facts with one of the values in <see cref="Is"/>; by default to all facts.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Gets the values of <see cref="Where"/>: constants of its type, or texts as YAML writes them.</summary>
    /// <remarks>A fact that omits the property of <see cref="Where"/> has its default, which must be a constant.</remarks>
    public object[] Is { get; init; } = [];
}
