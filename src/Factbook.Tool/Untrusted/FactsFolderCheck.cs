using System.Globalization;
using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Untrusted;

/// <summary>
/// Rejects links and unsafe names of files, as <c>UntrustedFacts.targets</c> does in a build. The project may use an older version of the
/// package without that check, and a file may be replaced by a link while it is watched.
/// </summary>
internal static partial class FactsFolderCheck
{
    // Keeps the message short.
    private const int LongestShown = 120;

    /// <summary>Checks the files of facts.</summary>
    /// <exception cref="ToolException">The name of a file is unsafe, or its path contains a link.</exception>
    public static void Refuse(string factsRoot, IReadOnlyCollection<string> files)
    {
        if (files.Select(file => Shown(factsRoot, file)).FirstOrDefault(IsUnsafe) is { } name)
        {
            throw Failure(Descriptors.UnsafeFactsName, name);
        }

        if (Links.FirstOnTheWay(factsRoot, files) is { } link)
        {
            throw Failure(Descriptors.LinkedFacts, Shown(factsRoot, link));
        }
    }

    /// <summary>Refuses the path of a project that MSBuild or the compiler would misread.</summary>
    /// <exception cref="ToolException">The path is unsafe.</exception>
    public static void RefuseProject(string path)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        if (IsUnsafe(shown))
        {
            throw Failure(Descriptors.UnsafeFolder, shown);
        }
    }

    /// <summary>
    /// Returns whether a path contains characters that the compiler or MSBuild would interpret, or that would break a line of a log.
    /// </summary>
    public static bool IsUnsafe(string path) => Unsafe().IsMatch(path);

    private static string Shown(string factsRoot, string path) =>
        Path.GetRelativePath(factsRoot, path).Replace(Path.DirectorySeparatorChar, '/');

    private static ToolException Failure(DiagnosticDescriptor descriptor, string name)
    {
        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(null), Encoded(name));
        return ToolException.Failure($"error {descriptor.Id}: {message}");
    }

    private static string Encoded(string name) =>
        string.Concat(Uri.EscapeDataString(name).Take(LongestShown)).Replace("%2F", "/", StringComparison.Ordinal);

    [GeneratedRegex(@"[\x00-\x1F\x7F-\x9F\u2028\u2029""]|%[0-9A-Fa-f]{2}|\\")]
    private static partial Regex Unsafe();
}
