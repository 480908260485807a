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

    /// <summary>
    /// Gets the property by whose value facts are selected: a name, or a path over references. The rule compares only facts with one of the
    /// values in <see cref="Is"/>.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>Gets the values of <see cref="Where"/>: constants of the property's type, or texts as YAML writes them.</summary>
    /// <remarks>A fact that omits the property has its default, which must be a constant.</remarks>
    public object[] Is { get; init; } = [];
}
