using System;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Yaml;

/// <summary>Where nodes stand; the library counts their anchors in, and gives places to what is not written.</summary>
internal static class NodeSpans
{
    /// <summary>Where a node begins without its anchor.</summary>
    /// <param name="start">Where it begins with it.</param>
    public static int Begin(string text, NodeEvent node, int start) =>
        node.Anchor.IsEmpty ? start : TextOffsets.SkipToContent(text, AnchorEnd(text, node, start));

    /// <summary>The anchor of a node, with its ampersand.</summary>
    /// <param name="start">Where it begins.</param>
    public static TextSpan AnchorOf(string text, NodeEvent node, int start) => TextSpan.FromBounds(start, AnchorEnd(text, node, start));

    /// <summary>
    /// The text as it is written, with its quotes or its block indicator. Nothing written is a place without length: right after the
    /// last thing before it, which is its key's colon, its list entry's dash or its anchor; a missing key is at its colon.
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
