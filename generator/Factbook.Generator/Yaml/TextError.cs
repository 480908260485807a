using System;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A mistake of the text, still by offsets.</summary>
/// <param name="Other">Where the other half of the mistake stands, such as the first of two equal keys.</param>
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

/// <summary>Ends the reading of a text at a mistake that leaves nothing certain after it.</summary>
internal sealed class TextErrorException(TextError mistake) : Exception(mistake.Descriptor.Id)
{
    public TextError Mistake { get; } = mistake;
}
