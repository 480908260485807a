using System.Diagnostics;

namespace Factbook.Compiled;

/// <summary>Shows the facts of a collection in a debugger, instead of the fields that materialize them.</summary>
internal sealed class FactsDebugView<T>(IReadOnlyList<T> facts)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => [.. facts];
}
