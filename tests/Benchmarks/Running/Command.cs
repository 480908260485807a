using System.Diagnostics;

namespace Benchmarks.Running;

/// <summary>Runs other programs.</summary>
internal static class Command
{
    /// <summary>Runs a program and waits for its exit.</summary>
    /// <param name="environment">Variables in addition to the inherited ones.</param>
    /// <returns>Its output and its duration.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static (string Output, TimeSpan Elapsed) Run(
        string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = watch.Elapsed;
        return process.ExitCode == 0
            ? (output, elapsed)
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', start.ArgumentList)} failed with {process.ExitCode}:\n{output}{errors.Result}");
    }
}
