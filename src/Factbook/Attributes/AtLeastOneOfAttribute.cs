namespace Factbook;

/// <summary>Specifies that each fact states at least one of several properties.</summary>
/// <param name="properties">
/// The names of the properties. A key without a value does not count, nor does a list or dictionary without items.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class AtLeastOneOfAttribute(params string[] properties) : Attribute
{
    /// <summary>Gets the names of the properties.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}
