using System.Text.Json;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>Published projects are built from packages with locked hashes, which are checked for known vulnerabilities.</summary>
public sealed class SupplyChainTests
{
    public static TheoryData<string> Published => [.. new[] { "src", "generator" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(BuiltWith.RepositoryRoot, folder), "*.csproj", SearchOption.AllDirectories))
        .Select(project => Path.GetRelativePath(BuiltWith.RepositoryRoot, project).Replace('\\', '/'))
        .Where(project => project.Split('/').Length == 3)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_package_of_a_published_project_has_its_hash_in_the_lock_file(string project)
    {
        var file = Path.Combine(BuiltWith.RepositoryRoot, Path.GetDirectoryName(project)!, "packages.lock.json");
        using var locked = JsonDocument.Parse(File.ReadAllText(file));

        foreach (
            var package in locked.RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject()))
        {
            Assert.True(
                package.Value.GetProperty("type").GetString() == "Project"
                    || package.Value.GetProperty("contentHash").GetString()?.Length > 80,
                $"{package.Name} has no hash in {file}");
        }
    }

    [Fact]
    public void Restoring_is_locked_and_audited()
    {
        var folder = new Workspace(BuiltWith.RepositoryRoot, "", new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1" });

        var properties = folder.DotNet(
            "msbuild", "src/Factbook.Tool", "-getProperty:RestorePackagesWithLockFile", "-getProperty:NuGetAudit",
            "-getProperty:NuGetAuditMode",
            "-getProperty:NuGetAuditLevel", "-getProperty:TreatWarningsAsErrors").Succeeded();

        using var values = JsonDocument.Parse(properties);
        Assert.Equal(
            ["true", "true", "all", "low", "true"],
            values.RootElement.GetProperty("Properties").EnumerateObject().Select(property => property.Value.GetString()));
        Assert.Contains("dotnet restore Dataset.sln --locked-mode", folder.Read(".ci/run"), StringComparison.Ordinal);
    }
}
