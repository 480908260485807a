using System;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Yaml;

/// <summary>The positions of nodes. The library includes their anchors, and also returns positions of missing nodes.</summary>
internal static class NodeSpans
{
    /// <summary>Returns the start of a node without its anchor.</summary>
    /// <param name="start">The start with the anchor.</param>
    public static int Begin(string text, NodeEvent node, int start) =>
        node.Anchor.IsEmpty ? start : TextOffsets.SkipToContent(text, AnchorEnd(text, node, start));

    /// <summary>Returns the span of the anchor of a node, including the ampersand.</summary>
    /// <param name="start">The start of the anchor.</param>
    public static TextSpan AnchorOf(string text, NodeEvent node, int start) => TextSpan.FromBounds(start, AnchorEnd(text, node, start));

    /// <summary>
    /// Returns the span of the written text, including quotes or a block indicator. The span of a missing value is empty, directly after
    /// the colon of its key, the dash of its entry or its anchor. The span of a missing key is at its colon.
    /// </summary>
    public static TextSpan SpanOf(string text, Scalar scalar, int start, bool isKey)
    {
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0)
        {
            return new TextSpan(EmptyPlace(text, scalar, start, isKey), 0);
        }

        var begin = Begin(text, scalar, start);
        var end = Math.Max(begin, TextOffsets.OffsetOf(text, scalar.End));
        return TextSpan.FromBounds(
            begin, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? TextOffsets.TrimEnd(text, end, begin) : end);
    }

    private static int EmptyPlace(string text, Scalar scalar, int start, bool isKey)
    {
        if (!scalar.Anchor.IsEmpty)
        {
            return AnchorEnd(text, scalar, start);
        }

        return isKey ? TextOffsets.SkipBlanks(text, start) : TextOffsets.TrimEnd(text, start, 0);
    }

    private static int AnchorEnd(string text, NodeEvent node, int start) =>
        TextOffsets.Clamp(text, (long)start + 1 + node.Anchor.Value.Length);
}
