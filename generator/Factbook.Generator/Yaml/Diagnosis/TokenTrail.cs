using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>
/// The open brackets, block lists and maps after the tokens so far, with their columns. It rejects invalid YAML that the library accepts,
/// and provides the context of diagnoses.
/// </summary>
internal sealed class TokenTrail(string text, KeyDiagnosis keys)
{
    private readonly Stack<Token> _brackets = new();
    private readonly Stack<Token> _blocks = new();

    /// <summary>The last token, which the parser has read or stopped at.</summary>
    public Token? Last { get; private set; }

    /// <summary>The token before <see cref="Last"/>.</summary>
    public Token? Previous { get; private set; }

    /// <summary>Whether the scanner recorded an error after <see cref="Last"/>.</summary>
    public bool HasError { get; private set; }

    /// <summary>The innermost open bracket.</summary>
    public Token? OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : null;

    /// <summary>The innermost block list or map.</summary>
    public Token? OpenBlock => _blocks.Count > 0 ? _blocks.Peek() : null;

    /// <summary>The zero-based column of the innermost block list or map, or −1 outside of all.</summary>
    public int Column => OpenBlock is { } block ? (int)block.Start.Column - 1 : -1;

    /// <summary>Adds the next token.</summary>
    /// <exception cref="TextErrorException">It is not valid here, although the library may accept it.</exception>
    /// <exception cref="SyntaxErrorException">The scanner recorded an error, which its parser does not always report.</exception>
    public void Add(Token token)
    {
        if (token is Error error)
        {
            HasError = true;
            throw new SyntaxErrorException(error.Start, error.End, error.Value);
        }

        Previous = Last;
        Last = token;
        CheckIsIndented(token);
        switch (token)
        {
            case FlowSequenceStart or FlowMappingStart:
                CheckInBrackets(token);
                CheckCommentBehind(token);
                _brackets.Push(token);
                break;
            case FlowSequenceEnd or FlowMappingEnd:
                Close(token);
                break;
            case BlockSequenceStart or BlockMappingStart:
                CheckIndentation(token);
                _blocks.Push(token);
                break;
            case BlockEnd:
                _blocks.Pop();
                break;
            case BlockEntry:
                CheckIndentation(token);
                break;
            case Key when _brackets.Count == 0:
                CheckIndentation(token);
                break;
            case Value when Previous is null or Key or StreamStart or DocumentStart or BlockMappingStart:
                var colon = new TextSpan(TextOffsets.OffsetOf(text, token.Start), 1);
                throw new TextErrorException(new TextError(Descriptors.MissingKey, colon));
            case FlowEntry or Value:
                CheckCommentBehind(token);
                break;
            case Key or Anchor or AnchorAlias:
                CheckInBrackets(token);
                break;
            case Scalar scalar:
                CheckInBrackets(token);
                CheckFollowsNothing(token);
                ScalarChecks.Check(text, scalar, Column, isEntry: Previous is BlockEntry, isInBrackets: _brackets.Count > 0);
                break;
        }
    }

    // The library reads a line that is not indented more than its key or dash as its value.
    private void CheckIsIndented(Token token)
    {
        var isValue = Previous is Value or BlockEntry or Anchor && token is Scalar or AnchorAlias or FlowSequenceStart or FlowMappingStart;
        if (isValue && _brackets.Count == 0 && token.Start.Line > Previous!.Start.Line && token.Start.Column - 1 <= Column)
        {
            var offset = TextOffsets.OffsetOf(text, token.Start);
            throw new TextErrorException(
                OpenBlock is BlockSequenceStart ? KeyDiagnosis.WithoutDash(text, offset) : keys.WithoutColon(offset));
        }
    }

    private void Close(Token token)
    {
        if (_brackets.Count == 0)
        {
            throw Wrong(token, "no bracket is open", null);
        }

        var open = _brackets.Pop();
        if (open is FlowSequenceStart != token is FlowSequenceEnd)
        {
            var isList = open is FlowSequenceStart;
            throw Wrong(token, $"the open bracket '{(isList ? '[' : '{')}' is closed by '{(isList ? ']' : '}')}'", open);
        }

        CheckCommentBehind(token);
    }

    // YAML requires white space before a comment; the library requires it only after ']'.
    private void CheckCommentBehind(Token indicator)
    {
        var end = TextOffsets.OffsetOf(text, indicator.Start) + 1;
        if (TextOffsets.At(text, end) == '#')
        {
            throw new TextErrorException(new TextError(Descriptors.CommentNeedsSpace, new TextSpan(end, 1)));
        }
    }

    private TextErrorException Wrong(Token token, string reason, Token? open)
    {
        var offset = TextOffsets.OffsetOf(text, token.Start);
        TextSpan? other = open is null ? null : new TextSpan(TextOffsets.OffsetOf(text, open.Start), 1);
        return new(new TextError(Descriptors.WrongBracket, new TextSpan(offset, 1), other, text.Substring(offset, 1), reason));
    }

    private void CheckInBrackets(Token token)
    {
        if (OpenBracket is not { } open)
        {
            return;
        }

        var offset = TextOffsets.OffsetOf(text, token.Start);
        var isFirstOnLine = token.Start.Line > Previous!.End.Line;
        if (isFirstOnLine && TabIndent.Find(text, TextOffsets.LineStart(text, offset), Column) is { } tab)
        {
            throw new TextErrorException(tab);
        }

        if (isFirstOnLine && token.Start.Column - 1 <= Column)
        {
            throw new TextErrorException(Unclosed(text, open));
        }

        if (Previous is Scalar { Style: ScalarStyle.Plain } key && TextOffsets.OffsetOf(text, key.End) == offset && text[offset - 1] == ':')
        {
            var pair = TextOffsets.RestOfLine(text, TextOffsets.OffsetOf(text, key.Start));
            throw new TextErrorException(
                new TextError(Descriptors.MissingSpace, new TextSpan(offset - 1, 1), TextOffsets.Excerpt(text, pair)));
        }

        if (Previous is Scalar or FlowSequenceEnd or FlowMappingEnd or AnchorAlias)
        {
            var span = TextOffsets.RestOfLine(text, offset);
            throw new TextErrorException(new TextError(Descriptors.MissingComma, span, TextOffsets.Excerpt(text, span)));
        }
    }

    // Without a key or dash above, the library begins another document at such a text.
    private void CheckFollowsNothing(Token token)
    {
        if (Previous is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } && token.Start.Line == Previous.End.Line)
        {
            var span = TextOffsets.RestOfLine(text, TextOffsets.OffsetOf(text, token.Start));
            throw new TextErrorException(keys.MissingSpace(TextOffsets.OffsetOf(text, Previous.Start), span.End)
                ?? new TextError(Descriptors.TextAfterValue, span, TextOffsets.Excerpt(text, span)));
        }
    }

    public static TextError Unclosed(string text, Token bracket)
    {
        var span = new TextSpan(TextOffsets.OffsetOf(text, bracket.Start), 1);
        return bracket is FlowSequenceStart
            ? new TextError(Descriptors.UnclosedBracket, span, "[", "]")
            : new TextError(Descriptors.UnclosedBracket, span, "{", "}");
    }

    private void CheckIndentation(Token token)
    {
        for (var i = TextOffsets.OffsetOf(text, token.Start) - 1; TextOffsets.At(text, i) is ' ' or '\t'; i--)
        {
            if (text[i] == '\t')
            {
                throw new TextErrorException(new TextError(Descriptors.TabIndentation, new TextSpan(i, 1)));
            }
        }
    }
}
