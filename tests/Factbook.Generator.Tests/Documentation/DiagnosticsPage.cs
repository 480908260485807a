using System.Xml.Linq;
using Factbook.Analyzers;
using Factbook.Generator.Tests.LookUps;
using Factbook.Generator.Tests.Sources;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>
/// <c>generator/DIAGNOSTICS.md</c>. The section of a diagnostic contains one example: a <c>yaml</c> block for each file (its path follows
/// the word <c>yaml</c>; the default is <c>actors.yaml</c>), a <c>csharp</c> block if the records are not those at the top of the page, an
/// <c>xml</c> block of MSBuild properties if they matter, a <c>source</c> block for each text of a source, and a <c>text</c> block with all
/// reported messages.
/// </summary>
internal static class DiagnosticsPage
{
    private const string UsualFile = "actors.yaml";

    private static readonly MarkdownPage Page = MarkdownPage.Read("generator/DIAGNOSTICS.md");

    /// <summary>Gets the sections that explain a diagnostic, by its number.</summary>
    public static IReadOnlyDictionary<string, Section> Sections { get; } =
        Page.Sections.Where(section => section.Heading.StartsWith("FB", StringComparison.Ordinal)).ToDictionary(section => section.Heading);

    /// <summary>Gets the messages in the section of a diagnostic.</summary>
    public static string Documented(Section section) => string.Join('\n', section.FencesIn("text").Select(block => block.Text));

    /// <summary>Returns the messages that are reported for the example of a section.</summary>
    public static async Task<string> Real(Section section)
    {
        var records = section.FencesIn("csharp").SingleOrDefault() ?? Page.Sections.SelectMany(other => other.FencesIn("csharp")).First();
        var files = section.FencesIn("yaml")
            .Select(block => (block.Argument.Length > 0 ? block.Argument : UsualFile, Escapes.Expand(block.Text)));
        var texts = section.FencesIn("source").Select(block => ("sources/" + block.Argument, block.Text + "\n")).ToList();
        var properties = texts.Count > 0 ? new Dictionary<string, string>(Sourced.Properties) : Properties(section);
        var generation = Generation.Of(records.Text, properties, [.. files, .. texts]);
        IEnumerable<Diagnostic> ofLookUps = IsOfLookUps(section) ? await Analysis.Of(generation.Output) : [];
        return string.Join('\n', generation.Diagnostics.Concat(ofLookUps).Select(PrintedMessage.Of));
    }

    private static bool IsOfLookUps(Section section) =>
        new LookUpAnalyzer().SupportedDiagnostics.Any(descriptor => descriptor.Id == section.Heading);

    private static Dictionary<string, string> Properties(Section section) => section.FencesIn("xml")
        .SelectMany(block => XElement.Parse(block.Text).Elements())
        .ToDictionary(property => property.Name.LocalName, property => property.Value);
}
