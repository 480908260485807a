using System.Globalization;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>A message as the compiler prints it, with a path relative to the folder that contains the folder of facts.</summary>
internal static class PrintedMessage
{
    private static readonly string Project = Path.GetDirectoryName(InMemoryText.Root) + "/";

    public static string Of(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info"
        };
        return $"{Origin(diagnostic.Location)}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    // MSBuild prints the name of the compiler where there is no position.
    private static string Origin(Location location)
    {
        var span = location.GetLineSpan();
        var start = span.StartLinePosition;
        return location == Location.None
            ? "CSC "
            : $"{span.Path.Replace(Project, "", StringComparison.Ordinal)}({start.Line + 1},{start.Character + 1})";
    }
}
