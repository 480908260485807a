using Factbook.Tool.Locations;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Editing;

/// <summary>
/// Changes several files, all or none: if a change fails, the changes before it are undone. A process that is killed between two changes
/// leaves some files changed, but none partially written.
/// </summary>
internal sealed class FileTransaction
{
    private readonly List<FileChange> _changes = [];

    /// <summary>Adds a change.</summary>
    public void Add(FileChange change) => _changes.Add(change);

    /// <summary>Adds the replacement of a file.</summary>
    public void Add(EditedFile file) => Add(new FileChange(file.Path, file.Write, file.Restore));

    /// <summary>Adds a new file, which must not exist.</summary>
    public void Create(string path, string text) => Add(new FileChange(
        path,
        () =>
        {
            RefuseExisting(path);
            CreateFolder(path);
            AtomicFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
        },
        () => File.Delete(path)));

    /// <summary>Adds a new name of a file, which no other file must have.</summary>
    public void Move(string path, string newPath) => Add(new FileChange(
        newPath,
        () =>
        {
            RefuseExisting(newPath);
            CreateFolder(newPath);
            File.Move(path, newPath, overwrite: false);
        },
        () => File.Move(newPath, path, overwrite: false)));

    /// <summary>Makes all changes.</summary>
    /// <exception cref="ToolException">A change failed. The others are undone, unless the message names their files.</exception>
    public void Make()
    {
        var made = new Stack<FileChange>();
        try
        {
            foreach (var change in _changes)
            {
                change.Make();
                made.Push(change);
            }
        }
        catch (Exception cause) when (IsExpected(cause))
        {
            var changed = made.Select(change => (change.Path, Failure: FailureOf(change.Undo)))
                .Where(undone => undone.Failure is not null)
                .Select(undone => $"'{ShownPath.Of(undone.Path)}' ({undone.Failure!.TrimEnd('.')})")
                .ToList();
            throw ToolException.Failure(
                changed.Count == 0
                    ? $"{cause.Message}; no file was changed"
                    : $"{cause.Message.TrimEnd('.')}; these files stay changed, since they cannot be restored: "
                        + string.Join(", ", changed),
                cause);
        }
    }

    private static string? FailureOf(Action undo)
    {
        try
        {
            undo();
            return null;
        }
        catch (Exception cause) when (IsExpected(cause))
        {
            return cause.Message;
        }
    }

    private static bool IsExpected(Exception cause) => cause is IOException or UnauthorizedAccessException or ToolException;

    private static void RefuseExisting(string path)
    {
        if (Path.Exists(path))
        {
            throw ToolException.Failure($"'{ShownPath.Of(path)}' exists already");
        }
    }

    // A folder that is left empty after a failure is harmless: Git does not know empty folders.
    private static void CreateFolder(string path) => Directory.CreateDirectory(Path.GetDirectoryName(path)!);
}

/// <summary>A change of one file.</summary>
/// <param name="Path">The full path of the file after the change.</param>
/// <param name="Make">Makes the change.</param>
/// <param name="Undo">Restores the file as it was before.</param>
internal sealed record FileChange(string Path, Action Make, Action Undo);
