namespace Factbook.Package.Tests.Testing;

/// <summary>Solutions of the template with difficult names. <see cref="Consumers"/> builds them with all other projects.</summary>
internal sealed class TemplateSolutions
{
    private readonly Workspace _workspace;
    private readonly string[] _hive;

    /// <param name="workspace">The folder of the solutions.</param>
    /// <param name="package">The package of the template.</param>
    public TemplateSolutions(Workspace workspace, string package)
    {
        _workspace = workspace;
        _hive = ["--debug:custom-hive", Path.Combine(workspace.Folder, "template-hive")];
        workspace.DotNet(["new", "install", package, .. _hive]).Succeeded();
        foreach (var name in Built)
        {
            // As for a user who has created the folder: the solution has its name.
            Directory.CreateDirectory(workspace.In(name).Folder);
            workspace.In(name).DotNet(["new", "factbook", "--no-restore", .. _hive]).Succeeded();
        }
    }

    /// <summary>Gets the names of the solutions: the name of a package, a keyword, and a namespace that every program uses.</summary>
    public static IReadOnlyList<string> Built { get; } = ["factbook", "class", "System"];

    /// <summary>
    /// Gets the paths of the projects that are built, below the workspace. A normal run builds the tests of one solution only.
    /// </summary>
    public static IEnumerable<string> Projects =>
        Built.SelectMany(name => PartsOf(name).Select(part => ProjectOf(name, part)));

    /// <summary>
    /// Gets the path of the project that <see cref="Edit"/> changes: a program that references the project of its dataset.
    /// </summary>
    public static string EditedProject => ProjectOf("class", ".App");

    /// <summary>Gets the solution whose tests every run builds.</summary>
    public static string Tested => "factbook";

    private static IEnumerable<string> PartsOf(string name) =>
        name == Tested || RandomInputs.IsFull ? ["", ".App", ".Tests"] : ["", ".App"];

    /// <summary>
    /// Returns the name of the dataset's project: no project can have the name of a package or of an assembly of the framework.
    /// </summary>
    public static string DatasetOf(string name) => name == "class" ? name : name + "Data";

    private static string ProjectOf(string name, string part) => $"{name}/{DatasetOf(name)}{part}/{DatasetOf(name)}{part}.csproj";

    /// <summary>Creates a solution that nothing builds.</summary>
    public Workspace Create(Workspace folder, string name, string output)
    {
        folder.DotNet(["new", "factbook", "--name", name, "--output", output, "--no-restore", .. _hive]).Succeeded();
        return folder.In(output);
    }

    /// <summary>Adds a lookup of an undefined key before the second build.</summary>
    public void Edit() => _workspace.Write(
        Path.Combine(Path.GetDirectoryName(EditedProject)!, "Lookups.cs"),
        """class Lookups { object A => classData.Missions.All["rosseta"]; }""");

    /// <summary>Returns the folder of a solution that is built.</summary>
    public Workspace FolderOf(string name) => _workspace.In(name);
}
