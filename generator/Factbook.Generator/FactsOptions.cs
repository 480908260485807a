using System;
using System.Globalization;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator;

/// <summary>What MSBuild says: where the folder of facts is, and the limits of its files.</summary>
/// <param name="Root">The folder's full path, with <c>/</c> and at the end one.</param>
/// <param name="Name">The folder's name, as people are shown it.</param>
internal sealed record FactsOptions(string Root, string Name, YamlLimits Limits)
{
    public static FactsOptions Read(AnalyzerConfigOptions options)
    {
        var root = Uri.UnescapeDataString(Text(options, "EscapedFactsRoot")).Replace('\\', '/').TrimEnd('/');
        var limits = YamlLimits.Default;
        return new FactsOptions(root + "/", root.Substring(root.LastIndexOf('/') + 1), limits with
        {
            Depth = Number(options, "FactsDepthLimit", limits.Depth),
            FileSize = Number(options, "FactsFileSizeLimit", limits.FileSize),
            Events = Number(options, "FactsEventLimit", limits.Events),
            Expansion = Number(options, "FactsExpansionLimit", limits.Expansion),
        });
    }

    /// <summary>The path below the folder of facts, or null for a file that is not in it or no YAML.</summary>
    public string? FactsPathOf(string path)
    {
        var normal = path.Replace('\\', '/');
        var isYaml = normal.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || normal.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isYaml && Root.Length > 1 && normal.StartsWith(Root, StringComparison.Ordinal) ? normal.Substring(Root.Length) : null;
    }

    private static string Text(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value : "";

    private static int Number(AnalyzerConfigOptions options, string property, int standard) =>
        int.TryParse(Text(options, property), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : standard;
}
