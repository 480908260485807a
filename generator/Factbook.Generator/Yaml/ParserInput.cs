using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Yaml;

/// <summary>
/// A text as the parser is given it: as long as the original, so that every offset is the same, with substitutes for the characters that the
/// parser misreads where they are.
/// </summary>
internal sealed class ParserInput
{
    /// <summary>Stands for a colon that begins plain text; no text that people write contains this private-use character.</summary>
    public const char Colon = '\uE03A';

    /// <summary>Stands for a space that a block scalar begins with: a line break to the parser, which reads no indentation from it.</summary>
    public const char Blank = '\u2028';

    private readonly string _original;
    private readonly bool _hasColons;
    private readonly bool _hasBlanks;
    private readonly Dictionary<int, TextSpan> _deepBlanks = new();

    /// <param name="text">The scanned text, in which U+2028 occurs nowhere.</param>
    public ParserInput(string text, IReadOnlyList<int> lineStarts)
    {
        char[]? changed = null;
        _original = text;
        _hasColons = LeadingColons.Replace(text, ref changed);
        _hasBlanks = new BlankLines(text, _deepBlanks).Replace(lineStarts, ref changed);
        Text = changed is null ? text : new string(changed);
    }

    public string Text { get; }

    /// <summary>Returns the value that the original text has where the parser read <paramref name="scalar"/>.</summary>
    public string ValueOf(Scalar scalar, TextSpan span)
    {
        var value = _hasColons ? scalar.Value.Replace(Colon, ':') : scalar.Value;
        if (!_hasBlanks || value.IndexOf(Blank) < 0)
        {
            return value;
        }

        // Between double quotes it may also be the value of an escape.
        return scalar.Style != ScalarStyle.DoubleQuoted ? value.Replace(Blank.ToString(), "")
            : Text.IndexOf(Blank, span.Start, span.Length) < 0 ? value
            : Reread(span);
    }

    /// <summary>Returns the first line of a block scalar that has more spaces than the text below it, if there is one.</summary>
    public TextSpan? DeepBlankOf(Scalar scalar, int start) =>
        _deepBlanks.Count > 0 && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && _deepBlanks.TryGetValue(start, out var line)
        && (scalar.Value.Trim('\n', Blank).Length > 0 || char.IsDigit(TextPlaces.At(_original, start + 1)) || char.IsDigit(TextPlaces.At(_original, start + 2)))
            ? line
            : null;

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
