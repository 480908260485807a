using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Every mistake that Factbook reports, numbered by station: FB1xxx text, FB2xxx shape and values, FB3xxx keys and references,
/// FB4xxx rules, FB5xxx records, FB9xxx internal. Each station's part is in a file of its own.
/// </summary>
internal static partial class Descriptors
{
    private const string Category = "Factbook";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Describe(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Describe(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Describe(string id, string title, string message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/factbook-net/factbook/blob/main/generator/DIAGNOSTICS.md#{id.ToLowerInvariant()}");
}
