using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Provides the set of a record to converters without reflection. For generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFactSetAccess<T>
    where T : class
{
    /// <summary>Gets the set.</summary>
    static abstract FactSet<T> All { get; }
}
