using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Factbook.Compiled;

namespace Factbook;

/// <summary>
/// All facts of one record, in the order of the files' paths and of their places in the file.
/// A fact is made when it is first asked for, once, and is the same instance ever after, for every thread.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class FactSet<T> : FactStore, IReadOnlyList<T>, IFactSet
    where T : class
{
    /// <summary>For generated code.</summary>
    /// <param name="source">Where the facts come from: its facts are all of type <typeparamref name="T"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(FactSource source)
        : base(source)
    {
    }

    /// <summary>The number of facts.</summary>
    public int Count => Source.Count;

    /// <summary>The name of the set's class, such as <c>Actors</c>.</summary>
    public string Name => Source.Name;

    /// <summary>The fact at a place in the set's order.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Unsafe.As<T>(At(index));

    /// <summary>The fact with a key; nothing is allocated.</summary>
    /// <param name="key">The key as in the YAML file, in any Unicode normalization form; compared character by character.</param>
    /// <exception cref="KeyNotFoundException">No fact has this key.</exception>
    public T this[ReadOnlySpan<char> key] => Unsafe.As<T>(Find(key) ?? throw NotFound(key));

    /// <inheritdoc cref="this[ReadOnlySpan{char}]"/>
    public T this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return this[MemoryMarshal.CreateReadOnlySpan(in key.GetPinnableReference(), key.Length)];
        }
    }

    /// <summary>Looks for the fact with a key; nothing is allocated.</summary>
    /// <param name="key">The key as in the YAML file, in any Unicode normalization form; compared character by character.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(ReadOnlySpan<char> key, [NotNullWhen(true)] out T? fact)
    {
        fact = Unsafe.As<T>(Find(key));
        return fact is not null;
    }

    /// <summary>Whether a fact has this key.</summary>
    /// <param name="key">The key as in the YAML file, in any Unicode normalization form; compared character by character.</param>
    public bool ContainsKey(ReadOnlySpan<char> key) => IndexOfKey(key) >= 0;

    /// <summary>The key of a fact of this set.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set.</exception>
    /// <exception cref="InvalidOperationException">Facts of this set have no keys.</exception>
    public string KeyOf(T fact) => KeyAt(IndexOf(fact)) ?? throw new InvalidOperationException($"Facts of {Name} have no keys.");

    /// <summary>Where a fact stands in its YAML file.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set.</exception>
    public SourceLocation LocationOf(T fact) => LocationAt(IndexOf(fact));

    /// <summary>The place of a fact in the set's order.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set: it was made by hand or changed by <c>with</c>.</exception>
    public int IndexOf(T fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return PlaceOf(fact) is var place and >= 0
            ? place
            : throw new ArgumentException($"This {typeof(T).Name} is not a fact of {Name}.", nameof(fact));
    }

    /// <inheritdoc/>
    public string? KeyAt(int index) => Source.KeyAt(Checked(index));

    /// <inheritdoc/>
    public SourceLocation LocationAt(int index) => Source.LocationAt(Checked(index));

    /// <summary>Goes through all facts without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Type IFactSet.FactType => typeof(T);

    IFactSet? IFactSet.BaseSet => Source.BaseSet;

    object IFactSet.FactAt(int index) => At(index);

    int IFactSet.IndexOf(object fact) => IndexOf((T)fact);

    int IFactSet.IndexOfKey(ReadOnlySpan<char> key) => IndexOfKey(key);

    /// <summary>
    /// The key of a fact of this set, or the one that another record carries; null when there is none, or none that is one text.
    /// </summary>
    internal string? KeyFor(T fact) => PlaceOf(fact) is var place and >= 0 ? KeyAt(place) : Source.KeyCarriedBy(fact);

    private KeyNotFoundException NotFound(ReadOnlySpan<char> key) => new($"{Name} has no fact with the key '{key}'.");

    /// <summary>Goes through the facts of a set in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactSet<T> _set;
        private readonly object[] _made;
        private object? _current;
        private int _next;

        internal Enumerator(FactSet<T> set)
        {
            _set = set;
            _made = set.Facts;
        }

        /// <inheritdoc/>
        public readonly T Current => Unsafe.As<T>(_current!);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            // In registers, since no call takes the address of this; and the facts of a set that are all made are an array to go through.
            var (made, next) = (_made, _next);
            if ((uint)next < (uint)made.Length)
            {
                _current = made[next];
                _next = next + 1;
                return true;
            }

            if (_set.AtOrNone(next) is not { } fact)
            {
                return false;
            }

            _current = fact;
            _next = next + 1;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
