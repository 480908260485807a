using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Resolves references. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class References
{
    /// <summary>Returns the fact of a required reference.</summary>
    /// <typeparam name="T">The record of the fact.</typeparam>
    /// <param name="set">The set of the record.</param>
    /// <param name="reference">The one-based index of the fact.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The record was created by the program, and the reference was not set.</exception>
    public static T Resolve<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set[reference - 1] : throw new InvalidOperationException(
            "This record was created by the program, and its reference was not set; add an 'init' accessor to the property to set it.");

    /// <summary>Returns the fact of an optional reference.</summary>
    /// <typeparam name="T">The record of the fact.</typeparam>
    /// <param name="set">The set of the record.</param>
    /// <param name="reference">The one-based index of the fact; 0 for none.</param>
    /// <returns>The fact, or null.</returns>
    public static T? ResolveOptional<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set[reference - 1] : null;

    /// <summary>Returns the key of the fact of a reference without materializing the fact.</summary>
    /// <typeparam name="T">The record of the fact.</typeparam>
    /// <param name="set">The set of the record.</param>
    /// <param name="reference">The one-based index of the fact; 0 for none.</param>
    /// <returns>The key, or null if there is no reference.</returns>
    public static string? KeyOf<T>(FactSet<T> set, int reference)
        where T : class => reference > 0 ? set.KeyAt(reference - 1) : null;

    /// <summary>Creates the reference for a property that a program sets.</summary>
    /// <typeparam name="T">The record of the referenced fact.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="fact">A fact of the set, another record, or null for none.</param>
    /// <returns>The reference.</returns>
    public static FactReference<T> To<T>(FactSet<T> set, T? fact)
        where T : class => fact is null ? default : set.IndexOfFact(fact) is var index and >= 0 ? new(index + 1) : new(fact);

    /// <summary>Creates the references for a list property that a program sets.</summary>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="facts">Facts of the set or other records; null for none.</param>
    /// <returns>The references, in the same order.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static FactList<T> Given<T>(FactSet<T> set, IEnumerable<T>? facts)
        where T : class => facts as FactList<T> ?? FactList<T>.Of(set, facts is null ? [] : [.. facts]);

    /// <summary>Creates the references for a dictionary property that a program sets.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="T">The record of the referenced facts.</typeparam>
    /// <param name="set">Its set.</param>
    /// <param name="facts">Facts of the set or other records; null for none.</param>
    /// <returns>The references, in the same order.</returns>
    /// <exception cref="ArgumentException">A fact is null, or two entries have the same key.</exception>
    public static FactDictionary<TKey, T> Given<TKey, T>(FactSet<T> set, IEnumerable<KeyValuePair<TKey, T>>? facts)
        where TKey : notnull
        where T : class
    {
        if (facts is FactDictionary<TKey, T> known)
        {
            return known;
        }

        KeyValuePair<TKey, T>[] entries = facts is null ? [] : [.. facts];
        return new([.. entries.Select(entry => entry.Key)], FactList<T>.Of(set, [.. entries.Select(entry => entry.Value)]));
    }
}
