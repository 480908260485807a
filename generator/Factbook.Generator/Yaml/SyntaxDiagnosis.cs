using System;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Why the library stopped, told from the text itself at the place where it stopped: its own words differ between versions, and some of
/// its errors have neither words nor place.
/// </summary>
internal sealed class SyntaxDiagnosis
{
    private readonly string _text;
    private readonly Exception _error;
    private readonly int _cursor;
    private readonly int _place;
    private readonly bool _isAtToken;
    private readonly bool _isAtKey;
    private readonly int? _quote;
    private readonly TokenTrail _trail;
    private readonly KeyDiagnosis _keys;

    /// <param name="trail">The tokens that the parser was given.</param>
    /// <param name="cursor">How far the scanner had read.</param>
    /// <exception cref="TextMistakeException">A mistake stands before the one that stopped the library.</exception>
    private SyntaxDiagnosis(string text, TokenTrail trail, Exception error, int cursor, KeyDiagnosis keys)
    {
        _text = text;
        _error = error;
        _cursor = cursor;
        _keys = keys;

        var marked = error is YamlException { End.Index: > 0 } known ? known : null;
        _place = marked is null ? cursor : TextPlaces.OffsetOf(text, marked.Start);
        _isAtToken = marked is not null && !trail.HasError && trail.Last is { } last and not StreamStart && last.Start.Index == marked.Start.Index;
        _isAtKey = marked is not null && !_isAtToken && marked.Start.Index == marked.End.Index;
        _trail = trail;
        if (!_isAtToken)
        {
            (_trail, var cut) = TokenTrail.Replay(text, _place, _keys);
            if (marked is null && cut is { } begin)
            {
                (_trail, _) = TokenTrail.Replay(text, begin, _keys);
            }

            _quote = marked is null ? cut : marked.End.Index > marked.Start.Index ? _place : null;
            if (_quote is { } place && (place >= text.Length || text[place] is not ('"' or '\'')))
            {
                _quote = null;
            }
        }
    }

    /// <summary>The mistake that made the library throw.</summary>
    public static TextMistake Explain(string text, TokenTrail trail, Exception error, int cursor, KeyDiagnosis keys)
    {
        try
        {
            return error is TextMistakeException own ? own.Mistake : new SyntaxDiagnosis(text, trail, error, cursor, keys).Explain();
        }
        catch (TextMistakeException earlier)
        {
            return earlier.Mistake;
        }
    }

    private TextMistake Explain() =>
        Tab() ?? Quote() ?? Bracket() ?? QuoteBefore() ?? Comment() ?? Outdent() ?? Character() ?? Token() ?? Unexplained();

    private char At(int offset) => offset >= 0 && offset < _text.Length ? _text[offset] : '\0';

    private TextMistake? Tab() =>
        !_isAtToken && At(_cursor) == '\t' && TextPlaces.IsFirstOnLine(_text, _cursor)
            ? new TextMistake(Descriptors.TabIndentation, new TextSpan(_cursor, 1))
            : null;

    private TextMistake? Quote() =>
        _quote is { } quote ? QuoteDiagnosis.Explain(_text, quote, _trail.Column) : null;

    private TextMistake? Bracket()
    {
        if (_trail.OpenBracket is not { } open)
        {
            return null;
        }

        var isOver = _error is not YamlException
            || _trail.Last is StreamEnd or DocumentStart or DocumentEnd
            || TextPlaces.SkipToContent(_text, _place) == _text.Length;
        return isOver ? TokenTrail.Unclosed(_text, open) : null;
    }

    // A quote too many closes early or late; what then stands after it is where the library notices.
    private TextMistake? QuoteBefore()
    {
        var before = _isAtToken ? _trail.Previous : _trail.Last;
        return before is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
            && quoted.End.Line > quoted.Start.Line
            && TextPlaces.LineStart(_text, _place) == TextPlaces.LineStart(_text, TextPlaces.OffsetOf(_text, quoted.End))
                ? QuoteDiagnosis.SpansLines(_text, TextPlaces.OffsetOf(_text, quoted.Start), TextPlaces.OffsetOf(_text, quoted.End))
                : null;
    }

    private TextMistake? Comment()
    {
        foreach (var hash in (ReadOnlySpan<int>)[_cursor, _place, _place + 1])
        {
            if (!_isAtToken && At(hash) == '#' && hash > 0 && !TextPlaces.IsBlank(At(hash - 1)))
            {
                return new TextMistake(Descriptors.CommentNeedsSpace, new TextSpan(hash, 1));
            }
        }

        return null;
    }

    // Where the parser does not expect a list or map to begin, a line stands between two levels.
    private TextMistake? Outdent()
    {
        if (!_isAtToken || _trail.Last is not (BlockMappingStart or BlockSequenceStart) || !TextPlaces.IsFirstOnLine(_text, _place))
        {
            return null;
        }

        var content = TextPlaces.RestOfLine(_text, _place);
        return new TextMistake(Descriptors.Indentation, content, TextPlaces.Excerpt(_text, content));
    }

    private TextMistake? Character()
    {
        switch (At(_place))
        {
            case ':' when _keys.AtColon(_place, (_isAtToken ? _trail.Previous : _trail.Last) as Scalar) is { } mistake:
                return mistake;
            case '-' when TextPlaces.IsBlank(At(_place + 1)) || _place + 1 == _text.Length:
                return new TextMistake(Descriptors.MisplacedEntry, new TextSpan(_place, 1));
            case ',' when _trail.OpenBracket is not null:
                return new TextMistake(Descriptors.MissingEntry, new TextSpan(_place, 1));
            case '%' when TextPlaces.LineStart(_text, _place) == _place:
                return Directive(_text, _place);
            case ',' or '@' or '`' or '|' or '>' or '%':
                return ScalarChecks.Reserved(_text, _place);
            case '&' or '*' when !_isAtToken:
                return ScalarChecks.Reserved(_text, _place);
            case '!' when !_isAtToken:
                var span = TextPlaces.RestOfLine(_text, _place);
                return new TextMistake(Descriptors.Tag, span, _text.Substring(span.Start, span.Length));
            case '?' when !_isAtToken:
                return new TextMistake(Descriptors.KeyIsNoText, new TextSpan(_place, 1), "a key of its own kind ('? ')");
        }

        return null;
    }

    private TextMistake? Token()
    {
        var content = TextPlaces.RestOfLine(_text, _place);
        if (content.Length == 0)
        {
            return null;
        }

        if (!TextPlaces.IsFirstOnLine(_text, _place))
        {
            return _isAtToken ? new TextMistake(Descriptors.TextAfterValue, content, TextPlaces.Excerpt(_text, content)) : null;
        }

        var column = _place - TextPlaces.LineStart(_text, _place);
        if (column == _trail.Column && _trail.OpenBlock is BlockSequenceStart && _isAtToken)
        {
            return new TextMistake(Descriptors.EntryExpected, content, TextPlaces.Excerpt(_text, content));
        }

        if (_trail.OpenBlock is BlockMappingStart && column == _trail.Column && (_isAtToken || _isAtKey))
        {
            return _keys.WithoutColon(_place);
        }

        return _isAtToken ? new TextMistake(Descriptors.Indentation, content, TextPlaces.Excerpt(_text, content)) : null;
    }

    private TextMistake Unexplained()
    {
        var span = TextPlaces.Character(_text, _place);
        return _error is YamlException
            ? new TextMistake(Descriptors.InvalidYaml, span, Clean(_error.Message))
            : new TextMistake(Descriptors.ReaderFailed, span, _error.GetType().Name);
    }

    /// <summary>A line that begins with <c>%</c>.</summary>
    public static TextMistake Directive(string text, int start)
    {
        var span = TextPlaces.RestOfLine(text, start);
        return new TextMistake(Descriptors.Directive, span, text.Substring(span.Start, span.Length));
    }

    // "While scanning a plain scalar, found …." says what the parser does; the reader needs what was found.
    private static string Clean(string message)
    {
        var comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        var words = (comma < 0 ? message : message.Substring(comma + 2)).Trim().TrimEnd('.');
        return words.Length == 0 ? "it can't be parsed" : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }
}
