using System;
using System.Collections;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>The tags of a text. Each is an error, and the value after a tag may be wrong.</summary>
internal sealed class RefusedTags(string text, TextErrors errors)
{
    // A bit for each offset at which the parser begins a scalar after a tag that its author probably meant as the first word. A file can
    // consist of tags, and a set of their offsets would take a hundred times the memory.
    private BitArray? _starts;

    /// <summary>Reports a tag.</summary>
    public void Add(Tag tag)
    {
        var span = TextSpan.FromBounds(TextOffsets.OffsetOf(text, tag.Start), TextOffsets.OffsetOf(text, tag.End));
        errors.Add(new TextError(Descriptors.Tag, span, text.Substring(span.Start, span.Length)));

        // The span of a missing value after a tag is at the tag or before it.
        _starts ??= new BitArray(text.Length + 1);
        _starts[span.End] = true;
        _starts[TextOffsets.TrimEnd(text, span.Start, 0)] = true;

        // '!!int 5' is a tag and a number; '!important' is probably text, and so is '!between 5 and 7'.
        if (string.CompareOrdinal(text, span.Start, "!!", 0, 2) != 0)
        {
            _starts[TextOffsets.SkipToContent(text, span.End)] = true;
        }
    }

    /// <summary>Returns whether the scalar probably begins earlier, with the text that was read as a tag.</summary>
    public bool IsAfterTag(TextSpan scalar) => _starts is not null && _starts[scalar.Start];
}
