using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Every mistake that Factbook reports, numbered by station: FB1xxx text, FB2xxx shape and values, FB3xxx keys and references,
/// FB4xxx rules, FB5xxx records, FB6xxx sources, FB9xxx internal. Each station's part is in a file of its own.
/// </summary>
internal static partial class Descriptors
{
    private const string Category = "Factbook";

    // An error that a project could silence would leave a green build that lacks facts. The first tag resists NoWarn, rule sets and
    // configuration files, the second [SuppressMessage]. No field: those of the other parts may be initialized before it.
    private static string[] AlwaysReported => [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    /// <summary>An error whose message, where it has an expectation, separates it by <c>; </c>.</summary>
    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Describe(id, title, TwoPartMessage.Split(message), DiagnosticSeverity.Error);

    /// <summary>An error whose expectation is separated otherwise, or begins with an argument that brings its separator.</summary>
    private static DiagnosticDescriptor Error(string id, string title, string statement, string expectation) =>
        Describe(id, title, new TwoPartMessage(statement, expectation), DiagnosticSeverity.Error);

    /// <inheritdoc cref="Error(string, string, string)"/>
    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Describe(id, title, TwoPartMessage.Split(message), DiagnosticSeverity.Warning);

    /// <inheritdoc cref="Error(string, string, string, string)"/>
    private static DiagnosticDescriptor Warning(string id, string title, string statement, string expectation) =>
        Describe(id, title, new TwoPartMessage(statement, expectation), DiagnosticSeverity.Warning);

    /// <summary>A message that needs no action.</summary>
    private static DiagnosticDescriptor Information(string id, string title, string message) =>
        Describe(id, title, TwoPartMessage.Split(message), DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Describe(string id, string title, TwoPartMessage message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: RepositoryAddress.LinkTo($"generator/DIAGNOSTICS.md#{id.ToLowerInvariant()}"),
        customTags: severity == DiagnosticSeverity.Error ? AlwaysReported : []);
}
