using System.IO.Compression;

namespace Factbook.Package.Tests.Testing;

/// <summary>
/// Packs the built projects once, and provides a folder outside of the repository in which projects use these packages, with an empty
/// package cache and no other source of Factbook's packages.
/// </summary>
public sealed class Packages : IDisposable
{
    private static readonly string[] Own = ["Factbook", "Factbook.*", "RussiaSupply"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("factbook-packages-");
    private readonly Dictionary<string, string> _environment;
    private readonly Lazy<string> _command;

    public Packages()
    {
        _environment = new()
        {
            ["NUGET_PACKAGES"] = Path.Combine(_root.FullName, "cache"),
            // Templates and tools are installed in this folder, not on the machine.
            ["DOTNET_CLI_HOME"] = _root.FullName,
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            // Commands of the SDK leave empty folders among the temporary files.
            ["TMPDIR"] = _root.CreateSubdirectory("tmp").FullName,
            // So that no process keeps files of the folder open after the tests.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            // One compiler server for all builds, which ends with the tests: starting a compiler takes longer than compiling such a
            // project.
            ["UseSharedCompilation"] = "true",
            ["SharedCompilationId"] = CompilerName,
        };
        Feed = Path.Combine(_root.FullName, "feed");
        PackOutput = Command.Run(BuiltWith.RepositoryRoot, new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1" }, "dotnet",
            ["pack", "Dataset.sln", "--no-build", "--configuration", BuiltWith.Configuration, "--output", Feed]).Succeeded();
        File.Copy(Path.Combine(BuiltWith.RepositoryRoot, "global.json"), Path.Combine(_root.FullName, "global.json"));
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
                <add key="machine" value="{BuiltWith.PackagesFolder}" />
                <add key="sdk" value="{BuiltWith.FSharpPackages}" />
              </packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSourceMapping>
                <clear />
                <packageSource key="feed">{string.Concat(Own.Select(id => $"""<package pattern="{id}" />"""))}</packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
                <packageSource key="sdk"><package pattern="FSharp.Core" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Consumers = new Consumers(Workspace("consumers"), PathOf("Factbook.Templates"));
        _command = new Lazy<string>(InstallCommand);
    }

    // The compiler server creates a file with this name beside the folder.
    private string CompilerName => _root.Name + "-compiler";

    /// <summary>Gets the output of packing.</summary>
    public string PackOutput { get; }

    /// <summary>Gets the folder of the packages.</summary>
    public string Feed { get; }

    /// <summary>Gets their common version.</summary>
    public string Version =>
        Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "RussiaSupply.*.nupkg").Single())["RussiaSupply.".Length..];

    /// <summary>Returns the file of a package.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id) => ZipFile.OpenRead(PathOf(id));

    /// <summary>The path of the <c>factbook</c> command, installed once.</summary>
    internal string FactbookCommand => _command.Value;

    /// <summary>Gets the projects of all tests, which are built together.</summary>
    internal Consumers Consumers { get; }

    /// <summary>Returns an empty folder for projects.</summary>
    internal Workspace Workspace(string name) =>
        new(Directory.CreateDirectory(Path.Combine(_root.FullName, name)).FullName, Version, _environment);

    private string InstallCommand()
    {
        var folder = Workspace("command");
        folder.DotNet("tool", "install", "Factbook.Tool", "--tool-path", ".").Succeeded();
        return Path.Combine(folder.Folder, OperatingSystem.IsWindows() ? "factbook.exe" : "factbook");
    }

    public void Dispose()
    {
        Command.Run(_root.FullName, _environment, "dotnet", BuiltWith.CompilerServer, $"-pipename:{CompilerName}", "-shutdown");
        _root.Delete(recursive: true);
    }
}
