using System.Collections.Immutable;
using Factbook.Generator;
using Factbook.Generator.Inputs;
using Factbook.Generator.Sources;
using Factbook.Tool.Model;
using Factbook.Tool.Untrusted;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Projects;

/// <summary>A project of facts as MSBuild evaluated it, with the files that existed at that time.</summary>
internal sealed class DatasetProject
{
    /// <summary>Reads an evaluation.</summary>
    /// <param name="evaluation">The evaluation of the project.</param>
    /// <exception cref="ToolException">The folder of facts contains a link or a file with an unsafe name.</exception>
    public DatasetProject(Evaluation evaluation)
    {
        Projects = evaluation.Projects;
        Imports = evaluation.Imports;
        Arguments = CompilerArguments.Parse(Projects[0]);
        Configuration = AnalyzerConfiguration.Read(Arguments);
        var facts = FactsOptions.Read(Configuration.GlobalOptions);
        IsDataset = facts.Root.Length > 1;
        FactsRoot = FolderOf(facts.Root);
        AdditionalFiles = [.. Arguments.AdditionalFiles.Select(file => Arguments.FullPath(file.Path)).Distinct(StringComparer.Ordinal)];
        FactsFiles = [.. AdditionalFiles.Where(path => facts.FactsPathOf(path) is not null)];
        FactsFolderCheck.Refuse(FactsRoot, FactsFiles);
        var sources = SourceOptions.Read(Configuration.GlobalOptions, isHosted: true);
        FactsFolderCheck.Refuse(FolderOf(sources.Root), [.. AdditionalFiles.Where(path => sources.NameOf(path) is not null)]);
    }

    /// <summary>Gets the project, then those that it references.</summary>
    public ImmutableArray<ProjectDescription> Projects { get; }

    /// <summary>Gets the full paths of the files that the projects import, and of those that they would import if they existed.</summary>
    public ImmutableArray<string> Imports { get; }

    /// <summary>Gets the arguments of the C# compiler.</summary>
    public CSharpCommandLineArguments Arguments { get; }

    /// <summary>Gets the properties and severities that configure the compiler.</summary>
    public AnalyzerConfiguration Configuration { get; }

    /// <summary>Gets the full path of the project file.</summary>
    public string Path => Projects[0].Path;

    /// <summary>Gets what the project states about the dataset.</summary>
    public DatasetOrigin Origin => Projects[0].Origin;

    /// <summary>Gets whether the project compiles facts; otherwise it has no folder of facts.</summary>
    public bool IsDataset { get; }

    /// <summary>Gets the full path of the folder of facts, without a separator at its end.</summary>
    public string FactsRoot { get; }

    /// <summary>Gets the full paths of the additional files of the compiler.</summary>
    public ImmutableArray<string> AdditionalFiles { get; }

    /// <summary>Gets the full paths of the files of facts.</summary>
    public ImmutableArray<string> FactsFiles { get; }

    /// <summary>Returns whether a folder is the folder of facts or is in it.</summary>
    public bool Contains(string folder) =>
        IsDataset && WithSeparator(folder).StartsWith(WithSeparator(FactsRoot), StringComparison.Ordinal);

    /// <summary>Returns whether another evaluation compiles the same projects with the same arguments.</summary>
    public bool CompilesSameAs(DatasetProject other) =>
        Projects.Length == other.Projects.Length
        && Projects.Zip(other.Projects).All(pair =>
            pair.First.Path == pair.Second.Path && pair.First.Arguments.SequenceEqual(pair.Second.Arguments));

    private static string FolderOf(string root) => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(root));

    private static string WithSeparator(string folder) => folder + System.IO.Path.DirectorySeparatorChar;
}
