using System.Globalization;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>A message as the compiler prints it, with the path from the folder above the facts on.</summary>
internal static class PrintedMessage
{
    private static readonly string Project = Path.GetDirectoryName(InMemoryText.Root) + "/";

    public static string Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path.Replace(Project, "", StringComparison.Ordinal);
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
