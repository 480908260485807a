namespace Factbook;

/// <summary>A set of facts whose record is not known at compile time: for tools that show or export any dataset.</summary>
public interface IFactSet
{
    /// <summary>The name of the set's class, such as <c>Actors</c>.</summary>
    string Name { get; }

    /// <summary>The record.</summary>
    Type FactType { get; }

    /// <summary>The set that this one is a part of, when its record is one case of an abstract record; otherwise null.</summary>
    IFactSet? BaseSet { get; }

    /// <summary>The number of facts.</summary>
    int Count { get; }

    /// <summary>The fact at a place in the set's order.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    object FactAt(int index);

    /// <summary>The key of the fact at a place in the set's order, or null when facts of this set have no keys.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    string? KeyAt(int index);

    /// <summary>Where the fact at a place in the set's order stands in its YAML file.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    SourceLocation LocationAt(int index);

    /// <summary>The place of a fact in the set's order.</summary>
    /// <param name="fact">A fact that came from this set.</param>
    /// <exception cref="ArgumentException">The fact is not of this set.</exception>
    int IndexOf(object fact);

    /// <summary>The place of the fact with a key, or -1.</summary>
    /// <param name="key">The key as in the YAML file.</param>
    int IndexOfKey(ReadOnlySpan<char> key);
}
