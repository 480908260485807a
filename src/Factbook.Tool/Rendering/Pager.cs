using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Tool.Rendering;

/// <summary>Shows text page by page, in the program that the environment variable <c>PAGER</c> names or else in <c>less -R</c>.</summary>
internal sealed class Pager : IDisposable
{
    private readonly Process _process;
    private readonly PosixSignalRegistration _interrupt;

    private Pager(Process process)
    {
        _process = process;

        // Ctrl+C is for the pager; if this process ended first, the pager would compete with the shell for the terminal.
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
    }

    /// <summary>Gets the text that is shown.</summary>
    public TextWriter Text => _process.StandardInput;

    /// <summary>Starts the pager.</summary>
    /// <returns>The pager; null if there is none, or if <c>PAGER</c> is empty or <c>cat</c>.</returns>
    public static Pager? Start()
    {
        var named = Environment.GetEnvironmentVariable("PAGER");
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
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The user closed the pager before the end of the text.
        }

        _process.WaitForExit();
        _process.Dispose();
        _interrupt.Dispose();
    }
}
