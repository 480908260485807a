using System.IO;
using System.Threading;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The text that the parser reads, block by block, with a check for cancellation at each block. A last line without a line break gets one,
/// so that a block scalar at the end of the text has the same value with and without it.
/// </summary>
internal sealed class CancellableReader(string text, CancellationToken cancellationToken) : StringReader(text)
{
    private bool _isTerminated = text.Length == 0 || text[text.Length - 1] is '\n' or '\r';

    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = base.Read(buffer, index, count);
        if (read > 0 || count == 0 || _isTerminated)
        {
            return read;
        }

        _isTerminated = true;
        buffer[index] = '\n';
        return 1;
    }
}
