using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Sources;

/// <summary>The folder of the texts of sources, as set by MSBuild.</summary>
/// <param name="Root">The full path of the folder, with <c>/</c> at the end; only <c>/</c> if there is no folder.</param>
/// <param name="Name">The name of the folder in messages.</param>
/// <param name="IsMissing">Whether the project names a folder that does not exist.</param>
/// <param name="MostCharacters">The length of the longest text that is verified.</param>
internal sealed record SourceOptions(string Root, string Name, bool IsMissing, int MostCharacters)
{
    /// <summary>The maximum length of texts that are verified in every compilation, including those of editors.</summary>
    public const int CompilerLimit = 5_000_000;

    private const string DefaultName = "sources";

    /// <summary>The error for a folder that does not exist.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; private init; } = EquatableArray<DiagnosticInfo>.Empty;

    /// <summary>No folder, because of an internal error.</summary>
    public static SourceOptions Unread(DiagnosticInfo defect) =>
        new("/", DefaultName, IsMissing: false, CompilerLimit) { Diagnostics = new[] { defect }.ToEquatable() };

    /// <param name="options">The options of the compilation.</param>
    /// <param name="isHosted">Whether the <c>factbook</c> command runs the generator: it verifies texts of any length.</param>
    public static SourceOptions Read(AnalyzerConfigOptions options, bool isHosted)
    {
        var root = InputPath.Normal(options.Unescaped("EscapedFactSources")).TrimEnd('/');
        var name = root.Length == 0 ? DefaultName : InputPath.NameOf(root);
        var isMissing = options.Text("FactSourcesExists") is "false";
        return new SourceOptions(root + "/", name, isMissing, isHosted ? int.MaxValue : CompilerLimit)
        {
            Diagnostics = DiagnosticOutput.ListOf(
                isMissing ? DiagnosticInfo.Create(Descriptors.NoSourcesFolder, FilePosition.None, name) : null),
        };
    }

    /// <summary>
    /// Returns the name of a text: its path below the folder, with <c>/</c>; null for a file that is not a text below it.
    /// </summary>
    public string? NameOf(string path) => InputPath.Below(Root, path, ".txt", ".md");
}
