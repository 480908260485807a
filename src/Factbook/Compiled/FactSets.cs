using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Makes the sets of a dataset. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactSets
{
    /// <summary>A set over a packed table.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The name of the set's class.</param>
    /// <param name="rows">The table.</param>
    /// <param name="make">Makes a fact out of its row.</param>
    /// <param name="keyOf">The key that a fact carries, or null when its record does not hold it.</param>
    public static FactSet<T> Create<T>(string name, PackedRows rows, RowFactory<T> make, Func<T, string>? keyOf = null)
        where T : class => new(new PackedSource<T>(name, rows, make, keyOf));

    /// <summary>The set of one case of an abstract record.</summary>
    /// <typeparam name="TWhole">The abstract record.</typeparam>
    /// <typeparam name="T">The case.</typeparam>
    /// <param name="name">The name of the set's class.</param>
    /// <param name="whole">The set of the abstract record.</param>
    /// <param name="rows">Which of its facts belong to the case.</param>
    public static FactSet<T> CreateCase<TWhole, T>(string name, FactSet<TWhole> whole, CaseRows rows)
        where TWhole : class
        where T : class, TWhole => new(new CaseSource<TWhole, T>(name, whole, rows));

    /// <summary>The fact that a required reference names.</summary>
    /// <typeparam name="T">The record of the referenced fact.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="reference">Its index, counted from one.</param>
    /// <exception cref="InvalidOperationException">The record was made by hand: only compiled facts have references.</exception>
    public static T Resolve<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set[reference - 1] : throw new InvalidOperationException(
            "This record was made by hand; only facts that were compiled from YAML refer to other facts.");

    /// <summary>The fact that an optional reference names.</summary>
    /// <typeparam name="T">The record of the referenced fact.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="reference">Its index, counted from one; 0 for none.</param>
    public static T? ResolveOptional<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set[reference - 1] : null;

    /// <summary>The key of the fact that a reference names, without making the fact; null for none.</summary>
    /// <typeparam name="T">The record of the referenced fact.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="reference">Its index, counted from one; 0 for none.</param>
    public static string? KeyOf<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set.KeyAt(reference - 1) : null;
}
