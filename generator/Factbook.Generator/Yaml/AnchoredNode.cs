using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A node with a name, by which aliases repeat it.</summary>
/// <param name="place">Where the name is written, with its ampersand.</param>
internal sealed class AnchoredNode(string name, TextSpan place)
{
    public string Name => name;

    public TextSpan Place => place;

    public bool IsUsed { get; set; }

    /// <summary>The node; none while it is read.</summary>
    public YamlNode? Node { get; private set; }

    /// <summary>Its size with what aliases add.</summary>
    public NodeSize Size { get; private set; }

    /// <summary>How many lists and maps are within one another in it.</summary>
    public int Height { get; private set; }

    /// <summary>The node is read.</summary>
    public void Close(YamlNode node, NodeSize size, int height) => (Node, Size, Height) = (node, size, height);
}
