using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Projects;

/// <summary>
/// Reads the imports of all evaluated projects from the log of a build that runs with <see cref="Variable"/>. The property
/// <c>MSBuildAllProjects</c> contains only the newest of them.
/// </summary>
internal static partial class ImportLog
{
    /// <summary>The environment variable that makes MSBuild log imports.</summary>
    public const string Variable = "MSBUILDLOGIMPORTS";

    /// <summary>Returns the arguments of MSBuild that write such a log.</summary>
    public static IEnumerable<string> Arguments(string path) =>
        ["-fileLogger", $"-fileLoggerParameters:LogFile={path};Verbosity=detailed;Encoding=utf-8"];

    /// <summary>Returns the full paths of the files that are imported, and of those that would be if they existed.</summary>
    public static ImmutableArray<string> Read(IEnumerable<string> lines) =>
        [.. lines.SelectMany(PathsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> PathsOf(string line) =>
        Imported().Match(line) is { Success: true } imported ? [Path.GetFullPath(imported.Groups["path"].Value)]
        : NotImported().Match(line) is { Success: true } skipped
            ? Existence().Matches(skipped.Groups["condition"].Value)
                .Select(match => match.Groups["path"].Value.Replace('\\', Path.DirectorySeparatorChar))
                .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(skipped.Groups["importer"].Value)!))
        : [];

    [GeneratedRegex("""^\s*Importing project "(?<path>[^"]+)" into project "/?[^"]+" at \(""")]
    private static partial Regex Imported();

    [GeneratedRegex("""^\s*Project "[^"]*" was not imported by "(?<importer>[^"]+)" at .* was evaluated as \((?<condition>.*)\)""")]
    private static partial Regex NotImported();

    [GeneratedRegex(@"\bExists\s*\(\s*'(?<path>[^'*?]+)'", RegexOptions.IgnoreCase)]
    private static partial Regex Existence();
}
