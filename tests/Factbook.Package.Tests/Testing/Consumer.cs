namespace Factbook.Package.Tests.Testing;

/// <summary>A project that uses the packages. <see cref="Consumers"/> builds all of them together.</summary>
/// <param name="name">The name of its folder, its project file and its assembly.</param>
/// <param name="project">The text of the project file.</param>
/// <param name="files">Its other files.</param>
internal sealed class Consumer(string name, string project, params (string Path, string Text)[] files)
{
    public string Name { get; } = name;

    /// <summary>Gets the extension of the project file.</summary>
    public string Extension { get; init; } = "csproj";

    /// <summary>Gets the edit between the two builds, or null for a project that is built once.</summary>
    public Action<Workspace>? Edit { get; init; }

    public string ProjectFile => $"{Name}.{Extension}";

    /// <summary>Writes all files below a folder.</summary>
    public void Write(Workspace folder)
    {
        folder.Write(ProjectFile, project);
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }
    }
}
