using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A list or map that is being read.</summary>
/// <param name="start">Its first character.</param>
/// <param name="isBlock">Whether it is in block style, and ends with its last child.</param>
internal abstract class OpenNode(int start, bool isBlock)
{
    public int Start { get; protected set; } = start;

    public bool IsBlock => isBlock;

    public AnchoredNode? Anchor { get; init; }

    /// <summary>Gets the size of everything that was read, including aliases, before this node.</summary>
    public NodeSize SizeBefore { get; init; }

    /// <summary>Gets the depth of nested lists and maps, including this one.</summary>
    public int Height { get; set; } = 1;

    /// <summary>Gets the end of the last child.</summary>
    public int End { get; protected set; } = start;

    public bool IsComplete { get; set; } = true;

    /// <summary>Whether the next child is a key.</summary>
    public abstract bool WantsKey { get; }

    /// <summary>Adds the next child.</summary>
    /// <param name="span">The span of the child, or of the alias: the span of an aliased child itself is at its anchor.</param>
    public abstract void Add(YamlNode child, TextSpan span, bool isAlias);

    public abstract YamlNode Close(int end);

    /// <summary>Makes the values unreadable that end after an offset.</summary>
    public abstract void MarkIncomplete(int offset);

    /// <summary>Completes the node early, at an error, with its children so far.</summary>
    public abstract YamlNode CloseUnfinished();
}
