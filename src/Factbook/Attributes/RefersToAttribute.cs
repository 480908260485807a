namespace Factbook;

/// <summary>
/// Specifies that a string, each string of a list, or each key of a dictionary must be the key of a fact. The property remains a string;
/// for a property that returns the fact, declare a reference.
/// </summary>
/// <typeparam name="T">The record of the fact.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RefersToAttribute<T> : Attribute
    where T : class
{
    /// <summary>Initializes the attribute for keys.</summary>
    public RefersToAttribute()
    {
    }

    /// <summary>Initializes the attribute for the values of a property other than the key.</summary>
    /// <param name="property">The name of that property of <typeparamref name="T"/>; use <c>nameof</c>.</param>
    public RefersToAttribute(string property) => Property = property;

    /// <summary>Gets the name of the property of <typeparamref name="T"/>, or null for the key.</summary>
    public string? Property { get; }

    /// <summary>Gets a value that indicates whether a string that refers to no fact is a warning instead of an error.</summary>
    public bool Optional { get; init; }
}
