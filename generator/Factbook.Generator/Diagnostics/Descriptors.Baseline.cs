using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>
/// FB7006 and FB7007: the comparison of a package with the published one, which packing runs.
/// </content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor VersionTooLow = Error(
        "FB7006",
        "Version does not declare a difference",
        "{0} since {1}, which is {2}; raise the version to {3} or higher, from {4}");

    public static readonly DiagnosticDescriptor NotCompared = Error(
        "FB7007",
        "Package was not compared",
        "The package was not compared with version {0}: {1}");
}
