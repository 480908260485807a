using Benchmarks.Data;

namespace Benchmarks.Running;

/// <summary>The folder in which datasets are written and programs are built, outside of the repository and kept between runs.</summary>
/// <param name="root">The folder.</param>
internal sealed class Workspace(string root)
{
    private const string PackageVersion = "0.1.0-benchmark";

    private bool _isPacked;

    /// <summary>Gets the folder of the runner's sources.</summary>
    public static string Sources { get; } = Metadata("Sources");

    /// <summary>Gets the assembly of the generator.</summary>
    public static string Generator { get; } = Metadata("Generator");

    public static Workspace Standard { get; } = new(Path.Combine(Path.GetTempPath(), "factbook-benchmarks"));

    public string Root => root;

    /// <summary>Gets the folder of build outputs, separate from the data, so that no project reads its own output.</summary>
    public string Artifacts => Path.Combine(root, "artifacts");

    public string FolderOf(Dataset dataset)
    {
        var folder = Path.Combine(root, "data", dataset.Name);
        DataFolder.Write(folder, dataset);
        return folder;
    }

    /// <summary>Publishes a program with a dataset.</summary>
    /// <returns>The program's assembly.</returns>
    public string Publish(string program, Dataset dataset)
    {
        Prepare(dataset);
        Command.Run("dotnet", ["publish", ProjectOf(program), "-c", "Release", .. PropertiesOf(dataset), "-v", "q", "-nologo"]);
        return Path.Combine(Artifacts, "publish", program, dataset.Name, program + ".dll");
    }

    /// <summary>Publishes a program with a dataset, compiled ahead of time.</summary>
    /// <returns>The executable.</returns>
    public string PublishNative(string program, Dataset dataset)
    {
        Prepare(dataset);
        Command.Run(
            "dotnet", ["publish", ProjectOf(program), "-c", "Release", .. PropertiesOf(dataset), "-p:Native=true", "-v", "q", "-nologo"]);
        return Path.Combine(
            Artifacts, "publish", program, dataset.Name + "-native", OperatingSystem.IsWindows() ? program + ".exe" : program);
    }

    /// <summary>Gets a value indicating whether this machine can link native code.</summary>
    public static bool HasLinker => OperatingSystem.IsWindows()
        || Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    /// <summary>Returns the properties of every build.</summary>
    public IReadOnlyList<string> PropertiesOf(Dataset dataset) => ["--artifacts-path", Artifacts, $"-p:Dataset={dataset.Name}"];

    public static string ProjectOf(string program) => Path.Combine(Sources, "Programs", program, program + ".csproj");

    private void Prepare(Dataset dataset)
    {
        FolderOf(dataset);
        if (!_isPacked)
        {
            Pack();
            _isPacked = true;
        }
    }

    /// <summary>Packs the current repository. NuGet would reuse a package of the same version, so the cached one is deleted.</summary>
    private void Pack()
    {
        var unpacked = new DirectoryInfo(Path.Combine(Metadata("Packages"), "factbook", PackageVersion));
        if (unpacked.Exists)
        {
            unpacked.Delete(recursive: true);
        }

        Command.Run(
            "dotnet",
            [
                "pack", Metadata("Package"), "-c", "Release", $"-p:Version={PackageVersion}", "-o", Path.Combine(root, "feed"), "-v", "q",
                "-nologo"
            ]);
    }

    private static string Metadata(string key) => typeof(Workspace).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
