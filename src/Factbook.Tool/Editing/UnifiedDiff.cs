using DiffPlex.Renderer;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Editing;

/// <summary>Formats the change of a file as a unified diff, which <c>git apply</c> and <c>patch</c> read.</summary>
internal static class UnifiedDiff
{
    public static string Of(string path, string newPath, string before, string after)
    {
        var (oldName, newName) = ($"a/{ShownPath.Of(path)}", $"b/{ShownPath.Of(newPath)}");
        var renamed = path == newPath ? "" : $"diff --git {oldName} {newName}\nrename from {oldName[2..]}\nrename to {newName[2..]}\n";
        return renamed + (before == after ? "" : UnidiffRenderer.GenerateUnidiff(before, after, oldName, newName));
    }
}
