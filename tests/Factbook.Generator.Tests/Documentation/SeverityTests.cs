using System.Xml.Linq;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>
/// Severities are configured as the page of diagnostics states. The compiler itself parses the switches and configuration files.
/// </summary>
public class SeverityTests
{
    private const string Records = """
        #pragma warning disable FB1003
        using Factbook;
        using System.ComponentModel.DataAnnotations;
        [Facts("actors.yaml")]
        public sealed record Actor([property: Key] string Id)
        {
            [RefersTo<Actor>(Optional = true)] public string? Near { get; init; }
        }
        #pragma warning restore FB1003
        """;

    private const string Unknown = "FB3009: Actor 'nobody' is not defined; Actor.Near usually refers to a fact";
    private const string Empty = "FB1003: The file contains no facts; add some, or remove the file";

    private static readonly string[] Silenced = ["FB2003", "FB5003"];

    private static readonly Section Page = MarkdownPage.Read("generator/DIAGNOSTICS.md").Section("Severity");

    [Fact]
    public void Pragma_does_not_apply_to_YAML_files() => Assert.Equal([$"warning {Unknown}", $"warning {Empty}"], Reported([], null));

    [Fact]
    public void Section_of_editorconfig_does_not_apply_to_YAML_files() => Assert.Equal(
        [$"warning {Unknown}", $"warning {Empty}"],
        Reported(
            [],
            ("/project/.editorconfig",
             "root = true\n[*]\ndotnet_diagnostic.FB1003.severity = none\n[*.yaml]\ndotnet_diagnostic.FB1003.severity = none\n")));

    [Fact]
    public void Project_properties_configure_severity()
    {
        var properties = XElement.Parse(Assert.Single(Page.FencesIn("xml")).Text)
            .Elements()
            .ToDictionary(property => property.Name.LocalName, property => property.Value.Split(';')[1]);

        Assert.Equal(
            [$"error {Unknown}"], Reported([$"/nowarn:{properties["NoWarn"]}", $"/warnaserror+:{properties["WarningsAsErrors"]}"], null));
    }

    [Fact]
    public void Global_configuration_configures_severity() =>
        Assert.Equal([$"error {Unknown}"], Reported([], ("/project/.globalconfig", Assert.Single(Page.FencesIn("ini")).Text)));

    [Fact]
    public void All_warnings_can_be_treated_as_errors() =>
        Assert.Equal([$"error {Unknown}", $"error {Empty}"], Reported(["/warnaserror+"], null));

    [Fact]
    public void Nothing_suppresses_or_downgrades_errors_of_facts_or_records() => Assert.Equal(
        Silenced.Select(id => $"error {id}"),
        MessagesOf(
            """
            #pragma warning disable
            using System.Diagnostics.CodeAnalysis;
            using System.ComponentModel.DataAnnotations;
            using Factbook;
            [assembly: SuppressMessage("Factbook", "FB2003")]
            [Facts("actors.yaml")]
            public sealed record Actor([property: Key] string Id, string Name);
            [Facts("goods.yaml"), SuppressMessage("Factbook", "FB5003")]
            public sealed record Good([property: Key] string Id)
            {
                [SuppressMessage("Factbook", "FB5003")] public required string Name { get; set; }
            }
            """,
            ["/nowarn:FB2003,FB5003,Factbook"],
            ("/project/.globalconfig",
             "is_global = true\n" + string.Concat(Silenced.Select(id => $"dotnet_diagnostic.{id}.severity = none\n"))),
            Silenced).Select(message => message.Split(':')[0]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Reported(string[] switches, (string Path, string Text)? configuration) =>
        MessagesOf(Records, switches, configuration, ["FB1003", "FB3009"]);

    private static IEnumerable<string> MessagesOf(
        string records, string[] switches, (string Path, string Text)? configuration, string[] ids)
    {
        var options = CSharpCommandLineParser.Default.Parse(
            [.. switches, "/target:library", "Records.cs"], "/project", null).CompilationOptions;
        var configurations = AnalyzerConfigSet.Create(
            configuration is var (path, text) ? [AnalyzerConfig.Parse(text, path)] : Array.Empty<AnalyzerConfig>());
        var compilation = CSharpCompilation.Create(
            "Facts",
            [CSharpSyntaxTree.ParseText(records, new CSharpParseOptions(LanguageVersion.CSharp14), "/project/Records.cs")],
            [
                .. Basic.Reference.Assemblies.Net100.References.All,
                MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location)
            ],
            options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(configurations)));
        CSharpGeneratorDriver
            .Create(
                [new FactbookGenerator().AsSourceGenerator()],
                [new InMemoryText("actors.yaml", "china: { near: nobody }\n"), new InMemoryText("empty.yaml", "# none yet\n")],
                new CSharpParseOptions(LanguageVersion.CSharp14),
                new FactsOptionsProvider(
                    new Dictionary<string, string> { ["EscapedFactsRoot"] = Uri.EscapeDataString(InMemoryText.Root + "/") }))
            .RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);
        return diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && ids.Contains(diagnostic.Id))
            .Select(diagnostic =>
                $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: "
                    + $"{diagnostic.GetMessage(null)}");
    }

    /// <summary>The severities in a set of configuration files, as the compiler reads them.</summary>
    private sealed class ConfiguredSeverities(AnalyzerConfigSet configurations) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configurations.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configurations.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
