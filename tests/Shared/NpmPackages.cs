using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Testing;

/// <summary>npm packages that tests run, in the versions of a lock file. They are installed once and kept between runs.</summary>
internal static class NpmPackages
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json"];

    // Tests that run in parallel can use the same packages.
    private static readonly Lock Installing = new();

    /// <summary>Installs the packages of a manifest, unless they are installed.</summary>
    /// <param name="source">The folder of <c>package.json</c> and <c>package-lock.json</c>.</param>
    /// <param name="folder">The folder of <c>node_modules</c>, which is not under version control.</param>
    /// <returns>The reason for a failure, or null; without node, npm or a registry tests are skipped.</returns>
    public static string? Install(string source, string folder)
    {
        lock (Installing)
        {
            var installed = Path.Join(folder, "installed.json");
            var wanted = Path.Join(source, "package-lock.json");
            return File.Exists(installed) && File.ReadAllText(installed) == File.ReadAllText(wanted)
                ? null
                : Install(source, folder, wanted, installed);
        }
    }

    private static string? Install(string source, string folder, string wanted, string installed)
    {
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
