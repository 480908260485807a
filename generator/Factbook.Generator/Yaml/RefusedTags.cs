using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>The tags of a text. Each is an error, and the value after a tag may be wrong.</summary>
internal sealed class RefusedTags(string text, ICollection<TextError> mistakes)
{
    // Where texts begin to the parser, that begin with a tag to people.
    private HashSet<int>? _starts;

    /// <summary>Reports a tag.</summary>
    public void Add(Tag tag)
    {
        var span = TextSpan.FromBounds(TextOffsets.OffsetOf(text, tag.Start), TextOffsets.OffsetOf(text, tag.End));
        mistakes.Add(new TextError(Descriptors.Tag, span, text.Substring(span.Start, span.Length)));

        // The span of a missing value after a tag is at the tag or before it.
        (_starts ??= []).Add(span.End);
        _starts.Add(TextOffsets.TrimEnd(text, span.Start, 0));

        // '!!int 5' is a five; '!important' is a text, and so may '!between 5 and 7' be.
        if (string.CompareOrdinal(text, span.Start, "!!", 0, 2) != 0)
        {
            _starts.Add(TextOffsets.SkipToContent(text, span.End));
        }
    }

    /// <summary>Returns whether the text probably begins before this offset, with what was read as a tag.</summary>
    public bool TakeFrom(TextSpan scalar) => _starts is not null && _starts.Contains(scalar.Start);
}
