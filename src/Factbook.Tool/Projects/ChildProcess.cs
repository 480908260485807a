using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Factbook.Tool.Projects;

/// <summary>Runs other programs.</summary>
internal static class ChildProcess
{
    // A process that the program started, such as a server, may keep its outputs open after the program has ended.
    private static readonly TimeSpan OpenPipes = TimeSpan.FromSeconds(2);

    /// <summary>Runs a program and waits for its end.</summary>
    /// <param name="start">The program, with its outputs redirected.</param>
    /// <param name="patience">The time after which <paramref name="report"/> is called.</param>
    /// <param name="report">Reports to the user that the program is still running.</param>
    /// <param name="cancellation">Kills the program and its child processes.</param>
    /// <returns>The exit code and both outputs, the standard output first.</returns>
    /// <exception cref="ToolException">The program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The program was killed.</exception>
    public static (int ExitCode, string Output) Run(
        ProcessStartInfo start, TimeSpan patience, Action report, CancellationToken cancellation)
    {
        // The default on Windows is the code page of the console, which lacks most letters.
        (start.StandardOutputEncoding, start.StandardErrorEncoding) = (Encoding.UTF8, Encoding.UTF8);
        try
        {
            using var process = Process.Start(start)!;
            using var end = cancellation.Register(() => Kill(process));
            var (output, error) = (new PipedText(process.StandardOutput), new PipedText(process.StandardError));
            if (patience == TimeSpan.Zero || !process.WaitForExit(patience))
            {
                report();
            }

            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return (process.ExitCode, output.Read(OpenPipes) + error.Read(OpenPipes));
        }
        catch (Win32Exception cause)
        {
            throw ToolException.Failure(
                $"'{start.FileName}' cannot be started: {cause.Message}; install it, or add its folder to PATH", cause);
        }
    }

    // When this returns, the program writes no more files.
    private static void Kill(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
