using System.Diagnostics;

namespace Factbook.Tool.Tests.Comparing;

/// <summary>Runs git with an identity of its own.</summary>
internal static class GitCommand
{
    /// <summary>Runs a command in a folder and returns its output.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        string[] identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        var start = new ProcessStartInfo("git", [.. identity, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
