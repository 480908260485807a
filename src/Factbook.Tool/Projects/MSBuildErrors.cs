using System.Text.RegularExpressions;

namespace Factbook.Tool.Projects;

/// <summary>Reads the errors that MSBuild prints.</summary>
internal static partial class MSBuildErrors
{
    /// <summary>Returns the first error, without the project file at its end.</summary>
    public static string First(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var error = lines.FirstOrDefault(line => Error().IsMatch(line)) ?? lines.FirstOrDefault() ?? "it failed without an error message";
        return Project().Replace(error, "").TrimEnd('.');
    }

    [GeneratedRegex(@"\berror [A-Z]+[0-9]+ ?:")]
    private static partial Regex Error();

    [GeneratedRegex(@" \[[^\[\]]+\]$")]
    private static partial Regex Project();
}
