using System.Collections.Immutable;
using Factbook.Generator;
using Factbook.Generator.Inputs;
using Factbook.Generator.Sources;
using Factbook.Tool.Untrusted;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Projects;

/// <summary>A project of facts as MSBuild described it: with the files that existed then.</summary>
internal sealed class DatasetProject
{
    /// <param name="evaluation">MSBuild's answer.</param>
    /// <exception cref="ToolException">The folder of facts contains what is more than a file of facts.</exception>
    public DatasetProject(Evaluation evaluation)
    {
        Projects = evaluation.Projects;
        Imports = evaluation.Imports;
        Arguments = CompilerArguments.Parse(Projects[0]);
        Configuration = AnalyzerConfiguration.Read(Arguments);
        var facts = FactsOptions.Read(Configuration.GlobalOptions);
        IsDataset = facts.Root.Length > 1;
        FactsRoot = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(facts.Root));
        AdditionalFiles = [.. Arguments.AdditionalFiles.Select(file => Arguments.FullPath(file.Path)).Distinct(StringComparer.Ordinal)];
        FactsFiles = [.. AdditionalFiles.Where(path => facts.FactsPathOf(path) is not null)];
        FactsFolderCheck.Refuse(FactsRoot, FactsFiles);
        var sources = SourceOptions.Read(Configuration.GlobalOptions, isHosted: true);
        FactsFolderCheck.Refuse(sources.Root.TrimEnd('/'), [.. AdditionalFiles.Where(path => sources.NameOf(path) is not null)]);
    }

    /// <summary>The project, then those that it references.</summary>
    public ImmutableArray<ProjectDescription> Projects { get; }

    /// <summary>The full paths of the files that the projects import, and of those that they would import if they existed.</summary>
    public ImmutableArray<string> Imports { get; }

    /// <summary>The arguments of the C# compiler.</summary>
    public CSharpCommandLineArguments Arguments { get; }

    /// <summary>The properties and severities that the compiler is configured with.</summary>
    public AnalyzerConfiguration Configuration { get; }

    /// <summary>The project file's full path.</summary>
    public string Path => Projects[0].Path;

    /// <summary>Whether the project compiles facts; otherwise it has no folder of facts.</summary>
    public bool IsDataset { get; }

    /// <summary>The full path of the folder of facts, without a separator at its end.</summary>
    public string FactsRoot { get; }

    /// <summary>The full paths of the files that the compiler receives beside the C#.</summary>
    public ImmutableArray<string> AdditionalFiles { get; }

    /// <summary>The full paths of the files of facts.</summary>
    public ImmutableArray<string> FactsFiles { get; }

    /// <summary>Whether a folder is the folder of facts or is in it.</summary>
    public bool Holds(string folder) => IsDataset
        && (folder + System.IO.Path.DirectorySeparatorChar).StartsWith(FactsRoot + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether another answer of MSBuild is the same.</summary>
    public bool CompilesSameAs(DatasetProject other) =>
        Projects.Length == other.Projects.Length && Projects.Zip(other.Projects, (one, two) => one.Path == two.Path && one.Arguments.SequenceEqual(two.Arguments)).All(isSame => isSame);
}
