using System.ComponentModel;
using System.Diagnostics;

namespace Factbook.Tool.Projects;

/// <summary>Runs another program to its end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it, and ends it when cancelled.</summary>
    /// <param name="start">The program, with its outputs redirected.</param>
    /// <param name="patience">How long it may take in silence.</param>
    /// <param name="report">Reports what takes so long.</param>
    /// <param name="cancellation">Ends the program with all that it started.</param>
    /// <returns>The exit code and both outputs, the standard output first.</returns>
    /// <exception cref="ToolException">There is no such program.</exception>
    public static (int ExitCode, string Output) Run(ProcessStartInfo start, TimeSpan patience, Action report, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(start)!;
            using var end = cancellation.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            if (patience == TimeSpan.Zero || !process.WaitForExit(patience))
            {
                report();
            }

            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return (process.ExitCode, output.Result + error.Result);
        }
        catch (Win32Exception cause)
        {
            throw ToolException.Failure($"'{start.FileName}' of the .NET SDK cannot be started: {cause.Message}", cause);
        }
    }
}
