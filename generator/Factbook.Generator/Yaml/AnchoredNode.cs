using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A node with an anchor, which aliases repeat.</summary>
/// <param name="span">The span of the anchor, including the ampersand.</param>
internal sealed class AnchoredNode(string name, TextSpan span)
{
    public string Name => name;

    public TextSpan Span => span;

    public bool IsUsed { get; set; }

    /// <summary>The node; null while it is being read.</summary>
    public YamlNode? Node { get; private set; }

    /// <summary>Its size, including aliases.</summary>
    public NodeSize Size { get; private set; }

    /// <summary>The depth of nested lists and maps in it.</summary>
    public int Height { get; private set; }

    /// <summary>Stores the node after it is read.</summary>
    public void Close(YamlNode node, NodeSize size, int height) => (Node, Size, Height) = (node, size, height);
}
