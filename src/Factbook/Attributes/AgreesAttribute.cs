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
    /// <remarks>A missing value is equal to a missing value, and to the constant that initializes the property.</remarks>
    public string[] Per { get; init; } = [];

    /// <summary>
    /// Gets the property by whose value facts are selected: a name, or a path over references. The rule compares only facts with one of the
    /// values in <see cref="Is"/>.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Gets the values of <see cref="Where"/>: constants of the property's type, or texts as YAML writes them.</summary>
    /// <remarks>A fact that omits the property has its default, which must be a constant.</remarks>
    public object[] Is { get; init; } = [];
}
