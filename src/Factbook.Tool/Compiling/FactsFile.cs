using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>A file of facts as the compiler is handed it.</summary>
/// <param name="path">Its full path.</param>
/// <param name="text">Its text; null when it can't be read, which the compiler of facts then reports.</param>
internal sealed class FactsFile(string path, SourceText? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
