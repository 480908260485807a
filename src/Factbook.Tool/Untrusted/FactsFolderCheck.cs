using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;

namespace Factbook.Tool.Untrusted;

/// <summary>
/// Refuses what is more than a file of facts, as <c>UntrustedFacts.targets</c> does in a build. A project may use a version of the package
/// that does not, and a file may become a link while it is watched.
/// </summary>
internal static partial class FactsFolderCheck
{
    // The message stays one short line.
    private const int LongestShown = 120;

    /// <exception cref="ToolException">The name of a file is unsafe, or a file is reached by a link.</exception>
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

    /// <summary>Whether the compiler or MSBuild could read more than a path in the name of a file, or a log more than a line.</summary>
    public static bool IsUnsafe(string path) => Unsafe().IsMatch(path);

    private static string Shown(string factsRoot, string path) =>
        Path.GetRelativePath(factsRoot, path).Replace(Path.DirectorySeparatorChar, '/');

    private static ToolException Failure(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string name) => ToolException.Failure(
        $"error {descriptor.Id}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(null), Encoded(name))}");

    private static string Encoded(string name) =>
        string.Concat(Uri.EscapeDataString(name).Take(LongestShown)).Replace("%2F", "/", StringComparison.Ordinal);

    [GeneratedRegex(@"[\x00-\x1F\x7F-\x9F\u2028\u2029""]|%[0-9A-Fa-f]{2}|\\")]
    private static partial Regex Unsafe();
}
