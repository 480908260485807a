using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Factbook.Generator.Inputs;

/// <summary>The paths of folders and files in the input of the compiler, with <c>/</c> as separator.</summary>
internal static class InputPath
{
    // A project may pass a path that contains '..', and the name of a file may contain an unpaired surrogate, which UTF-8 cannot represent.
    public static string Normal(string path) =>
        Encoding.UTF8.GetString(
            Encoding.UTF8.GetBytes((Path.IsPathRooted(path) ? Path.GetFullPath(path) : path).Replace(Path.DirectorySeparatorChar, '/')));

    /// <summary>Returns the last segment of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>
    /// Returns the path of a file relative to a folder; null for a file outside of it, and for one with another extension.
    /// </summary>
    /// <param name="root">The folder, with <c>/</c> at the end; only <c>/</c> if there is none.</param>
    public static string? Below(string root, string path, params string[] extensions)
    {
        var normal = Normal(path);
        return root.Length > 1
            && extensions.Any(extension => normal.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            && normal.StartsWith(root, StringComparison.Ordinal)
            ? normal.Substring(root.Length)
            : null;
    }
}
