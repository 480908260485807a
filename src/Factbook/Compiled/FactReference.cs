using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>
/// Stores a reference of a property with an <c>init</c> accessor, which a program can set: the index of a compiled fact, or another record.
/// For generated code.
/// </summary>
/// <typeparam name="T">The record of the referenced fact.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FactReference<T> : IEquatable<FactReference<T>>
    where T : class
{
    private readonly int _reference;
    private readonly T? _given;

    /// <summary>Initializes a reference to a compiled fact.</summary>
    /// <param name="reference">The one-based index of the fact; 0 for none.</param>
    public FactReference(int reference) => _reference = reference;

    internal FactReference(T given) => _given = given;

    /// <summary>Returns the fact of a required reference.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The reference was not set.</exception>
    public T Resolve(FactSet<T> set) => _given ?? References.Resolve(set, _reference);

    /// <summary>Returns the fact of an optional reference.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The fact, or null.</returns>
    public T? ResolveOptional(FactSet<T> set) => _given ?? References.ResolveOptional(set, _reference);

    /// <summary>Returns the key of the fact without materializing the fact.</summary>
    /// <param name="set">The set of the record.</param>
    /// <returns>The key; null if there is no reference, or if the key of the record is not one text.</returns>
    public string? KeyOf(FactSet<T> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return _given is null ? References.KeyOf(set, _reference) : set.KeyFor(_given);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The contents of facts are not compared: references to two records that a program created are equal only if the records are the same
    /// instance.
    /// </remarks>
    public bool Equals(FactReference<T> other) => _reference == other._reference && ReferenceEquals(_given, other._given);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactReference<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_reference, _given is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_given));

    /// <summary>Returns a value that indicates whether two references are equal.</summary>
    /// <param name="left">The first reference.</param>
    /// <param name="right">The second reference.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public static bool operator ==(FactReference<T> left, FactReference<T> right) => left.Equals(right);

    /// <summary>Returns a value that indicates whether two references are different.</summary>
    /// <param name="left">The first reference.</param>
    /// <param name="right">The second reference.</param>
    /// <returns><see langword="true"/> if they are different; otherwise <see langword="false"/>.</returns>
    public static bool operator !=(FactReference<T> left, FactReference<T> right) => !left.Equals(right);
}
