using System.Globalization;
using System.Xml.Linq;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>
/// <c>generator/DIAGNOSTICS.md</c>. A section named by a diagnostic holds one example: a <c>yaml</c> block for each file (its path after the word
/// <c>yaml</c>, <c>actors.yaml</c> where there is none), a <c>csharp</c> block where the records are not those at the top of the page, an <c>xml</c>
/// block of MSBuild properties where they matter, and a <c>text</c> block with all that is then said.
/// </summary>
internal static class DiagnosticsPage
{
    private const string UsualFile = "actors.yaml";

    private static readonly MarkdownPage Page = MarkdownPage.Read("generator/DIAGNOSTICS.md");

    /// <summary>The sections that explain a diagnostic, by its number.</summary>
    public static IReadOnlyDictionary<string, Section> Sections { get; } =
        Page.Sections.Where(section => section.Heading.StartsWith("FB", StringComparison.Ordinal)).ToDictionary(section => section.Heading);

    /// <summary>What the example's section says that is said of it.</summary>
    public static string Documented(Section section) => string.Join('\n', section.Of("text").Select(block => block.Text));

    /// <summary>What is said of the section's example.</summary>
    public static string Real(Section section)
    {
        var records = section.Of("csharp").SingleOrDefault() ?? Page.Sections.SelectMany(other => other.Of("csharp")).First();
        var files = section.Of("yaml").Select(block => (block.Argument.Length > 0 ? block.Argument : UsualFile, Escapes.Expand(block.Text)));
        return string.Join('\n', Generation.Of(records.Text, Properties(section), [.. files]).Diagnostics.Select(Say));
    }

    /// <summary>A message as the compiler prints it, with the path from the project's folder on.</summary>
    public static string Say(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var project = Path.GetDirectoryName(InMemoryText.Root) + "/";
        var path = place.Path.Replace(project, "", StringComparison.Ordinal);
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static Dictionary<string, string> Properties(Section section) => section.Of("xml")
        .SelectMany(block => XElement.Parse(block.Text).Elements())
        .ToDictionary(property => property.Name.LocalName, property => property.Value);
}
