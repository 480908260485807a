using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>Replaces uses of a renamed fact in C#.</summary>
internal sealed class CodeEdits
{
    private readonly IReadOnlyList<UsingProject> _projects;

    /// <param name="projects">The projects with uses.</param>
    public CodeEdits(IEnumerable<UsingProject> projects)
    {
        _projects = [.. projects.Where(project => project.Uses.Any(use => use.NewText is not null))];
        Files =
        [
            .. _projects.SelectMany(project => project.Uses)
                .Where(use => use.NewText is not null)
                .GroupBy(use => use.Tree.FilePath)
                .Select(file => (file.Key, Text: file.First().Tree.GetText(), Uses: file))
                .Select(file => (
                    file.Key,
                    file.Text.ToString(),
                    file.Text.WithChanges(file.Uses.OrderBy(use => use.Span).Select(use => new TextChange(use.Span, use.NewText!)))
                        .ToString())),
        ];
    }

    /// <summary>Gets each changed file with its text before and after.</summary>
    public IReadOnlyList<(string Path, string Before, string After)> Files { get; }

    /// <summary>Proposes the texts.</summary>
    public void Propose(SourceTexts texts)
    {
        foreach (var (path, _, after) in Files)
        {
            texts.Propose(path, after);
        }
    }

    /// <summary>Compiles the projects with the proposed texts, and returns the errors that they did not have before.</summary>
    public IReadOnlyList<CSharpError> NewErrors(CancellationToken cancellation) =>
        [.. _projects.SelectMany(project => project.NewErrors(cancellation)).Select(CSharpError.Of)];

    /// <summary>Adds the files to a transaction.</summary>
    /// <exception cref="ToolException">A file has changed meanwhile.</exception>
    public void AddTo(FileTransaction changes)
    {
        foreach (var (path, before, after) in Files)
        {
            changes.Add(EditedFile.Prepare(path, before, after));
        }
    }
}
