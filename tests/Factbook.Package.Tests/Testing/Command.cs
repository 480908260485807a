using System.Collections;
using System.Diagnostics;

namespace Factbook.Package.Tests.Testing;

/// <summary>Runs a program to its end, as a shell of its own would.</summary>
internal static class Command
{
    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, environment, program, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience.Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience.Limit}.");
        }

        return new CommandResult($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.Result + error.Result);
    }

    /// <summary>Starts a program, whose output the caller reads.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // 'dotnet test' tells its children which SDK and MSBuild to use, and CI how to build.
    private static bool IsOfTheTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("NUGET", StringComparison.OrdinalIgnoreCase)
        || variable.Equals("CI", StringComparison.OrdinalIgnoreCase);
}
