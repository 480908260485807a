namespace Factbook.Tool.Parquet;

/// <summary>Writes a folder whole or not at all: readers see the old one until the new one is complete, and nothing of other origin is deleted.</summary>
internal static class ReplacedFolder
{
    /// <summary>Writes a folder.</summary>
    /// <param name="path">The folder. It may be there if it holds nothing but what was written before.</param>
    /// <param name="writtenBefore">The files in a folder that an earlier call wrote, relative to it.</param>
    /// <param name="write">Fills an empty folder.</param>
    /// <exception cref="ToolException">The folder can't be written; the old one, if any, is as it was.</exception>
    public static void Write(string path, Func<string, IReadOnlySet<string>> writtenBefore, Action<string> write)
    {
        var target = path.Length == 0 ? "" : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(target);
        if (!Directory.Exists(parent))
        {
            throw ToolException.Failure($"'{path}' can't be written: there is no such folder to put it in");
        }

        var temporary = Path.Combine(parent, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            RefuseOthers(path, target, writtenBefore);
            Directory.CreateDirectory(temporary);
            write(temporary);
            Swap(target, temporary);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be written: {cause.Message}", cause);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    private static void RefuseOthers(string path, string target, Func<string, IReadOnlySet<string>> writtenBefore)
    {
        if (File.Exists(target))
        {
            throw ToolException.Failure($"'{path}' can't be written: it is a file, and a folder is to be written");
        }

        if (!Directory.Exists(target))
        {
            return;
        }

        var known = writtenBefore(target);
        var other = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(target, file).Replace(Path.DirectorySeparatorChar, '/'))
            .FirstOrDefault(file => !known.Contains(file));
        if (other is not null)
        {
            throw ToolException.Failure($"'{path}' can't be replaced: it holds '{other}', which no export wrote; name a folder for the export alone");
        }
    }

    // Two moves within one folder: between them there is none of the name, and never a part of one.
    private static void Swap(string target, string complete)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(complete, target);
            return;
        }

        var old = Path.ChangeExtension(complete, ".old");
        Directory.Move(target, old);
        try
        {
            Directory.Move(complete, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }
}
