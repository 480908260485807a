using System.Globalization;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>A project of facts, as far as it is known without MSBuild: its C# files, its files of facts, and how they are compiled.</summary>
internal sealed class DatasetProject
{
    private const string DefaultFactsRoot = "facts";

    private static readonly string[] FactsProperties = ["FactsDepthLimit", "FactsFileSizeLimit", "FactsEventLimit", "FactsExpansionLimit"];

    private readonly ProjectFile _file;

    private DatasetProject(ProjectFile file, string factsRoot)
    {
        _file = file;
        FactsRoot = factsRoot;
    }

    /// <summary>The project file's full path.</summary>
    public string Path => _file.Path;

    /// <summary>The project file, for what else it says.</summary>
    public ProjectFile File => _file;

    public string Folder => _file.Folder;

    public PropertyBag Properties => _file.Properties;

    /// <summary>The folder of facts: a full path without a separator at its end.</summary>
    public string FactsRoot { get; }

    /// <summary>Every project file that was read: itself, and what it imports.</summary>
    public IReadOnlyList<string> ProjectFiles => _file.Files;

    /// <summary>The properties that the compiler of facts asks for.</summary>
    public IReadOnlyDictionary<string, string> CompilerProperties => FactsProperties
        .Where(name => _file.Properties[name] is { Length: > 0 })
        .Select(name => KeyValuePair.Create(name, _file.Properties[name]!))
        .Append(KeyValuePair.Create("EscapedFactsRoot", Uri.EscapeDataString(FactsRoot + System.IO.Path.DirectorySeparatorChar)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a project.</summary>
    /// <param name="path">The project file's full path.</param>
    /// <param name="factsRoot">The folder of facts, where the project does not say it.</param>
    /// <exception cref="ToolException">The project can't be read, or its folder of facts is not known.</exception>
    public static DatasetProject Read(string path, string? factsRoot = null) => Of(ProjectFile.Read(path), factsRoot);

    public static DatasetProject Of(ProjectFile file, string? factsRoot = null)
    {
        var root = factsRoot is not null ? System.IO.Path.GetFullPath(factsRoot) : file.Properties["FactsRoot"] switch
        {
            null => throw ToolException.Failure($"the project '{file.Path}' computes its FactsRoot, which only MSBuild can do; say the folder with --facts"),
            "" => file.Properties.FullPath(DefaultFactsRoot),
            var said => file.Properties.FullPath(said),
        };
        return new DatasetProject(file, System.IO.Path.TrimEndingDirectorySeparator(root));
    }

    /// <summary>Whether a project compiles facts: it uses Factbook and does not switch the compiler of facts off.</summary>
    public static bool IsDataset(ProjectFile file) => !file.Properties.Is("CompileFacts", false)
        && (file.ImportsFactbook || file.Items("PackageReference").Any(package => "Factbook".Equals(package.Include, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The C# files, as they are now.</summary>
    public IReadOnlyList<string> CSharpFiles() => SourceFiles.Of(_file);

    /// <summary>The files of facts, as they are now.</summary>
    public IReadOnlyList<string> FactsFiles() => Properties.Is("EnableDefaultFacts", false)
        ? FileItems.Of(_file, "AdditionalFiles")
        : FileItems.Of(_file, "AdditionalFiles", $"{FactsRoot}/**/*.yaml", $"{FactsRoot}/**/*.yml");

    /// <summary>The projects of C# that it refers to, each with those that it refers to itself.</summary>
    public IReadOnlyList<ProjectFile> References() => ProjectReferences.Of(_file);
}
