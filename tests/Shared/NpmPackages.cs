using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Testing;

/// <summary>
/// Programs of other projects that tests run, installed by npm in the versions that a lock file names, and kept from run to run.
/// </summary>
internal static class NpmPackages
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json"];

    /// <summary>Installs what the manifests in a folder name, unless it is there already.</summary>
    /// <param name="source">The folder of <c>package.json</c> and <c>package-lock.json</c>.</param>
    /// <param name="folder">The folder that gets <c>node_modules</c>, outside of what is under version control.</param>
    /// <returns>Why it failed, or null: without node, npm or a registry the tests that need it are skipped.</returns>
    public static string? Install(string source, string folder)
    {
        var installed = Path.Join(folder, "installed.json");
        var wanted = Path.Join(source, "package-lock.json");
        if (File.Exists(installed) && File.ReadAllText(installed) == File.ReadAllText(wanted))
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        foreach (var name in Manifests)
        {
            File.Copy(Path.Join(source, name), Path.Join(folder, name), overwrite: true);
        }

        var npm = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "npm.cmd" : "npm";
        var failure = Run(npm, folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (failure is null)
        {
            File.Copy(wanted, installed, overwrite: true);
        }

        return failure;
    }

    private static string? Run(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true
                })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            _ = output.Result;
            return process.ExitCode == 0 ? null : error.Trim();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return missing.Message;
        }
    }
}
