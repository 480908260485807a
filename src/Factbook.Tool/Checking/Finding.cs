using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Checking;

/// <summary>One mistake that the compiler of facts found.</summary>
/// <param name="Id">Its number, such as <c>FB3001</c>.</param>
/// <param name="Title">What kind of mistake it is.</param>
/// <param name="IsError">Whether it stops a build; else it is a warning.</param>
/// <param name="Message">What it is, in one line that no text of a file can forge.</param>
/// <param name="Link">Where it is explained.</param>
/// <param name="Place">Where it is; null for what is at no place.</param>
/// <param name="Others">Other places that belong to it.</param>
internal sealed record Finding(string Id, string Title, bool IsError, string Message, string Link, Place? Place, ImmutableArray<Place> Others)
{
    public string Severity => IsError ? "error" : "warning";

    public static Finding Of(Diagnostic diagnostic, bool warningsAreErrors) => new(
        diagnostic.Id,
        diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        warningsAreErrors || diagnostic.Severity == DiagnosticSeverity.Error,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Descriptor.HelpLinkUri,
        Place.Of(diagnostic.Location),
        [.. diagnostic.AdditionalLocations.Select(Place.Of).OfType<Place>()]);
}
