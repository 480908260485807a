using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Projects;

/// <summary>
/// The options from the <c>.editorconfig</c> and <c>.globalconfig</c> files of a compilation, which include properties of MSBuild.
/// </summary>
internal sealed class AnalyzerConfiguration : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _files;

    private AnalyzerConfiguration(AnalyzerConfigSet files)
    {
        _files = files;
        GlobalOptions = new Options(files.GlobalConfigOptions.AnalyzerOptions);
        Severities = new SeverityProvider(files);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>Gets the severities of diagnostics, by file.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    /// <summary>Reads the files that are named in the arguments of the compiler.</summary>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public static AnalyzerConfiguration Read(CSharpCommandLineArguments arguments) =>
        new(AnalyzerConfigSet.Create(arguments.AnalyzerConfigPaths.Select(path => Parse(arguments.FullPath(path))).ToList()));

    /// <summary>Reads the options from the text of one file.</summary>
    public static AnalyzerConfiguration Of(string text, string path) =>
        new(AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse(text, path) }));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    private Options OptionsOf(string path) => new(_files.GetOptionsForSourcePath(path).AnalyzerOptions);

    private static AnalyzerConfig Parse(string path)
    {
        try
        {
            return AnalyzerConfig.Parse(File.ReadAllText(path), path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' cannot be read: {cause.Message}", cause);
        }
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }

    private sealed class SeverityProvider(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
