using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>
/// Names the class of a set of facts. Put on a dataset's assembly by the compiler of facts, for <see cref="Dataset.SetsOf"/>.
/// </summary>
/// <param name="type">The static class beside the record.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FactSetAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) : Attribute
{
    /// <summary>The static class whose <c>All</c> holds the facts.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type Type { get; } = type;
}
