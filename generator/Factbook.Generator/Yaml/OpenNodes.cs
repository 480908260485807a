using System;
using System.Collections.Generic;
using Factbook.Generator.Yaml.Diagnosis;
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

    /// <summary>Gets whether the next child is a key.</summary>
    public abstract bool WantsKey { get; }

    /// <summary>Adds the next child.</summary>
    /// <param name="place">The span of the child, or of the alias: the span of an aliased child itself is at its anchor.</param>
    public abstract void Add(YamlNode child, TextSpan place, bool isAlias);

    public abstract YamlNode Close(int end);

    /// <summary>Makes the values unreadable that end after an offset.</summary>
    public abstract void MarkIncomplete(int offset);

    /// <summary>Completes the node early, at an error, with its children so far.</summary>
    public abstract YamlNode CloseUnfinished();
}

/// <summary>A sequence that is being read.</summary>
internal sealed class OpenSequence(
    int start, bool isBlock, OpenChildren<YamlNode> items, string text, TextErrors errors) : OpenNode(start, isBlock)
{
    private readonly int _first = items.Count;

    public override bool WantsKey => false;

    public override void Add(YamlNode child, TextSpan place, bool isAlias)
    {
        if (!IsBlock && items.Count > _first && CommaDiagnosis.InFigure(text, items.Last, child) is { } error)
        {
            errors.Add(error);
            items.Last = new YamlUnreadable(items.Last.Span);
        }
        else
        {
            items.Add(child);
        }

        End = Math.Max(End, place.End);
    }

    public override void MarkIncomplete(int offset)
    {
        for (var i = items.Count - 1; i >= _first && items[i].Span.End > offset; i--)
        {
            items[i] = new YamlUnreadable(items[i].Span);
        }
    }

    public override YamlNode Close(int end) =>
        new YamlSequence(TextSpan.FromBounds(Start, Math.Max(Start, end)), items.TakeFrom(_first)) { IsComplete = IsComplete };

    public override YamlNode CloseUnfinished()
    {
        IsComplete = false;
        for (var i = _first; i < items.Count && !IsBlock; i++)
        {
            // If brackets do not match, it is unknown which one is wrong.
            items[i] = items[i] is YamlSequence or YamlMapping ? items[i] with { IsComplete = false } : items[i];
        }

        return Close(End);
    }
}
