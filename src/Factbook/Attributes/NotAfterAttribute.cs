namespace Factbook;

/// <summary>
/// Specifies that a date or period must not be wholly after another one of the same fact, or of a fact that it refers to.
/// </summary>
/// <param name="other">The property with the other date: a name, or a path over references such as <c>In.Published</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class NotAfterAttribute(string other) : Attribute
{
    /// <summary>Gets the name of the property with the other date, or the path to it.</summary>
    public string Other { get; } = other;
}
