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
    private bool _isOverLimit;

    /// <summary>Nodes that aliases have added so far.</summary>
    public long Expanded { get; private set; }

    /// <summary>An anchor whose node begins here.</summary>
    public void Open(AnchorName name) => _anchors[name] = new Anchored(null, 0, 0);

    /// <summary>An anchor whose node is read.</summary>
    /// <param name="size">How many nodes it has with those that aliases add.</param>
    /// <param name="height">How many lists and maps are within one another in it.</param>
    public void Close(AnchorName name, YamlNode node, long size, int height) => _anchors[name] = new Anchored(node, size, height);

    /// <summary>Anchors are known within their document only.</summary>
    public void Clear() => _anchors.Clear();

    /// <summary>The node that an alias stands for, and its height; an unreadable one if the alias is a mistake.</summary>
    /// <param name="depth">How many lists and maps the alias stands in.</param>
    public (YamlNode Node, int Height) Resolve(AnchorName name, TextSpan place, int depth)
    {
        if (!_anchors.TryGetValue(name, out var anchored))
        {
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

    private readonly record struct Anchored(YamlNode? Node, long Size, int Height);
}
