namespace Factbook;

/// <summary>A date or period can't lie wholly after another one of the same fact, or of a fact that it refers to.</summary>
/// <param name="other">The property with the other date: a name, or a path over references such as <c>In.Published</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class NotAfterAttribute(string other) : Attribute
{
    /// <summary>The property with the other date.</summary>
    public string Other { get; } = other;
}
