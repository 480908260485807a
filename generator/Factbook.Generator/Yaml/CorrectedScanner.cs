using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Corrects the tokens of the library's scanner that differ from YAML 1.2.2. A colon that is followed only by a bracket ends a key in
/// brackets, as in <c>{key:}</c> and <c>{key:[a]}</c>, and in braces the colon may be on a later line than its key (sections 7.3.3 and
/// 7.4.2). A document after <c>...</c> may be a list or in brackets (section 9.2), which the library's parser accepts only after
/// <c>---</c>.
/// </summary>
/// <param name="text">The original text.</param>
internal sealed class CorrectedScanner(IScanner inner, string text) : IScanner
{
    private readonly Queue<Token> _tokens = new();
    private readonly Stack<bool> _areMappings = new();
    private Token? _last;

    public Mark CurrentPosition => inner.CurrentPosition;

    public Token? Current { get; private set; }

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        if (Current is StreamEnd)
        {
            ConsumeCurrent();
        }

        while (_tokens.Count == 0)
        {
            if (!inner.MoveNextWithoutConsuming())
            {
                return false;
            }

            if (IsNotWritten(inner.Current!))
            {
                inner.ConsumeCurrent();
            }
            else
            {
                Read(inner.Current!);
            }
        }

        Current = _tokens.Peek();
        return true;
    }

    public void ConsumeCurrent()
    {
        Current = null;
        if (_tokens.Count > 0)
        {
            _tokens.Dequeue();
        }

        if (_tokens.Count == 0)
        {
            inner.ConsumeCurrent();
        }
    }

    private void Read(Token token)
    {
        if (_last is DocumentEnd && token is BlockSequenceStart or FlowSequenceStart or FlowMappingStart)
        {
            _tokens.Enqueue(new DocumentStart(token.Start, token.Start));
        }

        switch (token)
        {
            case FlowMappingStart or FlowSequenceStart:
                _areMappings.Push(token is FlowMappingStart);
                break;
            case FlowMappingEnd or FlowSequenceEnd when _areMappings.Count > 0:
                _areMappings.Pop();
                break;
            case Scalar scalar when _areMappings.Count > 0:
                Correct(scalar);
                break;
        }

        if (_tokens.Count == 0 || token is BlockSequenceStart or FlowSequenceStart or FlowMappingStart)
        {
            _tokens.Enqueue(token);
        }

        _last = token;
    }

    // Of a plain key with its colon on the next line, the scanner makes two keys, of which the second is empty.
    private bool IsNotWritten(Token token) =>
        _last is Scalar { Style: ScalarStyle.Plain } && _areMappings.Count > 0 && _areMappings.Peek()
        && token is Key or Scalar { Style: ScalarStyle.Plain, Value.Length: 0 }
        && TextOffsets.At(text, TextOffsets.OffsetOf(text, token.Start)) == ':';

    private void Correct(Scalar scalar)
    {
        var end = TextOffsets.OffsetOf(text, scalar.End);
        var isFirst = _last is FlowMappingStart or FlowSequenceStart or FlowEntry;
        if (scalar.Style == ScalarStyle.Plain
            && TextOffsets.At(text, end - 1) == ':'
            && TextOffsets.At(text, end) is '[' or ']' or '{' or '}')
        {
            if (_last is Anchor)
            {
                var pair = TextOffsets.RestOfLine(text, TextOffsets.OffsetOf(text, scalar.Start));
                throw new TextErrorException(
                    new TextError(Descriptors.MissingSpace, new TextSpan(end - 1, 1), TextOffsets.Excerpt(text, pair)));
            }

            AddKey(scalar, isFirst);
            var colon = new Mark(scalar.End.Index - 1, scalar.End.Line, scalar.End.Column - 1);
            if (scalar.Value.Length > 1)
            {
                _tokens.Enqueue(new Scalar(scalar.Value.Substring(0, scalar.Value.Length - 1), ScalarStyle.Plain, scalar.Start, colon));
            }

            _tokens.Enqueue(new Value(colon, scalar.End));
        }
        else if (isFirst && _areMappings.Peek() && IsColonBehind(end))
        {
            AddKey(scalar, isFirst);
            _tokens.Enqueue(scalar);
        }
    }

    private void AddKey(Scalar scalar, bool isFirst)
    {
        if (isFirst)
        {
            _tokens.Enqueue(new Key(scalar.Start, scalar.Start));
        }
    }

    private bool IsColonBehind(int end)
    {
        var colon = TextOffsets.SkipToContent(text, end);
        var next = TextOffsets.At(text, colon + 1);
        return TextOffsets.At(text, colon) == ':' && (TextOffsets.IsBlank(next) || next is ',' or '[' or ']' or '{' or '}' or '"' or '\'');
    }
}
