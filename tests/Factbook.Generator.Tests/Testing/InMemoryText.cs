using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// A file of facts below <c>/project/facts</c>, decoded from UTF-8 as the compiler does: a byte order mark is not part of the text.
/// </summary>
internal sealed class InMemoryText(string factsPath, string content) : AdditionalText
{
    public const string Root = "/project/facts";

    public override string Path { get; } = $"{Root}/{factsPath}";

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return SourceText.From(bytes, Encoding.UTF8);
    }
}
