using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Factbook.Compiled;

namespace Factbook;

/// <summary>Represents all facts of one record, ordered by the paths of their files and by their position in the file.</summary>
/// <typeparam name="T">The record of the facts.</typeparam>
/// <remarks>
/// <para>A fact is materialized when it is first requested, once, and is the same instance from then on, on every thread. A set is
/// immutable and safe to use from several threads.</para>
/// <para>Facts are found by their keys as in the YAML file, in any Unicode normalization form. The comparison of keys in NFC is ordinal
/// and case-sensitive. A lookup by a key that is found allocates nothing. Facts themselves are compared by reference: a copy that was
/// made by <c>with</c> is not a fact of the set.</para>
/// <para>The set implements <see cref="IList{T}"/> for LINQ, and is read-only.</para>
/// </remarks>
[DebuggerDisplay("{Name}, Count = {Count}")]
[DebuggerTypeProxy(typeof(FactsDebugView<>))]
public sealed partial class FactSet<T> : FactStore, IReadOnlyFacts<T>, IFactSet
    where T : class
{
    /// <summary>Initializes a set. Only generated code uses it.</summary>
    /// <param name="source">The rows of the facts, which are all of type <typeparamref name="T"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(FactSource source)
        : base(source)
    {
    }

    /// <summary>Gets the number of facts.</summary>
    public int Count => Source.Count;

    /// <summary>Gets the name of the set's class, such as <c>Actors</c>.</summary>
    public string Name => Source.Name;

    Type IFactSet.FactType => typeof(T);

    IFactSet? IFactSet.BaseSet => Source.BaseSet;

    /// <summary>Gets the fact at an index.</summary>
    /// <param name="index">The zero-based index in the order of the set.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] => Unsafe.As<T>(At(index));

    /// <summary>Gets the fact with a key.</summary>
    /// <param name="key">The key as in the YAML file.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="KeyNotFoundException">No fact has the key.</exception>
    public T this[ReadOnlySpan<char> key] => Unsafe.As<T>(Find(key) ?? throw NotFound(key));

    /// <inheritdoc cref="this[ReadOnlySpan{char}]"/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public T this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return this[MemoryMarshal.CreateReadOnlySpan(in key.GetPinnableReference(), key.Length)];
        }
    }

    /// <summary>Gets the fact with a key, if there is one.</summary>
    /// <param name="key">The key as in the YAML file. A null string is treated as an empty one.</param>
    /// <param name="fact">The fact, or null if there is none.</param>
    /// <returns><see langword="true"/> if a fact has the key; otherwise <see langword="false"/>.</returns>
    public bool TryGetValue(ReadOnlySpan<char> key, [NotNullWhen(true)] out T? fact)
    {
        fact = Unsafe.As<T>(Find(key));
        return fact is not null;
    }

    /// <summary>Returns a value that indicates whether a fact has a key. No fact is materialized.</summary>
    /// <param name="key">The key as in the YAML file. A null string is treated as an empty one.</param>
    /// <returns><see langword="true"/> if a fact has the key; otherwise <see langword="false"/>.</returns>
    public bool ContainsKey(ReadOnlySpan<char> key) => IndexOfKey(key) >= 0;

    /// <summary>Returns a value that indicates whether a record is a fact of this set.</summary>
    /// <param name="fact">The record, compared by reference.</param>
    /// <returns><see langword="true"/> if the record is a fact of the set; otherwise <see langword="false"/>.</returns>
    public bool Contains(T fact) => IndexOf(fact) >= 0;

    /// <summary>Returns the index of a fact.</summary>
    /// <param name="fact">The fact, compared by reference.</param>
    /// <returns>The zero-based index in the order of the set, or -1 if the record is not a fact of the set.</returns>
    public int IndexOf(T fact) => fact is null ? -1 : IndexOfFact(fact);

    /// <summary>Returns the key of a fact.</summary>
    /// <param name="fact">A fact of this set.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is not a fact of this set.</exception>
    /// <exception cref="InvalidOperationException">The facts of this set have no keys.</exception>
    public string KeyOf(T fact) =>
        KeyAt(IndexOfExisting(fact)) ?? throw new InvalidOperationException($"The facts of {Name} have no keys.");

    /// <summary>Returns the location of a fact in its YAML file.</summary>
    /// <param name="fact">A fact of this set.</param>
    /// <returns>The location of the start of the fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is not a fact of this set.</exception>
    public SourceLocation LocationOf(T fact) => LocationAt(IndexOfExisting(fact));

    /// <inheritdoc/>
    public string? KeyAt(int index) => Source.KeyAt(Checked(index));

    /// <inheritdoc/>
    public SourceLocation LocationAt(int index) => Source.LocationAt(Checked(index));

    object IFactSet.FactAt(int index) => At(index);

    int IFactSet.IndexOf(object fact) => IndexOf((fact as T)!);

    int IFactSet.IndexOfKey(ReadOnlySpan<char> key) => IndexOfKey(key);

    /// <summary>
    /// Returns the key of a fact of this set, or the key that another record has in its properties; null if there is none, or if it
    /// consists of several values.
    /// </summary>
    internal string? KeyFor(T fact) => IndexOfFact(fact) is var index and >= 0 ? KeyAt(index) : Source.KeyOfRecord(fact);

    private int IndexOfExisting(T fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return IndexOf(fact) is var index and >= 0
            ? index
            : throw new ArgumentException($"This {typeof(T).Name} is not a fact of {Name}.", nameof(fact));
    }

    private KeyNotFoundException NotFound(ReadOnlySpan<char> key) => new($"{Name} has no fact with the key '{key}'.");
}
