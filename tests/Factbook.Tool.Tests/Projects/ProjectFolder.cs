using Factbook.Tool.Projects;

namespace Factbook.Tool.Tests.Projects;

/// <summary>A temporary folder with a project of facts.</summary>
internal sealed class ProjectFolder : IDisposable
{
    /// <summary>
    /// A project that references only the package. Since the package is not published, <see cref="StandInMSBuild"/> evaluates it.
    /// </summary>
    public const string Plain =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factbook" Version="0.1.0" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>
    /// Returns a project that uses Factbook from this repository, with additional elements. MSBuild evaluates it without packages.
    /// </summary>
    public static string Evaluated(string elements = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.PathOf("src/Factbook/build/Factbook.props")}" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{typeof(FactsAttribute).Assembly.Location}" />
          </ItemGroup>
          {elements}
          <Import Project="{Repository.PathOf("src/Factbook/build/Factbook.targets")}" />
        </Project>
        """;

    /// <summary>A record for <c>actors.yaml</c>.</summary>
    public const string Actor =
        """
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        namespace Example;

        /// <summary>Who acts.</summary>
        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public partial Actor? PartOf { get; }
        }
        """;

    private const string NoPackages =
        """
        {
          "version": 3,
          "targets": { "net10.0": {} },
          "libraries": {},
          "projectFileDependencyGroups": { "net10.0": [] },
          "packageFolders": {},
          "project": { "version": "1.0.0", "frameworks": { "net10.0": { "targetAlias": "net10.0", "framework": "net10.0" } } }
        }
        """;

    private static readonly DateTime NewerThanAnyProject = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-check-");

    public string Path => _folder.FullName;

    /// <summary>Creates a folder with the plain project, the record of actors and these facts.</summary>
    public static ProjectFolder WithActors(string yaml) => new ProjectFolder()
        .Write("Example.csproj", Plain)
        .Write("Actor.cs", Actor)
        .Write("facts/actors.yaml", yaml);

    /// <summary>Opens the project in this folder.</summary>
    public DatasetProject Open(string path = "") => Opened(path.Length == 0 ? Path : PathOf(path));

    /// <summary>Opens the project at a path.</summary>
    public static DatasetProject Opened(string path, string? factsRoot = null) =>
        new DatasetProjects(StandInMSBuild.Instance).Open(path, ReplacedFolders.Of(facts: factsRoot));

    public string PathOf(string path) =>
        System.IO.Path.Combine(Path, path.TrimStart('/').Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>
    /// Writes a project that MSBuild evaluates, and the files of a restore without packages, so that it is not restored first, which takes
    /// two more processes.
    /// </summary>
    public ProjectFolder WriteRestored(string path, string elements = "")
    {
        var restored = $"{System.IO.Path.GetDirectoryName(path)}/obj/project";
        Write(path, Evaluated(elements)).Write(restored + ".assets.json", NoPackages).Write(restored + ".nuget.cache", "");
        File.SetLastWriteTimeUtc(PathOf(restored + ".nuget.cache"), NewerThanAnyProject);
        return this;
    }

    public ProjectFolder Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
