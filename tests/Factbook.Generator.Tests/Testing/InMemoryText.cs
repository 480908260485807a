using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>A file of facts below <c>/project/facts</c>.</summary>
internal sealed class InMemoryText(string factsPath, string content) : AdditionalText
{
    public const string Root = "/project/facts";

    public override string Path { get; } = $"{Root}/{factsPath}";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
}
