using System;
using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The anchors of a document, and the size that its aliases add. An aliased node is shared and not copied, but it is visited once for each
/// alias, so it is counted as if it were written out.
/// </summary>
internal sealed class Anchors(YamlLimits limits, TextErrors errors)
{
    private readonly Dictionary<AnchorName, AnchoredNode> _anchors = new();
    private readonly TextErrors _unused = new(limits.Errors);
    private bool _isOverLimit;

    /// <summary>Gets the size that aliases have added so far.</summary>
    public NodeSize Expanded { get; private set; }

    /// <summary>Adds an anchor whose node begins here. It replaces an earlier anchor of the same name.</summary>
    /// <param name="span">The span of the anchor itself.</param>
    public AnchoredNode Open(AnchorName name, TextSpan span)
    {
        if (_anchors.TryGetValue(name, out var replaced))
        {
            End(replaced);
        }

        return _anchors[name] = new AnchoredNode(name.Value, span);
    }

    /// <summary>Ends a document, which is the scope of its anchors.</summary>
    public void EndDocument()
    {
        foreach (var anchor in _anchors.Values)
        {
            End(anchor);
        }

        _anchors.Clear();
    }

    /// <summary>Reports unused anchors after the whole text is read: they may be intended as text.</summary>
    public void ReportUnused()
    {
        // The alias may be in a part that could not be read.
        if (!errors.HasErrors)
        {
            errors.AddRange(_unused);
        }
    }

    /// <summary>Returns the node of an alias and its height; an unreadable node if the alias is not valid.</summary>
    /// <param name="depth">The number of lists and maps around the alias.</param>
    public (YamlNode Node, int Height) Resolve(AnchorName name, TextSpan span, int depth)
    {
        if (!_anchors.TryGetValue(name, out var anchor))
        {
            return Refuse(new TextError(Descriptors.UnknownAlias, span, name.Value), span);
        }

        anchor.IsUsed = true;
        if (anchor.Node is not { } node)
        {
            return Refuse(new TextError(Descriptors.RecursiveAlias, span, name.Value), span);
        }

        if (depth + anchor.Height > limits.Depth)
        {
            return RefuseOnce(new TextError(Descriptors.DepthLimit, span, Invariant(limits.Depth)), span);
        }

        var expanded = Expanded + anchor.Size;
        if (expanded.Nodes > limits.Expansion)
        {
            return RefuseOnce(new TextError(Descriptors.ExpansionLimit, span, name.Value, Invariant(limits.Expansion)), span);
        }

        if (expanded.Characters > limits.FileSize)
        {
            return RefuseOnce(new TextError(Descriptors.ExpandedTextLimit, span, name.Value, Invariant(limits.FileSize)), span);
        }

        Expanded = expanded;
        return (node, anchor.Height);
    }

    private void End(AnchoredNode anchor)
    {
        if (!anchor.IsUsed)
        {
            _unused.Add(new TextError(Descriptors.UnusedAnchor, anchor.Span, anchor.Name));
        }
    }

    private (YamlNode Node, int Height) Refuse(TextError error, TextSpan span)
    {
        errors.Add(error);
        return (new YamlUnreadable(span), 0);
    }

    // After the limit is exceeded, only the first alias is reported.
    private (YamlNode Node, int Height) RefuseOnce(TextError error, TextSpan span)
    {
        if (_isOverLimit)
        {
            return (new YamlUnreadable(span), 0);
        }

        _isOverLimit = true;
        return Refuse(error, span);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
