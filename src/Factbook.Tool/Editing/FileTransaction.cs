using Factbook.Tool.Locations;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Editing;

/// <summary>
/// Changes of several files, of which all are made or none: if one fails, those before it are undone. A process that is killed between two
/// of them leaves the first ones changed; each file by itself is whole.
/// </summary>
internal sealed class FileTransaction
{
    private readonly List<(Action Make, Action Undo)> _changes = [];

    /// <summary>Adds the replacement of a file.</summary>
    public void Add(EditedFile file) => _changes.Add((file.Write, file.Restore));

    /// <summary>Adds a new file, which must not exist.</summary>
    public void Create(string path, string text) => _changes.Add((
        () =>
        {
            RefuseExisting(path);
            CreateFolder(path);
            AtomicFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
        },
        () => File.Delete(path)));

    /// <summary>Adds a new name of a file, which no other file must have.</summary>
    public void Move(string path, string newPath) => _changes.Add((
        () =>
        {
            RefuseExisting(newPath);
            CreateFolder(newPath);
            File.Move(path, newPath, overwrite: false);
        },
        () => File.Move(newPath, path, overwrite: false)));

    /// <summary>Makes all changes.</summary>
    /// <exception cref="ToolException">A change failed, and the others are undone.</exception>
    public void Make()
    {
        var made = new Stack<Action>();
        try
        {
            foreach (var (make, undo) in _changes)
            {
                make();
                made.Push(undo);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ToolException)
        {
            while (made.TryPop(out var undo))
            {
                undo();
            }

            throw ToolException.Failure($"{cause.Message}; no file was changed", cause);
        }
    }

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
