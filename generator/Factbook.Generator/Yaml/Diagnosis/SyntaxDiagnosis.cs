using System;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>
/// Determines why the library stopped from the text at the position where it stopped. The messages of the library differ between versions,
/// and some of its errors have neither a message nor a position.
/// </summary>
internal sealed class SyntaxDiagnosis
{
    private readonly string _text;
    private readonly KeyDiagnosis _keys;
    private readonly SyntaxStop _stop;
    private readonly TokenTrail _trail;
    private readonly int _offset;

    private SyntaxDiagnosis(string text, KeyDiagnosis keys, SyntaxStop stop)
    {
        _text = text;
        _keys = keys;
        _stop = stop;
        _trail = stop.Trail;
        _offset = stop.Offset;
    }

    /// <summary>Returns the error that made the library throw an exception.</summary>
    /// <param name="trail">The tokens of the parser.</param>
    /// <param name="cursor">The position of the scanner.</param>
    /// <exception cref="TextErrorException">There is an error before the one that stopped the library.</exception>
    public static TextError Explain(
        CharacterScan characters, TokenTrail trail, Exception error, int cursor, KeyDiagnosis keys, CancellationToken cancellation) =>
        new SyntaxDiagnosis(characters.Text, keys, new SyntaxStop(characters, trail, error, cursor, keys, cancellation)).Explain();

    private TextError Explain() =>
        Tab() ?? Quote() ?? Bracket() ?? Comment() ?? Outdent() ?? Character() ?? Token() ?? Unexplained();

    private char At(int offset) => TextOffsets.At(_text, offset);

    private TextError? Tab() =>
        !_stop.IsAtToken && At(_stop.Cursor) == '\t' && TextOffsets.IsFirstOnLine(_text, _stop.Cursor)
            ? new TextError(Descriptors.TabIndentation, new TextSpan(_stop.Cursor, 1))
            : null;

    private TextError? Quote() =>
        _stop.Quote is { } quote ? QuoteDiagnosis.Explain(_text, quote, _trail.Column) : null;

    private TextError? Bracket()
    {
        if (_trail.OpenBracket is not { } open)
        {
            return null;
        }

        var isOver = _stop.Error is not YamlException
            || _trail.Last is StreamEnd or DocumentStart or DocumentEnd
            || TextOffsets.SkipToContent(_text, _offset) == _text.Length
            || IsOutdented(open);
        return isOver ? TokenTrail.Unclosed(_text, open) : null;
    }

    // A line that is not indented more than the list or map around the brackets belongs to that list or map.
    private bool IsOutdented(Token open) => _offset > TextOffsets.OffsetOf(_text, open.Start)
        && TextOffsets.IsFirstOnLine(_text, _offset) && _offset - TextOffsets.LineStart(_text, _offset) <= _trail.Column;

    private TextError? Comment()
    {
        foreach (var hash in (ReadOnlySpan<int>)[_stop.Cursor, _offset])
        {
            if (!_stop.IsAtToken && At(hash) == '#' && !TextOffsets.IsBlank(At(hash - 1)))
            {
                return new TextError(Descriptors.CommentNeedsSpace, new TextSpan(hash, 1));
            }
        }

        return null;
    }

    // If the parser does not expect the start of a list or map, the indentation of a line is between two levels.
    private TextError? Outdent()
    {
        if (!_stop.IsAtToken || _trail.Last is not (BlockMappingStart or BlockSequenceStart) || !TextOffsets.IsFirstOnLine(_text, _offset))
        {
            return null;
        }

        var content = TextOffsets.RestOfLine(_text, _offset);
        return new TextError(Descriptors.Indentation, content, TextOffsets.Excerpt(_text, content));
    }

    private TextError? Character()
    {
        if (!_stop.IsAtToken && TagBefore() is { } tag)
        {
            return tag;
        }

        var before = (_stop.IsAtToken ? _trail.Previous : _trail.Last) as Scalar;
        switch (At(_offset))
        {
            case ':' when _trail.OpenBracket is not null && _keys.WithoutComma(_offset, before) is { } error:
                return error;
            case ':' when _keys.AtColon(_offset, before) is { } error:
                return error;
            case '-' when IsAlone() || _trail.OpenBracket is not null:
                return DashAbove() ?? new TextError(Descriptors.MisplacedEntry, new TextSpan(_offset, 1));
            case ',' when _trail.OpenBracket is not null:
                return new TextError(Descriptors.MissingEntry, new TextSpan(_offset, 1));
            case '%' when TextOffsets.LineStart(_text, _offset) == _offset:
                return Directive(_text, _offset);
            case ',' or '@' or '`' or '|' or '>' or '%':
                return ScalarChecks.Reserved(_text, _offset);
            case '&' when !_stop.IsAtToken && At(_stop.Cursor) == '-':
                // The library reports a dash at an anchor before it on the line.
                return new TextError(Descriptors.MisplacedEntry, new TextSpan(_stop.Cursor, 1));
            case '&' or '*' when !_stop.IsAtToken:
                return ScalarChecks.Reserved(_text, _offset);
            case '!' when !_stop.IsAtToken:
                return Tag(TextOffsets.RestOfLine(_text, _offset));
            case '?' when !TextOffsets.IsFirstOnLine(_text, _offset) && IsAlone():
                return ScalarChecks.Reserved(_text, _offset);
            case '?' when !_stop.IsAtToken && IsAlone():
                return new TextError(
                    Descriptors.KeyIsNotText, new TextSpan(_offset, 1), "an explicit key ('? ')", "write the key out, or quote it");
        }

        return null;
    }

    private bool IsAlone() => At(_offset + 1) is ' ' or '\t' or '\r' or '\n' or '\0';

    // '-place: There' directly above this entry, aligned with it.
    private TextError? DashAbove()
    {
        var line = TextOffsets.LineStart(_text, _offset);
        var above = TextOffsets.LineStart(_text, TextOffsets.TrimEnd(_text, line, 0));
        return TabIndent.SpacesAt(_text, above) == _offset - line ? KeyDiagnosis.WithoutSpaceBehindDash(_text, above) : null;
    }

    // In brackets the library first reads a comma directly after a tag as part of the tag, and then rejects it.
    private TextError? TagBefore()
    {
        var comma = _offset - 1;
        var start = comma;
        while (start > 0 && !TextOffsets.IsBlank(At(start - 1)) && !(At(start) == '!' && At(start - 1) is '[' or '{' or ','))
        {
            start--;
        }

        return At(comma) == ',' && At(start) == '!' ? Tag(TextSpan.FromBounds(start, comma)) : null;
    }

    private TextError Tag(TextSpan span) => new(Descriptors.Tag, span, _text.Substring(span.Start, span.Length));

    private TextError? Token()
    {
        if (!_stop.IsAtToken && _trail is { OpenBlock: null, OpenBracket: null, Last: Scalar { Style: ScalarStyle.Plain } root })
        {
            // The first line of the file was not a key, but the following line shows that it should have been.
            return _keys.WithoutColon(TextOffsets.OffsetOf(_text, root.Start));
        }

        var content = TextOffsets.RestOfLine(_text, _offset);
        if (content.Length == 0)
        {
            return null;
        }

        if (!TextOffsets.IsFirstOnLine(_text, _offset))
        {
            return _stop.IsAtToken ? new TextError(Descriptors.TextAfterValue, content, TextOffsets.Excerpt(_text, content)) : null;
        }

        var column = _offset - TextOffsets.LineStart(_text, _offset);
        if (column == _trail.Column && _trail.OpenBlock is BlockSequenceStart && (_stop.IsAtToken || _stop.IsAtKey))
        {
            return KeyDiagnosis.WithoutDash(_text, _offset);
        }

        if (_trail.OpenBlock is BlockMappingStart && column == _trail.Column && (_stop.IsAtToken || _stop.IsAtKey))
        {
            return _keys.WithoutColon(_offset);
        }

        return _stop.IsAtToken ? new TextError(Descriptors.Indentation, content, TextOffsets.Excerpt(_text, content)) : null;
    }

    private TextError Unexplained() => _stop.Error is YamlException error
        ? new TextError(Descriptors.InvalidYaml, TextOffsets.Character(_text, _offset), Clean(error.Message))
        : new TextError(Descriptors.ReaderFailed, TextOffsets.Character(_text, _stop.Cursor), _stop.Error.GetType().Name);

    /// <summary>A line that begins with <c>%</c>.</summary>
    public static TextError Directive(string text, int start)
    {
        var span = TextOffsets.RestOfLine(text, start);
        return new TextError(Descriptors.Directive, span, text.Substring(span.Start, span.Length));
    }

    // "While scanning a plain scalar, found …" describes the parser; the message needs only what was found.
    private static string Clean(string message)
    {
        var words = message.Substring(message.IndexOf(',') + 1).Trim(' ', '.');
        return words.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }
}
