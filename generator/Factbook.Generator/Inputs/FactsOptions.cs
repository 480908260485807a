using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Inputs;

/// <summary>What MSBuild says: where the folder of facts is, and the limits of its files.</summary>
/// <param name="Root">The folder's full path, with <c>/</c> and at the end one.</param>
/// <param name="Name">The folder's name, as people are shown it.</param>
/// <param name="Folder">What MSBuild found on the disk, or null for a host that hands over some files only.</param>
internal sealed record FactsOptions(string Root, string Name, YamlLimits Limits, FactsFolder? Folder)
{
    /// <summary>The values that could not be read.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; private init; } = EquatableArray<DiagnosticInfo>.Empty;

    /// <summary>No folder, because the options could not be read.</summary>
    public static FactsOptions Unread(DiagnosticInfo defect) =>
        new("", "", YamlLimits.Default, null) { Diagnostics = new[] { defect }.ToEquatable() };

    public static FactsOptions Read(AnalyzerConfigOptions options)
    {
        var root = Normal(Unescaped(options, "EscapedFactsRoot")).TrimEnd('/');
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
        var folder = FactsFolder.Read(name, Text(options, "FactsRootExists"), Unescaped(options, "EscapedFactsRootSiblings"));
        return new FactsOptions(root + "/", name, limits, folder) { Diagnostics = invalid.ToEquatable() };
    }

    /// <summary>The path below the folder of facts, or null for a file that is not in it or no YAML.</summary>
    public string? FactsPathOf(string path)
    {
        var normal = Normal(path);
        var isYaml = normal.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || normal.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isYaml && Root.Length > 1 && normal.StartsWith(Root, StringComparison.Ordinal) ? normal.Substring(Root.Length) : null;
    }

    // A project that names '../facts/a.yaml' hands the compiler a path with '..' in it, and a file's name may hold half of a surrogate
    // pair, for which generated UTF-8 has no place.
    internal static string Normal(string path) =>
        Encoding.UTF8.GetString(
            Encoding.UTF8.GetBytes((Path.IsPathRooted(path) ? Path.GetFullPath(path) : path).Replace(Path.DirectorySeparatorChar, '/')));

    internal static string Unescaped(AnalyzerConfigOptions options, string property) => Uri.UnescapeDataString(Text(options, property));

    internal static string Text(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value : "";

    // A limit that is silently another one would be found out when it is passed, or never.
    private static int Number(AnalyzerConfigOptions options, string property, int standard, List<DiagnosticInfo> invalid)
    {
        var text = Text(options, property).Trim();
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
