namespace Factbook;

/// <summary>Specifies that each fact which states one of several other properties must also state this one.</summary>
/// <param name="properties">
/// The names of the other properties. A key without a value does not count, nor does a list or dictionary without items.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class RequiredWithAttribute(params string[] properties) : Attribute
{
    /// <summary>Gets the names of the other properties.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}
