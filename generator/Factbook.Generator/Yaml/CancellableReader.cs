using System;
using System.IO;
using System.Threading;

namespace Factbook.Generator.Yaml;

/// <summary>The text that the scanner reads, block by block, with a check for cancellation at each block.</summary>
internal sealed class CancellableReader : TextReader
{
    private readonly string _text;
    private readonly int _end;
    private readonly CancellationToken _cancellation;
    private int _next;
    private bool _isTerminated;

    private CancellableReader(string text, int end, bool isTerminated, CancellationToken cancellation) =>
        (_text, _end, _isTerminated, _cancellation) = (text, end, isTerminated, cancellation);

    /// <summary>
    /// Reads a whole text. A last line without a line break gets one, so that a block scalar at the end of the text has the same value with
    /// and without it.
    /// </summary>
    public static CancellableReader Of(string text, CancellationToken cancellation) =>
        new(text, text.Length, text.Length == 0 || text[text.Length - 1] is '\n' or '\r', cancellation);

    /// <summary>Reads the text before an offset, which is not copied.</summary>
    public static CancellableReader To(string text, int end, CancellationToken cancellation) =>
        new(text, end, isTerminated: true, cancellation);

    public override int Peek() => _next < _end ? _text[_next] : _isTerminated ? -1 : '\n';

    public override int Read()
    {
        var character = Peek();
        _isTerminated |= _next >= _end;
        _next++;
        return character;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        _cancellation.ThrowIfCancellationRequested();
        var read = Math.Min(count, Math.Max(0, _end - _next));
        _text.CopyTo(_next, buffer, index, read);
        _next += read;
        if (read > 0 || count == 0 || _isTerminated)
        {
            return read;
        }

        _isTerminated = true;
        buffer[index] = '\n';
        return 1;
    }
}
