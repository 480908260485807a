using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Projects;
using Factbook.Tool.Renaming;
using Factbook.Tool.Tests.Projects;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Tests.Untrusted;

/// <summary>The command follows no link in a folder of facts to files outside of it, or to endless files.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Facts = "china: { name: China }\n";

    private readonly ProjectFolder _folder = ProjectFolder.WithActors(Facts);
    private readonly DirectoryInfo _outside = Directory.CreateTempSubdirectory("factbook-outside-");

    public LinkTests() => Skip.If(OperatingSystem.IsWindows(), "To create a link is a privilege on Windows.");

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Delete(recursive: true);
    }

    [SkippableTheory]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("schema")]
    public void Rejects_linked_file_of_facts(string command)
    {
        File.WriteAllText(Outside("secret.yaml"), "secret: { name: 1 }\n");
        File.CreateSymbolicLink(_folder.PathOf("facts/more.yaml"), Outside("secret.yaml"));

        var run = Run.Piped(command, _folder.Path);

        Assert.Equal(
            (1,
             "",
             "factbook: error FB5053: 'more.yaml' in the folder of facts or sources is a symbolic link; replace it with the file or "
                 + $"folder that it points to{Environment.NewLine}"),
            (run.ExitCode, run.Output, run.Error));
    }

    [SkippableFact]
    public void Rejects_files_in_linked_folder_and_names_the_link()
    {
        Directory.CreateDirectory(Outside("deep"));
        File.WriteAllText(Outside("deep/secret.yaml"), "secret: { name: 1 }\n");
        Directory.CreateSymbolicLink(_folder.PathOf("facts/more"), _outside.FullName);

        Assert.Contains("error FB5053: 'more' in the folder of facts", Run.Piped("check", _folder.Path).Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Accepts_folder_of_facts_that_is_a_link()
    {
        Directory.Move(_folder.PathOf("facts"), Outside("facts"));
        Directory.CreateSymbolicLink(_folder.PathOf("facts"), Outside("facts"));

        Assert.Equal((0, ""), (Run.Piped("check", _folder.Path).ExitCode, Run.Piped("check", _folder.Path).Error));
    }

    [SkippableFact]
    public void Terminates_if_MSBuild_follows_circular_links()
    {
        _folder.WriteRestored("Example.csproj");
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateSymbolicLink(_folder.PathOf($"facts/{name}"), _folder.PathOf("facts"));
        }

        // MSBuild does not follow these links, so their contents are never files of facts.
        Assert.Equal(
            (0, $"No errors: 1 fact in 1 file.{Environment.NewLine}", ""),
            Run.Piped("check", _folder.Path) is var run ? (run.ExitCode, run.Output, run.Error) : default);
    }

    [SkippableFact]
    public void Terminates_despite_circular_links_and_links_to_a_device()
    {
        _folder.Write("below/README.md", "");
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateSymbolicLink(_folder.PathOf($"facts/{name}"), ".");
        }

        File.CreateSymbolicLink(_folder.PathOf("below/Other.csproj"), "/dev/zero");
        File.CreateSymbolicLink(_folder.PathOf("Endless.cs"), "/dev/zero");

        // The two folders create 2^40 paths to each file.
        using var watched = new FileChanges([_folder.Path]);
        Assert.True(ProjectFiles.Snapshot([_folder.Path], []).Names.Length < 50);
        Assert.Contains("Endless.cs' cannot be read", Run.Piped("check", _folder.Path).Error, StringComparison.Ordinal);
        Assert.Equal(1, Run.Piped("schema", _folder.Path).ExitCode);
        Assert.Single(ProjectFinder.Around(_folder.Path).First().Projects);
    }

    [SkippableFact]
    public void New_file_of_facts_is_not_written_through_a_link()
    {
        _folder.Write("Good.cs", """
            using System.ComponentModel.DataAnnotations;
            [Factbook.Facts("sub/goods.yaml", Optional = true)] public sealed record Good([property: Key] string Id);
            """);
        Directory.CreateSymbolicLink(_folder.PathOf("facts/sub"), _outside.FullName);

        var run = Run.Piped("new", "goods", "lathes", "--project", _folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error FB5053: 'sub' in the folder of facts", run.Error, StringComparison.Ordinal);
        Assert.Empty(_outside.GetFileSystemInfos());
    }

    [SkippableFact]
    public void Rename_searches_code_despite_circular_links()
    {
        _folder.Write("code/Uses.cs", "// \"china\"");
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateSymbolicLink(_folder.PathOf($"code/{name}"), ".");
        }

        var sources = new ProjectSources();

        // The links need an evaluation by MSBuild, which terminates.
        Assert.True(sources.MayContain(_folder.Write("code/Code.csproj", "<Project />").PathOf("code/Code.csproj"), _ => false, default));
        Assert.Empty(sources.Unreadable);
    }

    [SkippableFact]
    public async Task Detects_file_that_becomes_a_link_while_watching()
    {
        File.WriteAllText(Outside("secret.yaml"), "secret: { name: 1 }\n");
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false);
        await session.CheckAgain([]);
        File.Delete(_folder.PathOf("facts/actors.yaml"));
        File.CreateSymbolicLink(_folder.PathOf("facts/actors.yaml"), Outside("secret.yaml"));

        var failure = await Assert.ThrowsAsync<ToolException>(() => session.CheckAgain([_folder.PathOf("facts/actors.yaml")]));

        Assert.Contains("error FB5053: 'actors.yaml'", failure.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("facts/.schema")]
    [InlineData("facts/.schema/keys")]
    [InlineData("facts/.schema/actors.json")]
    public void Does_not_write_or_delete_schemas_through_a_link(string link)
    {
        Run.Piped("schema", _folder.Path);
        var (path, target) = (_folder.PathOf(link), Outside("target"));
        Directory.Move(path, target);
        File.CreateSymbolicLink(path, target);
        _folder.Write("facts/actors.yaml", Facts + "japan: { name: Japan }\n");
        var before = Contents();

        var run = Run.Piped("schema", _folder.Path);
        var check = Run.Piped("schema", _folder.Path, "--check");

        Assert.Equal((1, 1), (run.ExitCode, check.ExitCode));
        Assert.Equal(
            $"factbook: '{path}' is a symbolic link, and schemas are neither read nor written through links; delete "
                + $"it{Environment.NewLine}",
            run.Error);
        Assert.Equal(before, Contents());

        IEnumerable<string> Contents() =>
            [
                .. _outside.EnumerateFiles("*", SearchOption.AllDirectories)
                    .OrderBy(file => file.FullName, StringComparer.Ordinal)
                    .Select(file => file.Name + File.ReadAllText(file.FullName))
            ];
    }

    [SkippableFact]
    public void Does_not_read_endless_file()
    {
        File.CreateSymbolicLink(Outside("endless.txt"), "/dev/zero");

        Assert.Equal("it is not a regular file", Assert.Throws<IOException>(() => RegularFile.Open(Outside("endless.txt"))).Message);
    }

    [SkippableFact]
    public void Does_not_read_file_longer_than_any_text()
    {
        using (var file = File.Create(Outside("long.txt")))
        {
            file.SetLength(1L << 40);
        }

        Assert.Equal("it is longer than 256 MiB", Assert.Throws<IOException>(() => RegularFile.ReadAllBytes(Outside("long.txt"))).Message);
    }

    private string Outside(string path) => Path.Join(_outside.FullName, path);
}
