using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>A file of facts as an additional file of the compiler.</summary>
/// <param name="path">The full path.</param>
/// <param name="text">The text; null if the file cannot be read, which the generator reports.</param>
internal sealed class FactsFile(string path, SourceText? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
