using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Follows references. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class References
{
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
