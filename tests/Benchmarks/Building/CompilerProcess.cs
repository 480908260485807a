using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Benchmarks.Data;
using Benchmarks.Running;

namespace Benchmarks.Building;

/// <summary>Runs the C# compiler in its own process, as MSBuild does, to measure its memory.</summary>
internal static class CompilerProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Asks MSBuild for the compiler's arguments.</summary>
    public static void Prepare(Workspace workspace, string program, Dataset dataset)
    {
        var response = ResponseFile(workspace, program, dataset);
        Directory.CreateDirectory(Path.GetDirectoryName(response)!);
        File.WriteAllLines(response, Arguments(workspace, program, dataset));
    }

    /// <summary>Compiles a program.</summary>
    /// <returns>The largest working set, in bytes.</returns>
    public static double Run(Workspace workspace, string program, Dataset dataset)
    {
        var compiler = Path.Combine(SdkFolder(), "Roslyn", "bincore", "csc.dll");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["exec", compiler, "/noconfig", "@" + ResponseFile(workspace, program, dataset)])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(Workspace.ProjectOf(program))!,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(Interval))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException) when (process.HasExited)
            {
                // The process ended meanwhile; its memory was measured before.
            }
        }

        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"The compiler failed:\n{output.Result}");
    }

    private static string ResponseFile(Workspace workspace, string program, Dataset dataset) =>
        Path.Combine(workspace.Root, "compile", program, dataset.Name, "csc.rsp");

    // The arguments that MSBuild passes to the compiler, queried as editors do.
    private static IEnumerable<string> Arguments(Workspace workspace, string program, Dataset dataset)
    {
        var (output, _) = Command.Run(
            "dotnet",
            [
                "msbuild", Workspace.ProjectOf(program), "-t:Compile", "-getItem:CscCommandLineArgs", "-p:Configuration=Release",
                $"-p:ArtifactsPath={workspace.Artifacts}", "-p:UseArtifactsOutput=true",
                $"-p:Dataset={dataset.Name}", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
                "-p:BuildProjectReferences=false", "-p:NonExistentFile=none", "-nologo",
            ]);
        using var json = JsonDocument.Parse(output);
        return [
            .. json.RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => Quoted(item.GetProperty("Identity").GetString()!))
                .Where(argument => argument != "/noconfig")
        ];
    }

    private static string Quoted(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal)
            ? $"\"{argument}\""
            : argument;

    // The runtime's folder is dotnet/shared/Microsoft.NETCore.App/version.
    private static string SdkFolder() => Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk", Command.Run("dotnet", ["--version"]).Output.Trim());
}
