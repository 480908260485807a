namespace Factbook.Generator.Yaml;

/// <summary>The size of a node with all its descendants.</summary>
/// <param name="Nodes">The number of scalars, lists and maps.</param>
/// <param name="Characters">The UTF-16 units of the texts of the scalars.</param>
internal readonly record struct NodeSize(long Nodes, long Characters)
{
    public static NodeSize operator +(NodeSize one, NodeSize other) => new(one.Nodes + other.Nodes, one.Characters + other.Characters);

    public static NodeSize operator -(NodeSize one, NodeSize other) => new(one.Nodes - other.Nodes, one.Characters - other.Characters);
}
