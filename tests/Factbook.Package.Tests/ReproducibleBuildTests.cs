using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>Anyone who has the sources can make the published bytes again.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ReproducibleBuildTests(Packages packages) : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("factbook copy of other length ");

    public void Dispose() => _copy.Delete(recursive: true);

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Packages_of_a_copy_in_another_folder_are_the_same_bytes()
    {
        Skip.IfNot(RandomInputs.IsFull, "Set FACTBOOK_FULL=true to build the repository a second time.");
        var files = Git("ls-files", "-z").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in files.Where(file => File.Exists(Path.Combine(BuiltWith.RepositoryRoot, file))))
        {
            var target = Path.Combine(_copy.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(BuiltWith.RepositoryRoot, file), target);
        }

        var feed = Path.Combine(_copy.FullName, "feed");
        foreach (var project in new[] { "Factbook", "RussiaSupply", "Factbook.Tool", "Factbook.Templates" })
        {
            // The commit of the original: a copy has no repository.
            Command.Run(_copy.FullName, new Dictionary<string, string>(), "dotnet",
                ["pack", $"src/{project}", "--configuration", BuiltWith.Configuration, "--output", feed, $"-property:SourceRevisionId={Git("rev-parse", "HEAD").Output.Trim()}"]).Succeeded();
        }

        Assert.DoesNotContain(Directory.GetFiles(feed).Select(Path.GetFileName), name =>
            !File.ReadAllBytes(Path.Combine(feed, name!)).SequenceEqual(File.ReadAllBytes(Path.Combine(packages.Feed, name!))));
    }

    private static CommandResult Git(params string[] arguments) =>
        Command.Run(BuiltWith.RepositoryRoot, new Dictionary<string, string>(), "git", arguments);
}
