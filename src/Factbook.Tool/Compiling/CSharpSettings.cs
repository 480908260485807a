using System.Text;
using Factbook.Tool.Compiling.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>How a project's C# is compiled: what MSBuild and the SDK make of its properties.</summary>
internal static class CSharpSettings
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    public static string AssemblyName(ProjectFile project) =>
        project.Properties["AssemblyName"] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(project.Path);

    public static CSharpParseOptions Parsing(ProjectFile project)
    {
        var version = LanguageVersionFacts.TryParse(project.Properties["LangVersion"], out var said) ? said : LanguageVersion.Latest;
        return new CSharpParseOptions(version, DocumentationMode.Parse, preprocessorSymbols: Symbols(project));
    }

    public static CSharpCompilationOptions Compiling(ProjectFile project) => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: IsOn(project.Properties["Nullable"] ?? "enable") ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        allowUnsafe: true,
        generalDiagnosticOption: project.Properties.Is("TreatWarningsAsErrors", true) ? ReportDiagnostic.Error : ReportDiagnostic.Default,
        specificDiagnosticOptions: Severities.Of(project));

    /// <summary>The usings of every file, which the SDK writes for the project.</summary>
    public static SourceText GlobalUsings(ProjectFile project)
    {
        var usings = new List<string>();
        if (IsOn(project.Properties["ImplicitUsings"] ?? ""))
        {
            usings.AddRange(ImplicitUsings.Select(name => $"global using global::{name};"));
        }

        foreach (var element in project.Items("Using"))
        {
            usings.AddRange(ItemElement.Split(element.Include).Select(name => element switch
            {
                _ when element.Value("Alias") is { Length: > 0 } alias => $"global using {alias} = global::{name};",
                _ when bool.TryParse(element.Value("Static"), out var isStatic) && isStatic => $"global using static global::{name};",
                _ => $"global using global::{name};",
            }));
            ItemElement.Split(element.Remove).ToList().ForEach(name => usings.Remove($"global using global::{name};"));
        }

        return SourceText.From(string.Join('\n', usings.Distinct()), Encoding.UTF8);
    }

    private static IEnumerable<string> Symbols(ProjectFile project)
    {
        var said = (project.Properties["DefineConstants"] ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var frameworks = Enumerable.Range(5, Environment.Version.Major - 4).Select(version => $"NET{version}_0_OR_GREATER");
        return [.. said, .. frameworks, "NET", $"NET{Environment.Version.Major}_0", "NETCOREAPP", "DEBUG", "TRACE"];
    }

    private static bool IsOn(string value) => value.Equals("enable", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
