using System.Reflection;
using Factbook.Analyzers;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

public class DiagnosticsPageTests
{
    /// <summary>
    /// No single file can be an example of these: they are about several or unreadable files, invalid text in an editor's buffer, other
    /// assemblies, target frameworks, names and links, the project file, missing folders, a compiler on .NET Framework, rules that run
    /// after the compilation, packages, and internal errors.
    /// </summary>
    private static readonly string[] WithoutExample = [
        "FB1001", "FB1009", "FB1061", "FB1999", "FB5023", "FB5032", "FB5051", "FB5052", "FB5053", "FB5054",
        "FB5055", "FB5061", "FB6009", "FB6010",
        "FB7001", "FB7002", "FB7003", "FB7004", "FB7005", "FB7006", "FB7007", "FB9001"
    ];

    private static readonly IReadOnlyList<DiagnosticDescriptor> OfTheGenerator =
        [.. typeof(
            Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    private static readonly IReadOnlyList<DiagnosticDescriptor> OfTheAnalyzer = new LookUpAnalyzer().SupportedDiagnostics;

    private static readonly IReadOnlyList<DiagnosticDescriptor> All = [.. OfTheGenerator, .. OfTheAnalyzer];

    public static TheoryData<string> Examples => [.. DiagnosticsPage.Sections.Keys.Except(WithoutExample)];

    [Fact]
    public void Every_diagnostic_has_a_section_and_every_section_a_diagnostic() =>
        Assert.Equal(All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), DiagnosticsPage.Sections.Keys);

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    [Fact]
    public void Section_begins_with_title_and_severity() => Assert.All(All, descriptor => Assert.Equal(
        $"{descriptor.Title}: {NameOf(descriptor.DefaultSeverity)}",
        DiagnosticsPage.Sections[descriptor.Id].Paragraphs[0]));

    [Fact]
    public void Links_diagnostic_to_its_section_only_in_a_published_repository() => Assert.All(All, descriptor => Assert.Equal(
        RepositoryAddress.LinkTo($"generator/DIAGNOSTICS.md#{descriptor.Id.ToLowerInvariant()}") ?? "",
        descriptor.HelpLinkUri));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("https://example.org/facts", "https://example.org/facts/blob/main/a.md#b")]
    [InlineData("https://example.org/facts/", "https://example.org/facts/blob/main/a.md#b")]
    public void Links_are_built_from_the_address_of_the_repository(string? address, string? link) =>
        Assert.Equal(link, RepositoryAddress.LinkTo(RepositoryAddress.Of(address), "a.md#b"));

    [Fact]
    public void Release_tables_list_every_diagnostic_with_severity_and_title()
    {
        AssertReleased("Factbook.Generator", OfTheGenerator);
        AssertReleased("Factbook.Analyzers", OfTheAnalyzer);
    }

    [Fact]
    public void Every_error_is_reported_whatever_a_project_configures() => Assert.All(All, descriptor => Assert.Equal(
        descriptor.DefaultSeverity == DiagnosticSeverity.Error,
        descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)
            && descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler)));

    [Fact]
    public void Every_section_has_an_example_except_those_that_no_file_can_show() => Assert.All(DiagnosticsPage.Sections.Values, section =>
        Assert.Equal(WithoutExample.Contains(section.Heading) ? 0 : 1, section.FencesIn("text").Count()));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_reports_the_messages_below_it(string id)
    {
        var section = DiagnosticsPage.Sections[id];

        Assert.Contains($" {id}: ", DiagnosticsPage.Documented(section), StringComparison.Ordinal);
        Assert.Equal(DiagnosticsPage.Documented(section), await DiagnosticsPage.Real(section));
    }

    private static void AssertReleased(string project, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(state => Repository.Read($"generator/{project}/AnalyzerReleases.{state}.md").Split('\n'))
            .Where(line => line.StartsWith("FB", StringComparison.Ordinal));

        Assert.Equal(
            descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}")
                .Order(StringComparer.Ordinal),
            listed.Select(line => line.TrimEnd()).Order(StringComparer.Ordinal));
    }
}
