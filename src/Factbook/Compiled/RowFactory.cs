using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Makes a fact out of its row.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="key">The fact's key; empty when facts of the set have no keys.</param>
/// <param name="row">The row's values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowFactory<out T>(string key, ref RowReader row);
