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
    /// Gets the properties that have equal values in the facts of a group: names, or paths over references such as <c>Report.By</c>.
    /// </summary>
    /// <remarks>A missing value is equal to a missing value, and to the constant that initializes the property.</remarks>
    public string[] Per { get; init; } = [];

    /// <summary>
    /// Gets the path over references to the container of what a figure is about: <c>Flow.PartOf</c> if each figure is about a flow that may
    /// be part of another flow. The figures of the parts are not added to that of their container; the larger of the two is used.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>
    /// Gets the property by whose value facts are selected: a name, or a path over references. The rule compares only facts with one of the
    /// values in <see cref="Is"/>.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Gets the values of <see cref="Where"/>: constants of the property's type, or texts as YAML writes them.</summary>
    /// <remarks>A fact that omits the property has its default, which must be a constant.</remarks>
    public object[] Is { get; init; } = [];
}
