using System.IO;
using System.Threading;

namespace Factbook.Generator.Yaml;

/// <summary>The text as the parser reads it, block by block, each a chance to stop.</summary>
internal sealed class CancellableReader(string text, CancellationToken cancellationToken) : StringReader(text)
{
    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return base.Read(buffer, index, count);
    }
}
