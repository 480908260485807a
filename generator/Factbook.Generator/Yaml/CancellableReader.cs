using System.IO;
using System.Threading;

namespace Factbook.Generator.Yaml;

/// <summary>The text as the parser reads it, block by block, each a chance to stop.</summary>
internal sealed class CancellableReader(string text, int length, CancellationToken cancellationToken) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? text[_position] : -1;

    public override int Read() => _position < length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = count < length - _position ? count : length - _position;
        text.CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }
}
