using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Factbook.Compiled;

/// <summary>
/// Names the class of a set of facts. The generator emits one for each set of an assembly; <see cref="Dataset.GetSets"/> reads them.
/// </summary>
/// <param name="type">The static class whose <c>All</c> contains the facts.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactSetAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) : Attribute
{
    /// <summary>Gets the static class whose <c>All</c> contains the facts.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type Type { get; } = type;
}
