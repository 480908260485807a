using Factbook.Generator.Linking;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>What a rename changes.</summary>
/// <param name="Files">The files that are changed.</param>
/// <param name="Unrecorded">The renamed facts whose records have no property for former keys.</param>
internal sealed record RenamePlan(IReadOnlyList<RenamedFile> Files, IReadOnlyList<LinkedFact> Unrecorded)
{
    /// <summary>Gets the old and new keys.</summary>
    public KeyRenames Renames { get; init; } = null!;

    /// <summary>Returns the changes of the files.</summary>
    /// <param name="code">The changes of C#.</param>
    /// <exception cref="ToolException">A file has changed meanwhile, or cannot be written.</exception>
    public FileTransaction Changes(CodeEdits? code)
    {
        var changes = new FileTransaction();
        code?.AddTo(changes);
        foreach (var file in Files)
        {
            if (file.Edits.Count > 0)
            {
                changes.Add(EditedFile.Prepare(file.Path, file.Before, file.Edits));
            }

            if (file.NewPath != file.Path)
            {
                changes.Move(file.Path, file.NewPath);
            }
        }

        return changes;
    }
}

/// <summary>A file that a rename changes.</summary>
/// <param name="Path">The full path.</param>
/// <param name="NewPath">The path afterwards.</param>
/// <param name="Before">The text.</param>
/// <param name="After">The text afterwards.</param>
/// <param name="Edits">The difference.</param>
/// <param name="Keys">The spans of the old key, in order.</param>
internal sealed record RenamedFile(
    string Path, string NewPath, string Before, string After, IReadOnlyCollection<YamlEdit> Edits, IReadOnlyList<TextSpan> Keys)
{
    /// <exception cref="ToolException">The edits would change other values.</exception>
    public static RenamedFile Of(
        string path, string newPath, SourceText text, IReadOnlyCollection<YamlEdit> edits, IReadOnlyList<TextSpan> keys)
    {
        var before = text.ToString();
        return new RenamedFile(path, newPath, before, Apply(path, before, edits), edits, keys);
    }

    private static string Apply(string path, string text, IReadOnlyCollection<YamlEdit> edits) => edits.Count == 0 ? text
        : YamlEdits.Apply(text, edits) ?? throw ToolException.Failure(
            $"'{ShownPath.Of(path)}' cannot be edited: the change would affect other values, for example through an alias; nothing was "
            + "written");
}
