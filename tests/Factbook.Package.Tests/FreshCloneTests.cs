using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>A maintainer clones the repository, edits facts and runs the commands of README.md, without a previous build.</summary>
public sealed class FreshCloneTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("factbook-fresh-");

    public void Dispose() => _root.Delete(recursive: true);

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Commands_start_and_report_all_errors_while_facts_are_invalid()
    {
        Skip.IfNot(RandomInputs.IsFull, "The command is built from a clone: the long run does it.");
        var folder = new Workspace(
            _root.FullName, "", new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1" });
        Skip.IfNot(
            folder.Run("git", "clone", "--quiet", BuiltWith.RepositoryRoot, "clone").ExitCode == 0,
            "The sources are not a git repository, so that nothing can be cloned.");
        var clone = folder.In("clone");
        Append("data/actors.yaml", "nowhere: { name: Nowhere, kind: stat }\n");
        Append("data/goods.yaml", "unknown-good: { naem: Unknown }\n");
        Append("data/events.yaml", "broken: [\n");

        // The first command of README.md.
        var first = clone.DotNet("run", "--verbosity", "minimal", "--project", "src/Factbook.Tool", "--", "show").Failed();
        Assert.Contains("Factbook.Generator -> ", first, StringComparison.Ordinal);
        Assert.Contains("actors", first, StringComparison.Ordinal);

        var check = Run("check", "--format", "msbuild");
        Assert.Matches(@"data[/\\]actors\.yaml\(\d+,\d+\): error FB2006: ", check);
        Assert.Matches(@"data[/\\]events\.yaml\(\d+,\d+\): error FB1018: ", check);
        Assert.Matches(@"data[/\\]goods\.yaml\(\d+,\d+\): error FB2003: ", check);
        Assert.Contains("3 errors in 3 files.", Run("check", "--warnaserror"), StringComparison.Ordinal);
        Assert.Contains("have 3 errors; 'factbook check' reports them", Run("schema"), StringComparison.Ordinal);

        string Run(params string[] command) => clone.DotNet(["run", "--project", "src/Factbook.Tool", "--", .. command]).Failed();

        void Append(string path, string text) => clone.Write(path, clone.Read(path) + text);
    }
}
