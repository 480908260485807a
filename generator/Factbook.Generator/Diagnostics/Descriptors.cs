using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// The descriptors of all diagnostics, numbered by station: FB1xxx text, FB2xxx shape and values, FB3xxx keys and references, FB4xxx rules,
/// FB5xxx records, FB6xxx sources, FB7xxx after the compilation, FB9xxx internal. Each group is in its own file.
/// </summary>
internal static partial class Descriptors
{
    private const string Category = "Factbook";

    // If errors could be suppressed, a successful build could lack facts. The first tag prevents suppression by NoWarn, rule sets and
    // configuration files, the second by [SuppressMessage]. A property, since fields of the other files may be initialized earlier.
    private static string[] AlwaysReported => [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    /// <summary>Creates an error whose expectation, if any, follows the first <c>; </c>.</summary>
    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Describe(id, title, TwoPartMessage.Split(message), DiagnosticSeverity.Error);

    /// <summary>Creates an error whose expectation has another separator, or begins with an argument that contains the separator.</summary>
    private static DiagnosticDescriptor Error(string id, string title, string statement, string expectation) =>
        Describe(id, title, new TwoPartMessage(statement, expectation), DiagnosticSeverity.Error);

    /// <inheritdoc cref="Error(string, string, string)"/>
    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Describe(id, title, TwoPartMessage.Split(message), DiagnosticSeverity.Warning);

    /// <inheritdoc cref="Error(string, string, string, string)"/>
    private static DiagnosticDescriptor Warning(string id, string title, string statement, string expectation) =>
        Describe(id, title, new TwoPartMessage(statement, expectation), DiagnosticSeverity.Warning);

    /// <summary>Creates a message that requires no action.</summary>
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
