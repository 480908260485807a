using System;
using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The anchors of a document, and what its aliases cost. A node is shared and not copied, but whoever walks it meets it as often as it is
/// aliased, so what aliases add is counted as if it were written out.
/// </summary>
internal sealed class Anchors(YamlLimits limits, ICollection<TextMistake> mistakes)
{
    private readonly Dictionary<AnchorName, Anchored> _anchors = new();
    private readonly List<TextMistake> _unused = new();
    private bool _isOverLimit;
    private bool _hasUnknownAlias;

    /// <summary>Nodes that aliases have added so far.</summary>
    public long Expanded { get; private set; }

    /// <summary>An anchor whose node begins here.</summary>
    /// <param name="place">Where the anchor itself is written.</param>
    public void Open(AnchorName name, TextSpan place)
    {
        if (_anchors.TryGetValue(name, out var replaced))
        {
            End(name, replaced);
        }

        _anchors[name] = new Anchored(place, IsUsed: false, null, 0, 0);
    }

    /// <summary>An anchor whose node is read.</summary>
    /// <param name="size">How many nodes it has with those that aliases add.</param>
    /// <param name="height">How many lists and maps are within one another in it.</param>
    public void Close(AnchorName name, YamlNode node, long size, int height) =>
        _anchors[name] = _anchors[name] with { Node = node, Size = size, Height = height };

    /// <summary>Takes an anchor for used, whatever uses it.</summary>
    public void Use(AnchorName name)
    {
        if (_anchors.TryGetValue(name, out var used))
        {
            _anchors[name] = used with { IsUsed = true };
        }
    }

    /// <summary>Ends a document: anchors are known within it only.</summary>
    public void EndDocument()
    {
        foreach (var anchor in _anchors)
        {
            End(anchor.Key, anchor.Value);
        }

        _anchors.Clear();
    }

    /// <summary>Reports the anchors that no alias used, once the whole text is read: they may have been meant as text.</summary>
    public void ReportUnused()
    {
        // Beside an alias that was refused, an unused anchor is mostly what that one meant.
        if (!_hasUnknownAlias && !_isOverLimit)
        {
            _unused.ForEach(mistakes.Add);
        }
    }

    /// <summary>The node that an alias stands for, and its height; an unreadable one if the alias is a mistake.</summary>
    /// <param name="depth">How many lists and maps the alias stands in.</param>
    public (YamlNode Node, int Height) Resolve(AnchorName name, TextSpan place, int depth)
    {
        Use(name);
        if (!_anchors.TryGetValue(name, out var anchored))
        {
            _hasUnknownAlias = true;
            return Refuse(new TextMistake(Descriptors.UnknownAlias, place, name.Value), place);
        }

        if (anchored.Node is not { } node)
        {
            return Refuse(new TextMistake(Descriptors.RecursiveAlias, place, name.Value), place);
        }

        if (depth + anchored.Height > limits.Depth)
        {
            return RefuseOnce(new TextMistake(Descriptors.DepthLimit, place, Invariant(limits.Depth)), place);
        }

        if (Expanded + anchored.Size > limits.Expansion)
        {
            return RefuseOnce(new TextMistake(Descriptors.ExpansionLimit, place, name.Value, Invariant(limits.Expansion)), place);
        }

        Expanded += anchored.Size;
        return (node, anchored.Height);
    }

    private void End(AnchorName name, Anchored anchored)
    {
        if (!anchored.IsUsed)
        {
            _unused.Add(new TextMistake(Descriptors.UnusedAnchor, anchored.Place, name.Value));
        }
    }

    private (YamlNode Node, int Height) Refuse(TextMistake mistake, TextSpan place)
    {
        mistakes.Add(mistake);
        return (new YamlUnreadable(place), 0);
    }

    // Where one alias is too many, those that build on it are too; the first says it.
    private (YamlNode Node, int Height) RefuseOnce(TextMistake mistake, TextSpan place)
    {
        if (_isOverLimit)
        {
            return (new YamlUnreadable(place), 0);
        }

        _isOverLimit = true;
        return Refuse(mistake, place);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Anchored(TextSpan Place, bool IsUsed, YamlNode? Node, long Size, int Height);
}
