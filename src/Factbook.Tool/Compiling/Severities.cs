using Factbook.Tool.Compiling.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Compiling;

/// <summary>What a project makes of single diagnostics: in its properties, which go before, and in a <c>.globalconfig</c> beside it or above it.</summary>
internal static class Severities
{
    private const string OfFactbook = "FB";

    public static IReadOnlyDictionary<string, ReportDiagnostic> Of(ProjectFile project)
    {
        var severities = new Dictionary<string, ReportDiagnostic>();
        foreach (var (id, severity) in Configured(project).Where(option => option.Key.StartsWith(OfFactbook, StringComparison.OrdinalIgnoreCase)))
        {
            severities[id.ToUpperInvariant()] = severity;
        }

        Set("WarningsAsErrors", ReportDiagnostic.Error);
        Set("WarningsNotAsErrors", ReportDiagnostic.Warn);
        Set("NoWarn", ReportDiagnostic.Suppress);
        return severities;

        void Set(string property, ReportDiagnostic severity)
        {
            foreach (var id in (project.Properties[property] ?? "").Split([';', ',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                severities[id.ToUpperInvariant()] = severity;
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, ReportDiagnostic>> Configured(ProjectFile project)
    {
        if (PropertyBag.FileAboveFolder(".globalconfig", project.Folder) is not { } path)
        {
            return [];
        }

        try
        {
            return AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(File.ReadAllText(path), path) }).GlobalConfigOptions.TreeOptions;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
