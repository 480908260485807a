using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Tool.Rendering;

/// <summary>Shows text page by page, in another program.</summary>
internal sealed class Pager : IDisposable
{
    // The exit codes of a POSIX shell for a command that it cannot run.
    private const int NotExecutable = 126;
    private const int NotFound = 127;

    private readonly Process _process;
    private readonly PosixSignalRegistration _interrupt;
    private bool _isClosed;

    private Pager(Process process)
    {
        _process = process;

        // Ctrl+C is for the pager; if this process ended first, the pager would compete with the shell for the terminal.
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
    }

    /// <summary>Gets the text that is shown.</summary>
    public TextWriter Text => _process.StandardInput;

    /// <summary>Starts the pager that the environment variable <c>PAGER</c> names, or else <c>less -R</c>.</summary>
    /// <returns>The pager; null if there is none.</returns>
    public static Pager? Start() => Start(Environment.GetEnvironmentVariable("PAGER"));

    /// <summary>Starts a pager.</summary>
    /// <param name="named">The command; null for <c>less -R</c>.</param>
    /// <returns>The pager; null if there is none, or if the command is empty or <c>cat</c>.</returns>
    public static Pager? Start(string? named)
    {
        if (named is "" or "cat" || !OperatingSystem.IsWindows() && !File.Exists("/bin/sh"))
        {
            return null;
        }

        var start = named is null ? new ProcessStartInfo("less", ["-R"])
            : OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", ["/c", named])
            : new ProcessStartInfo("/bin/sh", ["-c", named]);
        start.RedirectStandardInput = true;
        start.StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // The options that git uses: less exits at once if the text fits on one screen, and does not clear the screen.
        start.Environment.TryAdd("LESS", "FRX");
        try
        {
            return Process.Start(start) is { } process ? new Pager(process) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Waits until the user has closed the pager.</summary>
    /// <returns>Whether the shell found the program. Otherwise the shell has reported that, and no text was shown.</returns>
    public bool Close()
    {
        _isClosed = true;
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The user closed the pager before the end of the text.
        }

        _process.WaitForExit();
        return _process.ExitCode is not (NotExecutable or NotFound);
    }

    public void Dispose()
    {
        if (!_isClosed)
        {
            Close();
        }

        _process.Dispose();
        _interrupt.Dispose();
    }
}
