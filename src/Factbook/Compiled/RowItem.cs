using System.ComponentModel;

namespace Factbook.Compiled;

/// <summary>Reads one value of a row.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="row">The row, at the value.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowItem<out T>(ref RowReader row);
