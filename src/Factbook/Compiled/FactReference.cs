using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// A reference that a program can set, of a property with an <c>init</c> accessor: to a compiled fact by its index, or to any other record.
/// For generated code.
/// </summary>
/// <typeparam name="T">The record of the referenced fact.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FactReference<T> : IEquatable<FactReference<T>>
    where T : class
{
    private readonly int _reference;
    private readonly T? _given;

    /// <summary>A reference to a compiled fact.</summary>
    /// <param name="reference">Its index, counted from one; 0 for none.</param>
    public FactReference(int reference) => _reference = reference;

    internal FactReference(T given) => _given = given;

    /// <summary>Gets the fact of a required reference.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The reference was not set.</exception>
    public T Resolve(FactSet<T> set) => _given ?? References.Resolve(set, _reference);

    /// <summary>Gets the fact of an optional reference.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The fact, or null.</returns>
    public T? ResolveOptional(FactSet<T> set) => _given ?? References.ResolveOptional(set, _reference);

    /// <summary>Gets the key of the fact, without making it.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The key; null for none, and for a record that does not carry its key as text.</returns>
    public string? KeyOf(FactSet<T> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return _given is null ? References.KeyOf(set, _reference) : set.KeyFor(_given);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Equality does not look into the facts: two records that were created by a program are equal references only if they are one
    /// instance.
    /// </remarks>
    public bool Equals(FactReference<T> other) => _reference == other._reference && ReferenceEquals(_given, other._given);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactReference<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_reference, _given is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_given));

    /// <summary>Whether two references are equal.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">Another reference.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FactReference<T> left, FactReference<T> right) => left.Equals(right);

    /// <summary>Whether two references differ.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">Another reference.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FactReference<T> left, FactReference<T> right) => !left.Equals(right);
}
