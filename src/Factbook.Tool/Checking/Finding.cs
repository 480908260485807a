using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Checking;

/// <summary>A diagnostic of facts, of their records, or of code that uses them.</summary>
/// <param name="Id">The number, such as <c>FB3001</c>.</param>
/// <param name="Title">The title of its descriptor.</param>
/// <param name="IsError">Whether it is an error.</param>
/// <param name="Message">The message in one line, with control characters escaped.</param>
/// <param name="Statement">The first part of the message: what is wrong.</param>
/// <param name="Expectation">The rest of the message: what is expected or suggested; empty if the message has one part.</param>
/// <param name="Suggestion">The suggested text, or null.</param>
/// <param name="Link">The address of the explanation; empty if none is published.</param>
/// <param name="Location">The location in a file, or null.</param>
/// <param name="RelatedLocations">Other locations, such as that of a first definition.</param>
internal sealed record Finding(
    string Id,
    string Title,
    bool IsError,
    string Message,
    string Statement,
    string Expectation,
    string? Suggestion,
    string Link,
    FileLocation? Location,
    ImmutableArray<FileLocation> RelatedLocations)
{
    /// <summary>Whether it is for information and requires no action.</summary>
    public bool IsInformation { get; private init; }

    public string Severity => IsError ? "error" : IsInformation ? "info" : "warning";

    /// <summary>The message with the link, as a build prints them.</summary>
    public string MessageAndLink => Link.Length > 0 ? $"{Message} ({Link})" : Message;

    public static Finding Of(Diagnostic diagnostic, bool warningsAreErrors) => new(
        diagnostic.Id,
        diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        // Contested facts remain a warning, unless the project lists FB4003 in WarningsAsErrors: sources may disagree.
        diagnostic.Severity == DiagnosticSeverity.Error
            || (warningsAreErrors && diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id != Descriptors.Contested.Id),
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Statement) ?? diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Expectation) ?? "",
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Suggestion),
        diagnostic.Descriptor.HelpLinkUri,
        FileLocation.Of(diagnostic.Location),
        [.. diagnostic.AdditionalLocations.Select(FileLocation.Of).OfType<FileLocation>()])
    {
        IsInformation = diagnostic.Severity == DiagnosticSeverity.Info,
    };
}
