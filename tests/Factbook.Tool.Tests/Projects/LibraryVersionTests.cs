using System.Reflection;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Tests.Projects;

/// <summary>A project that references another version of the library than the command's.</summary>
public sealed class LibraryVersionTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("9.8.7-beta.1+5d2f", "9.8.7-beta.1")]
    [InlineData("9.8.7", "9.8.7")]
    public void Warns_once_of_another_version_of_the_library(string version, string shown) => Assert.Equal(
        $"the project references Factbook {shown}, and this command compiles facts with Factbook {LibraryVersion.Own}, so a build may "
            + $"report other errors; use version {shown} of Factbook.Tool",
        Assert.Single(WarningsOf(Library(version))));

    [Fact]
    public void Does_not_warn_of_the_same_version_or_an_unbuilt_library()
    {
        Assert.Empty(WarningsOf(Library($"{LibraryVersion.Own}+5d2f")));
        Assert.Empty(WarningsOf(_folder.PathOf("unbuilt/Factbook.dll")));
    }

    private IReadOnlyList<string> WarningsOf(string library)
    {
        var warnings = new List<string>();
        new DatasetProjects(new MSBuildWithLibrary(library), warn: warnings.Add).Open(_folder.Path);
        return warnings;
    }

    private string Library(string version)
    {
        var compilation = CSharpCompilation.Create(
            "Factbook",
            [CSharpSyntaxTree.ParseText($"[assembly: {typeof(AssemblyInformationalVersionAttribute)}(\"{version}\")]")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = _folder.Write("library/Factbook.dll", "").PathOf("library/Factbook.dll");
        using var resources = compilation.CreateDefaultWin32Resources(
            versionResource: true, noManifest: true, manifestContents: null, iconInIcoFormat: null);
        using var file = File.Create(path);
        Assert.True(compilation.Emit(file, win32Resources: resources).Success);
        return path;
    }

    /// <summary>Replaces the library that a project references.</summary>
    private sealed class MSBuildWithLibrary(string library) : IMSBuild
    {
        public Evaluation Describe(string project, ReplacedFolders folders, CancellationToken cancellation)
        {
            var evaluation = StandInMSBuild.Instance.Describe(project, folders, cancellation);
            return evaluation with { Projects = [.. evaluation.Projects.Select(WithLibrary)] };
        }

        private ProjectDescription WithLibrary(ProjectDescription project) => project with
        {
            Arguments = [.. project.Arguments.Select(argument => argument.Replace(Own, library, StringComparison.Ordinal))],
        };

        private static string Own => typeof(FactsAttribute).Assembly.Location;
    }
}
