using System.ComponentModel;
using System.Diagnostics;

namespace Factbook.Tool.Projects;

/// <summary>Runs other programs.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program and waits for its end.</summary>
    /// <param name="start">The program, with its outputs redirected.</param>
    /// <param name="patience">The time after which <paramref name="report"/> is called.</param>
    /// <param name="report">Reports to the user that the program is still running.</param>
    /// <param name="cancellation">Kills the program and its child processes.</param>
    /// <returns>The exit code and both outputs, the standard output first.</returns>
    /// <exception cref="ToolException">The program cannot be started.</exception>
    public static (int ExitCode, string Output) Run(
        ProcessStartInfo start, TimeSpan patience, Action report, CancellationToken cancellation)
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
