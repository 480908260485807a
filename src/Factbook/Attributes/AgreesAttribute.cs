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
    /// By default, all facts of the record are about the same thing.
    /// </summary>
    /// <remarks>Missing values are equal. A fact that omits a property has its default, if that is a constant.</remarks>
    public string[] Per { get; init; } = [];

    /// <summary>
    /// Gets the property by whose value facts are selected: a name, or a path over references such as <c>Report.By</c>. The rule applies
    /// only to facts with one of the values in <see cref="Is"/>; by default to all facts.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Gets the values of <see cref="Where"/>: constants of its type, or texts as YAML writes them.</summary>
    /// <remarks>A fact that omits the property of <see cref="Where"/> has its default, which must be a constant.</remarks>
    public object[] Is { get; init; } = [];
}
