using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>Where npm puts the language server: in the version that the lock file beside this names, kept from run to run.</summary>
internal static class ServerFolder
{
    private const string Source = "tests/Factbook.Tool.Tests/JsonSchema/Server";

    private static readonly string[] Manifests = ["package.json", "package-lock.json"];

    /// <summary>The server's program, installed if it is not there.</summary>
    /// <exception cref="SkipException">There is no node or npm, or it can't install the server.</exception>
    public static string Install()
    {
        var folder = Repository.PathOf("artifacts/yaml-language-server");
        var program = Path.Join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
        if (IsCurrent(folder, program))
        {
            return program;
        }

        Directory.CreateDirectory(folder);
        foreach (var name in Manifests)
        {
            File.Copy(Repository.PathOf($"{Source}/{name}"), Path.Join(folder, name), overwrite: true);
        }

        var npm = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "npm.cmd" : "npm";
        var failure = Run(npm, folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Skip.If(failure is not null, $"yaml-language-server can't be installed: {failure}");
        File.Copy(Repository.PathOf($"{Source}/package-lock.json"), Path.Join(folder, "installed.json"), overwrite: true);
        return program;
    }

    private static bool IsCurrent(string folder, string program) =>
        File.Exists(program)
        && File.Exists(Path.Join(folder, "installed.json"))
        && File.ReadAllText(Path.Join(folder, "installed.json")) == Repository.Read($"{Source}/package-lock.json");

    private static string? Run(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
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
