using System.Collections.Immutable;
using Factbook.Tool.Model;

namespace Factbook.Tool.Projects;

/// <summary>One evaluated project.</summary>
/// <param name="Path">The full path of the project file.</param>
/// <param name="Outputs">The full paths under which other projects reference its assembly; the files need not exist.</param>
/// <param name="Arguments">
/// The arguments of the C# compiler, with paths relative to the project's folder; empty for a project in another language.
/// </param>
/// <param name="RuntimeAssemblies">The full paths of the implementation assemblies of the project's packages.</param>
internal sealed record ProjectDescription(
    string Path,
    ImmutableArray<string> Outputs,
    ImmutableArray<string> Arguments,
    ImmutableArray<string> RuntimeAssemblies)
{
    /// <summary>Gets what the project states about the dataset.</summary>
    public DatasetOrigin Origin { get; init; } = DatasetOrigin.Unknown;

    /// <summary>Gets whether the build runs the rules in C#: the MSBuild property <c>FactRules</c>.</summary>
    public bool HasRules { get; init; } = true;

    /// <summary>Gets the MSBuild property <c>FactRulesTimeout</c>; empty for the default.</summary>
    public string RulesTimeout { get; init; } = "";
}
