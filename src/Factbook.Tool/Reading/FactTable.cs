namespace Factbook.Tool.Reading;

/// <summary>A set of facts, under the names that the command knows it by.</summary>
/// <param name="set">The set.</param>
/// <param name="name">The name of its class; with its namespace when another set has the same.</param>
internal sealed class FactTable(IFactSet set, string name)
{
    public IFactSet Set => set;

    public string Name => name;

    /// <summary>The name on the command line: <c>share-claims</c>.</summary>
    public string CommandName => Words.ToKebab(name);

    /// <summary>The facts, in order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }
}
