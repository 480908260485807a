using System;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>An error of the text, with offsets in place of lines and columns.</summary>
/// <param name="Other">The span of a related position, such as the first of two equal keys.</param>
internal sealed record TextError(DiagnosticDescriptor Descriptor, TextSpan Span, TextSpan? Other, params string[] Arguments)
{
    public TextError(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
        : this(descriptor, span, null, arguments)
    {
    }

    public DiagnosticInfo In(YamlSource source)
    {
        var info = DiagnosticInfo.Create(Descriptor, source.PositionOf(Span), [.. Arguments]);
        return Other is { } other ? info.WithOther(source.PositionOf(other)) : info;
    }
}

/// <summary>Ends the reading of a text at an error after which the structure is unknown.</summary>
internal sealed class TextErrorException(TextError error) : Exception(error.Descriptor.Id)
{
    public TextError Error { get; } = error;
}
