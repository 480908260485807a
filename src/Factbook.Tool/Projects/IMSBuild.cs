namespace Factbook.Tool.Projects;

/// <summary>Evaluates project files. Nothing else in the tool does.</summary>
internal interface IMSBuild
{
    /// <summary>Evaluates a project and every C# project that it references.</summary>
    /// <param name="project">The full path of the project file, or of the C# file of a file-based app.</param>
    /// <param name="folders">Folders that replace those of the project.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    /// <exception cref="ToolException">The project cannot be evaluated or its packages cannot be restored.</exception>
    Evaluation Describe(string project, ReplacedFolders folders, CancellationToken cancellation);
}
