namespace Factbook;

/// <summary>
/// A text, each text of a list, or each key of a dictionary must be the key of a fact. It stays text: nothing navigates.
/// </summary>
/// <typeparam name="T">The record whose keys are meant.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RefersToAttribute<T> : Attribute
    where T : class
{
    /// <summary>The text must be a key.</summary>
    public RefersToAttribute()
    {
    }

    /// <summary>The text must be the value of another property than the key.</summary>
    /// <param name="property">The name of that property of <typeparamref name="T"/>; use <c>nameof</c>.</param>
    public RefersToAttribute(string property) => Property = property;

    /// <summary>The property whose values are meant, or null for the key.</summary>
    public string? Property { get; }

    /// <summary>Whether a text that no fact has is a warning rather than an error.</summary>
    public bool Optional { get; init; }
}
