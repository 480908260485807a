using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Lines that contain only white space. YamlDotNet rejects tabs in them, and some spaces in blank lines at the start of a block scalar; in
/// YAML neither is significant (YAML 1.2.2, sections 6.6 and 8.1.2).
/// </summary>
/// <param name="deepBlanks">Receives, for the offset of the header of a block scalar, a line with more spaces than the first line of its
/// text.</param>
internal sealed class BlankLines(string text, IDictionary<int, TextSpan> deepBlanks)
{
    private readonly List<TextSpan> _leading = new();

    // The block scalar that the lines belong to, and the least indentation of its text, once that is known.
    private BlockHeader? _header;
    private int? _indent;

    /// <summary>Replaces characters that YamlDotNet would misread.</summary>
    public bool Replace(IReadOnlyList<int> lineStarts, ref char[]? changed)
    {
        if (!lineStarts.Any(start => TextOffsets.SkipSpaces(text, start) is var end && end > start && IsBlank(end)))
        {
            return false;
        }

        var hasReplaced = false;
        foreach (var start in lineStarts)
        {
            var spaces = TabIndent.SpacesAt(text, start);
            var content = TextOffsets.SkipSpaces(text, start);
            var hasTab = content > start + spaces;
            if (!IsBlank(content))
            {
                hasReplaced |= AddContent(start, spaces, content, ref changed);
            }
            else if (hasTab && _header is null)
            {
                Fill(start + spaces, content, ' ', ref changed);
            }
            else if (hasTab)
            {
                hasReplaced |= AddContent(start, spaces, start + spaces, ref changed);
            }
            else if (_header is not null && _indent is null && spaces > 0)
            {
                _leading.Add(new TextSpan(start, spaces));
            }
        }

        if (_header is { Digit: > 0 } unfinished)
        {
            _indent ??= IndentOf(unfinished);
        }

        return ReplaceLeading(ref changed) || hasReplaced;
    }

    private static int IndentOf(BlockHeader header) => header.Digit + Math.Max(header.Parent ?? 0, 0);

    private bool IsBlank(int end) => TextOffsets.At(text, end) is '\r' or '\n' or '\0';

    /// <summary>Processes a line with content.</summary>
    private bool AddContent(int line, int spaces, int content, ref char[]? changed)
    {
        var hasReplaced = false;
        if (_header is { } header)
        {
            if (_indent is null)
            {
                _indent = header.Digit > 0 ? IndentOf(header) : spaces > (header.Parent ?? -1) ? spaces : int.MaxValue;
                hasReplaced = ReplaceLeading(ref changed);
            }

            if (spaces >= (header.Digit > 0 && header.Parent is null ? header.Digit : _indent) && !StrayMarkers.IsMarker(text, line))
            {
                return hasReplaced;
            }
        }

        (_header, _indent) = (BlockHeader.On(text, line, content), null);
        return hasReplaced;
    }

    /// <summary>Replaces the lines that the block scalar begins with.</summary>
    private bool ReplaceLeading(ref char[]? changed)
    {
        var hasReplaced = false;
        foreach (var blank in _leading)
        {
            if (blank.Length > (_indent ?? int.MaxValue) && !deepBlanks.ContainsKey(_header!.Value.Start))
            {
                deepBlanks.Add(_header.Value.Start, blank);
            }

            Fill(blank.Start, blank.End, ParserInput.Blank, ref changed);
            hasReplaced = true;
        }

        _leading.Clear();
        return hasReplaced;
    }

    private void Fill(int start, int end, char substitute, ref char[]? changed)
    {
        changed ??= text.ToCharArray();
        for (var i = start; i < end; i++)
        {
            changed[i] = substitute;
        }
    }
}
