using System.IO.Compression;
using System.Security.Cryptography;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>The published bytes can be reproduced from the sources.</summary>
public sealed class ReproducibleBuildTests : IDisposable
{
    private static readonly string[] Projects = ["src/Factbook", "src/RussiaSupply", "src/Factbook.Tool", "src/Factbook.Templates"];

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["GIT_AUTHOR_NAME"] = "test",
        ["GIT_AUTHOR_EMAIL"] = "test@example.org",
        ["GIT_COMMITTER_NAME"] = "test",
        ["GIT_COMMITTER_EMAIL"] = "test@example.org",
    };

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("factbook-clones-");

    public void Dispose() => _root.Delete(recursive: true);

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Two_clones_in_different_folders_build_the_same_assemblies_and_packages()
    {
        Skip.IfNot(RandomInputs.IsFull, "The repository is built twice: the long run does it.");
        Skip.IfNot(
            Run(BuiltWith.RepositoryRoot, "git", "rev-parse", "HEAD").ExitCode == 0,
            "The sources are not a git repository, so that nothing can be cloned.");

        // The command of the README builds everything at once.
        var first = Clone("a");
        Pack(first, "Dataset.sln");
        var expected = Built(first);

        // The second clone was built at another commit before, like the clone of a contributor.
        var second = Clone("a clone in a folder with a longer name");
        Run(second, "git", "commit", "--quiet", "--allow-empty", "--message", "Another commit").Succeeded();
        Pack(second, Projects);
        var other = Built(second);
        Run(second, "git", "reset", "--quiet", "--hard", "HEAD~1").Succeeded();
        Pack(second, Projects);

        Assert.Equal(4, expected.Keys.Count(path => path.EndsWith(".nupkg", StringComparison.Ordinal)));
        Assert.Equal(2, expected.Keys.Count(path => path.EndsWith(".snupkg", StringComparison.Ordinal)));
        Assert.Contains("generator/Factbook.Generator/bin/", string.Join('\n', expected.Keys), StringComparison.Ordinal);
        var differences = Differences(expected, Built(second));
        Assert.True(differences.Length == 0, differences);
        // Packages of another commit differ, since they contain the commit. This proves that the comparison detects differences.
        Assert.Contains("feed/Factbook.", Differences(expected, other), StringComparison.Ordinal);
    }

    private string Clone(string name)
    {
        Run(_root.FullName, "git", "clone", "--quiet", BuiltWith.RepositoryRoot, name).Succeeded();
        return Path.Combine(_root.FullName, name);
    }

    private static void Pack(string clone, params string[] projects)
    {
        foreach (var project in projects)
        {
            Run(clone, "dotnet", "pack", project, "--configuration", BuiltWith.Configuration, "--output", "feed").Succeeded();
        }
    }

    /// <summary>Returns the hash of each published assembly and package, and of each file in a package, by its path in the clone.</summary>
    private static SortedDictionary<string, string> Built(string clone)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(clone, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(clone, file).Replace('\\', '/');
            if (path.StartsWith("tests/", StringComparison.Ordinal))
            {
                continue;
            }

            if (path.StartsWith("feed/", StringComparison.Ordinal)
                || (path.EndsWith(".dll", StringComparison.Ordinal) && path.Contains("/bin/", StringComparison.Ordinal)))
            {
                hashes.Add(path, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
            }

            if (path.EndsWith("nupkg", StringComparison.Ordinal))
            {
                using var package = ZipFile.OpenRead(file);
                foreach (var entry in package.Entries)
                {
                    using var content = entry.Open();
                    hashes.Add($"{path}/{entry.FullName}", Convert.ToHexString(SHA256.HashData(content)));
                }
            }
        }

        return hashes;
    }

    private static string Differences(SortedDictionary<string, string> first, SortedDictionary<string, string> second) =>
        string.Join('\n', first.Keys.Union(second.Keys).Where(path => first.GetValueOrDefault(path) != second.GetValueOrDefault(path)));

    private static CommandResult Run(string folder, string program, params string[] arguments) =>
        Command.Run(folder, Environment, program, arguments);
}
