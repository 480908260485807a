using System.Diagnostics;
using Factbook.Tool.Projects;
using Factbook.Testing;

namespace Factbook.Tool.Tests.Projects;

public sealed class ChildProcessTests
{
    [SkippableFact]
    public async Task Does_not_wait_for_a_process_that_keeps_the_outputs_open()
    {
        Skip.If(OperatingSystem.IsWindows(), "The test requires a POSIX shell.");
        var start = new ProcessStartInfo("/bin/sh", ["-c", "sleep 1000 & echo $! >&3; exit 7"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var pidFile = Path.GetTempFileName();
        start.ArgumentList[1] = $"exec 3>'{pidFile}'; {start.ArgumentList[1]}";
        try
        {
            var run = Task.Run(() => ChildProcess.Run(start, Patience.Limit, () => { }, CancellationToken.None));

            Assert.Equal(7, (await run.WaitAsync(Patience.Limit)).ExitCode);
        }
        finally
        {
            Process.GetProcessById(int.Parse(File.ReadAllText(pidFile), null)).Kill();
            File.Delete(pidFile);
        }
    }
}
