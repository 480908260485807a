namespace Factbook.Compiled;

/// <summary>Implements <see cref="IList{T}"/> for every collection of facts. The members that change a list throw an exception.</summary>
/// <typeparam name="T">The record of the facts.</typeparam>
/// <remarks>
/// LINQ does not look for <see cref="IReadOnlyList{T}"/>, but for <see cref="IList{T}"/>: without it, <c>Count()</c>, <c>Last()</c> and
/// <c>ElementAt()</c> would materialize every fact, and <c>ToList()</c> would grow its list step by step.
/// </remarks>
internal interface IReadOnlyFacts<T> : IList<T>, IReadOnlyList<T>
    where T : class
{
    int ICollection<T>.Count => ((IReadOnlyCollection<T>)this).Count;

    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => ((IReadOnlyList<T>)this)[index];
        set => throw ReadOnly();
    }

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        var facts = (IReadOnlyList<T>)this;
        if (array.Length - arrayIndex < facts.Count)
        {
            throw new ArgumentException($"The array has no room for {facts.Count} facts from index {arrayIndex}.", nameof(array));
        }

        for (var index = 0; index < facts.Count; index++)
        {
            array[arrayIndex + index] = facts[index];
        }
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A collection of facts is read-only.");
}
