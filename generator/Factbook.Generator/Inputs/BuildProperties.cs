using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Inputs;

/// <summary>Reads the properties that MSBuild passes to the compiler.</summary>
internal static class BuildProperties
{
    /// <summary>Returns the text of a property; empty if it is not set.</summary>
    public static string Text(this AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value : "";

    /// <summary>Returns the text of a property that MSBuild escaped.</summary>
    public static string Unescaped(this AnalyzerConfigOptions options, string property) => Uri.UnescapeDataString(options.Text(property));
}
