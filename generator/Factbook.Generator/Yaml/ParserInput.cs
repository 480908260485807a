using System;
using System.Collections.Generic;
using System.IO;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The text for the parser. It has the length of the original, so that all offsets are equal, and substitutes for characters that the
/// parser would misread at their position.
/// </summary>
internal sealed class ParserInput
{
    /// <summary>
    /// Replaces a space at the start of a block scalar. The parser treats it as a line break, and reads no indentation from it.
    /// </summary>
    public const char Blank = '\u2028';

    private readonly string _original;
    private readonly char? _colon;
    private readonly bool _hasBlanks;
    private readonly Dictionary<int, TextSpan> _deepBlanks = new();

    // The start of the last line, if it contains only spaces.
    private readonly int _lastBlank;

    /// <param name="text">The scanned text, in which U+2028 occurs nowhere.</param>
    public ParserInput(string text, IReadOnlyList<int> lineStarts)
    {
        char[]? changed = null;
        _original = text;
        _colon = LeadingColons.Replace(text, ref changed);
        _hasBlanks = new BlankLines(text, _deepBlanks).Replace(lineStarts, ref changed);
        var last = lineStarts[lineStarts.Count - 1];
        _lastBlank = last < text.Length && TabIndent.SpacesAt(text, last) == text.Length - last ? last : int.MaxValue;
        Text = changed is null ? text : new string(changed);
    }

    public string Text { get; }

    /// <summary>Returns the value that the original text has where the parser read <paramref name="scalar"/>.</summary>
    public string ValueOf(Scalar scalar, TextSpan span)
    {
        // Between double quotes the value of an escape may be any character.
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            return HasSubstitute(span) ? Reread(span) : scalar.Value;
        }

        var value = _colon is { } colon ? scalar.Value.Replace(colon, ':') : scalar.Value;
        return WithoutLastLine(scalar, _hasBlanks ? value.Replace(Blank.ToString(), "") : value);
    }

    // Spaces after the last line break are not a line of a block scalar (YAML 1.2.2, section 8.1.1.2), but the parser adds a line break to
    // them.
    private string WithoutLastLine(Scalar scalar, string value) =>
        scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            && scalar.End.Index >= _lastBlank
            && (value == "\n" || value.EndsWith("\n\n", StringComparison.Ordinal))
            ? value.Substring(0, value.Length - 1)
            : value;

    /// <summary>Returns the first line of a block scalar that has more spaces than the text below it, if there is one.</summary>
    public TextSpan? DeepBlankOf(Scalar scalar, int start) =>
        _deepBlanks.Count > 0 && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && _deepBlanks.TryGetValue(start, out var line)
        && (scalar.Value.Trim('\n', Blank).Length > 0 || char.IsDigit(TextOffsets.At(_original, start + 1)) || char
            .IsDigit(TextOffsets.At(_original, start + 2)))
            ? line
            : null;

    private bool HasSubstitute(TextSpan span) =>
        (_colon is { } colon && Text.IndexOf(colon, span.Start, span.Length) >= 0)
            || (_hasBlanks && Text.IndexOf(Blank, span.Start, span.Length) >= 0);

    private string Reread(TextSpan quoted)
    {
        var scanner = new Scanner(new StringReader(_original.Substring(quoted.Start, quoted.Length)));
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Scalar scalar)
            {
                return scalar.Value;
            }
        }

        return "";
    }
}
