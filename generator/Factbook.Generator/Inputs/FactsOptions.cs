using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Inputs;

/// <summary>The options that MSBuild passes: the folder of facts, and the limits of its files.</summary>
/// <param name="Root">The full path of the folder, with <c>/</c> as separator and at the end.</param>
/// <param name="Name">The name of the folder in messages.</param>
/// <param name="Folder">The state of the folder, or null for a host that passes only some files.</param>
internal sealed record FactsOptions(string Root, string Name, YamlLimits Limits, FactsFolder? Folder)
{
    /// <summary>Gets the diagnostics of invalid values.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; private init; } = EquatableArray<DiagnosticInfo>.Empty;

    /// <summary>Returns options without a folder, because of an internal error.</summary>
    public static FactsOptions Unread(DiagnosticInfo defect) =>
        new("", "", YamlLimits.Default, null) { Diagnostics = new[] { defect }.ToEquatable() };

    public static FactsOptions Read(AnalyzerConfigOptions options)
    {
        var root = InputPath.Normal(options.Unescaped("EscapedFactsRoot")).TrimEnd('/');
        // A backslash can be part of a name on Linux and macOS.
        var name = root.Substring(root.LastIndexOf('/') + 1);
        var (limits, invalid) = (YamlLimits.Default, new List<DiagnosticInfo>());
        limits = limits with
        {
            Depth = Number(options, "FactsDepthLimit", limits.Depth, invalid),
            FileSize = Number(options, "FactsFileSizeLimit", limits.FileSize, invalid),
            Events = Number(options, "FactsEventLimit", limits.Events, invalid),
            Expansion = Number(options, "FactsExpansionLimit", limits.Expansion, invalid),
            Errors = Number(options, "FactsErrorLimit", limits.Errors, invalid),
        };
        var folder = FactsFolder.Read(name, options.Text("FactsRootExists"), options.Unescaped("EscapedFactsRootSiblings"));
        return new FactsOptions(root + "/", name, limits, folder) { Diagnostics = invalid.ToEquatable() };
    }

    /// <summary>Returns the path relative to the folder of facts, or null for a file outside of it or another kind of file.</summary>
    public string? FactsPathOf(string path) => InputPath.Below(Root, path, ".yaml", ".yml");

    // An invalid limit that was silently replaced would be noticed too late or never.
    private static int Number(AnalyzerConfigOptions options, string property, int standard, List<DiagnosticInfo> invalid)
    {
        var text = options.Text(property).Trim();
        if (text.Length == 0)
        {
            return standard;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        invalid.Add(
            DiagnosticInfo.Create(
                Descriptors.InvalidLimit, FilePosition.None, text, property, standard.ToString(CultureInfo.InvariantCulture)));
        return standard;
    }
}
