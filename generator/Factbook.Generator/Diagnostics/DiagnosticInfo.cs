using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>A diagnostic as an equatable value, converted to a <see cref="Diagnostic"/> when it is reported.</summary>
/// <param name="Descriptor">One of <see cref="Descriptors"/>.</param>
/// <param name="Position">The position of the key, value or declaration.</param>
/// <param name="Arguments">The arguments of the message format.</param>
/// <param name="Others">Additional locations: the first definition, the other fact, the property.</param>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    FilePosition Position,
    EquatableArray<MessageArgument> Arguments,
    EquatableArray<FilePosition> Others) : IComparable<DiagnosticInfo>
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, FilePosition position, params MessageArgument[] arguments) =>
        new(descriptor, position, arguments.ToEquatable(), EquatableArray<FilePosition>.Empty);

    public DiagnosticInfo WithOther(params FilePosition[] others) =>
        this with { Others = Others.Concat(others).ToEquatable() };

    public Diagnostic ToDiagnostic()
    {
        var shown = OneLine.Fit(Descriptor, Arguments.Select(argument => argument.Text));
        var suggestion = Arguments.Select(argument => argument.Suggestion).FirstOrDefault(text => text is not null);
        return Diagnostic.Create(
            Descriptor,
            Position.ToLocation(),
            Others.Select(other => other.ToLocation()),
            DiagnosticParts.Of(Descriptor, shown, suggestion),
            shown);
    }

    /// <summary>Compares by path, position and id, all ordinal, so that the order is the same in every run.</summary>
    public int CompareTo(DiagnosticInfo? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPath = string.CompareOrdinal(Position.Path, other.Position.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byPlace = Position.Span.CompareTo(other.Position.Span);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(Descriptor.Id, other.Descriptor.Id);
    }
}
