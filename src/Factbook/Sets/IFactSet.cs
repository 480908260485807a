namespace Factbook;

/// <summary>Represents a set of facts whose record is not known at compile time, for tools that show or export any dataset.</summary>
/// <remarks><see cref="FactSet{T}"/> implements it. A set is immutable and safe to use from several threads.</remarks>
public interface IFactSet
{
    /// <summary>Gets the name of the set's class, such as <c>Actors</c>.</summary>
    string Name { get; }

    /// <summary>Gets the record of the facts.</summary>
    Type FactType { get; }

    /// <summary>Gets the set of the abstract record that <see cref="FactType"/> is a case of, or null if it is not a case.</summary>
    IFactSet? BaseSet { get; }

    /// <summary>Gets the number of facts.</summary>
    int Count { get; }

    /// <summary>Returns the fact at an index.</summary>
    /// <param name="index">The zero-based index in the order of the set.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    object FactAt(int index);

    /// <summary>Returns the key of the fact at an index without materializing the fact.</summary>
    /// <param name="index">The zero-based index in the order of the set.</param>
    /// <returns>The key, or null if the facts of this set have no keys.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    string? KeyAt(int index);

    /// <summary>Returns the location of the fact at an index in its YAML file, without materializing the fact.</summary>
    /// <param name="index">The zero-based index in the order of the set.</param>
    /// <returns>The location of the start of the fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    SourceLocation LocationAt(int index);

    /// <summary>Returns the index of a fact.</summary>
    /// <param name="fact">The fact, compared by reference.</param>
    /// <returns>The zero-based index in the order of the set, or -1 if the object is not a fact of the set.</returns>
    int IndexOf(object fact);

    /// <summary>Returns the index of the fact with a key, without materializing the fact.</summary>
    /// <param name="key">The key as in the YAML file, in any Unicode normalization form.</param>
    /// <returns>The zero-based index in the order of the set, or -1 if no fact has the key.</returns>
    int IndexOfKey(ReadOnlySpan<char> key);
}
