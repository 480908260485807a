using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Checking;

/// <summary>One mistake that the compiler of facts found.</summary>
/// <param name="Id">Its number, such as <c>FB3001</c>.</param>
/// <param name="Title">What kind of mistake it is.</param>
/// <param name="IsError">Whether it stops a build; else it is a warning.</param>
/// <param name="Message">What it is, in one line that no text of a file can forge.</param>
/// <param name="Statement">What is wrong: the first part of the message, or all of it.</param>
/// <param name="Expectation">What is expected or what to do: the rest of the message; empty when it has one part.</param>
/// <param name="Suggestion">The bare text that was probably meant, or null.</param>
/// <param name="Link">Where it is explained; empty when nothing is published.</param>
/// <param name="Place">Where it is; null for what is at no place.</param>
/// <param name="Others">Other places that belong to it.</param>
internal sealed record Finding(
    string Id,
    string Title,
    bool IsError,
    string Message,
    string Statement,
    string Expectation,
    string? Suggestion,
    string Link,
    Place? Place,
    ImmutableArray<Place> Others)
{
    /// <summary>Whether it needs no action.</summary>
    public bool IsInformation { get; private init; }

    public string Severity => IsError ? "error" : IsInformation ? "info" : "warning";

    /// <summary>The message, and where it is explained, as a build prints them.</summary>
    public string MessageAndLink => Link.Length > 0 ? $"{Message} ({Link})" : Message;

    public static Finding Of(Diagnostic diagnostic, bool warningsAreErrors) => new(
        diagnostic.Id,
        diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        // Sources may disagree, also where warnings are errors; a project that names FB4003 in WarningsAsErrors has asked for the error.
        (warningsAreErrors && diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id != Descriptors.Contested.Id) || diagnostic.Severity == DiagnosticSeverity.Error,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Statement) ?? diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Expectation) ?? "",
        diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Suggestion),
        diagnostic.Descriptor.HelpLinkUri,
        Place.Of(diagnostic.Location),
        [.. diagnostic.AdditionalLocations.Select(Place.Of).OfType<Place>()])
    {
        IsInformation = diagnostic.Severity == DiagnosticSeverity.Info,
    };
}
