using System.Runtime.InteropServices;
using System.Xml.Linq;
using Benchmarks.Running;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Reporting;

/// <summary>The hardware and the versions of the measurement.</summary>
internal static class Machine
{
    private static readonly string[] Packages =
        ["BenchmarkDotNet", "MemoryPack", "Microsoft.Data.Sqlite", "Vecc.YamlDotNet.Analyzers.StaticGenerator", "YamlDotNet"];

    public static string Hardware => Invariant(
        $"{Processor()}, {Environment.ProcessorCount} cores, {Gigabytes:F0} GB, {RuntimeInformation.OSDescription}");

    private static double Gigabytes => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024 / 1024;

    public static string Versions => string.Join(
        ", ",
        PackageVersions()
            .Prepend($"Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)} in the driver")
            .Prepend($"SDK {Command.Run("dotnet", ["--version"]).Output.Trim()}")
            .Prepend(RuntimeInformation.FrameworkDescription));

    private static string Processor()
    {
        const string List = "/proc/cpuinfo";
        var line = File.Exists(List)
            ? File.ReadLines(List).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static IEnumerable<string> PackageVersions() => XDocument
        .Load(Path.Combine(Workspace.Sources, "..", "..", "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Select(package => (Name: package.Attribute("Include")!.Value, Version: package.Attribute("Version")!.Value))
        .Where(package => Packages.Contains(package.Name))
        .OrderBy(package => package.Name, StringComparer.Ordinal)
        .Select(package => $"{package.Name} {package.Version}");
}
