namespace Factbook.Tool.Projects;

/// <summary>Answers what a project compiles. Nothing else in the command evaluates project files.</summary>
internal interface IMSBuild
{
    /// <summary>Evaluates a project and every C# project that it references.</summary>
    /// <param name="project">The full path of the project file, or of the C# file of a file-based app.</param>
    /// <param name="folders">The folders that replace the project's.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    /// <exception cref="ToolException">The project cannot be evaluated or its packages cannot be restored.</exception>
    Evaluation Describe(string project, ReplacedFolders folders, CancellationToken cancellation);
}
