using System;
using System.Globalization;
using System.IO;
using System.Text;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator;

/// <summary>What MSBuild says: where the folder of facts is, and the limits of its files.</summary>
/// <param name="Root">The folder's full path, with <c>/</c> and at the end one.</param>
/// <param name="Name">The folder's name, as people are shown it.</param>
/// <param name="Folder">What MSBuild found on the disk, or null for a host that hands over some files only.</param>
internal sealed record FactsOptions(string Root, string Name, YamlLimits Limits, FactsFolder? Folder)
{
    public static FactsOptions Read(AnalyzerConfigOptions options)
    {
        var root = Normal(Unescaped(options, "EscapedFactsRoot")).TrimEnd('/');
        var name = root.Substring(root.LastIndexOf('/') + 1);
        var limits = YamlLimits.Default;
        return new FactsOptions(root + "/", name, Folder: FactsFolder.Read(name, Text(options, "FactsRootExists"), Unescaped(options, "EscapedFactsRootSiblings")), Limits: limits with
        {
            Depth = Number(options, "FactsDepthLimit", limits.Depth),
            FileSize = Number(options, "FactsFileSizeLimit", limits.FileSize),
            Events = Number(options, "FactsEventLimit", limits.Events),
            Expansion = Number(options, "FactsExpansionLimit", limits.Expansion),
            Errors = Number(options, "FactsErrorLimit", limits.Errors),
        });
    }

    /// <summary>The path below the folder of facts, or null for a file that is not in it or no YAML.</summary>
    public string? FactsPathOf(string path)
    {
        var normal = Normal(path);
        var isYaml = normal.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || normal.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isYaml && Root.Length > 1 && normal.StartsWith(Root, StringComparison.Ordinal) ? normal.Substring(Root.Length) : null;
    }

    // A project that names '../facts/a.yaml' hands the compiler a path with '..' in it, and a file's name may hold half of a surrogate pair,
    // for which generated UTF-8 has no place.
    private static string Normal(string path) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes((Path.IsPathRooted(path) ? Path.GetFullPath(path) : path).Replace(Path.DirectorySeparatorChar, '/')));

    private static string Unescaped(AnalyzerConfigOptions options, string property) => Uri.UnescapeDataString(Text(options, property));

    private static string Text(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value : "";

    private static int Number(AnalyzerConfigOptions options, string property, int standard) =>
        int.TryParse(Text(options, property), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : standard;
}
