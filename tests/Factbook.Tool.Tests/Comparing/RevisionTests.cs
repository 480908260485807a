using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Comparing;

/// <summary>Comparisons with revisions of git, in a repository of their own.</summary>
public sealed class RevisionTests : IDisposable
{
    private readonly ProjectFolder _top = new();

    public RevisionTests()
    {
        // The files of a revision are written beside the repository.
        Directory.CreateDirectory(Repository);
        Git("init", "--quiet", "--initial-branch", "trunk");
        Write("a: { name: A }\n");
        _top.Write("repository/.gitignore", "obj/\n");
        _top.Write("repository/data/Example.csproj", ProjectFolder.Plain).Write("repository/data/Actor.cs", ProjectFolder.Actor);
        Commit("v1");
        Write("a: { name: B }\nb: { name: B }\n");
        Commit("v2");
        Write("a: { name: C }\nb: { name: B }\nc: { name: C }\n");
    }

    private string Repository => _top.PathOf("repository");

    public void Dispose() => _top.Dispose();

    [Theory]
    [InlineData("v2", null, "minor", "name: B -> C", "+ c")]
    [InlineData("@~1", null, "minor", "name: A -> C", "+ b", "+ c")]
    [InlineData("trunk~1", "trunk", "minor", "name: A -> B", "+ b")]
    [InlineData("v2", "v1", "major", "name: B -> A", "! - b")]
    public void Compares_revisions_with_each_other_and_with_the_current_files(
        string old, string? @new, string step, params string[] differences)
    {
        var run = Diff(@new is null ? [old] : [old, @new]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(step, run.Lines[1], StringComparison.Ordinal);
        Assert.All(differences, difference => Assert.Contains(run.Lines, line => line.EndsWith(difference, StringComparison.Ordinal)));
    }

    [Fact]
    public void Changes_nothing_in_the_repository_and_deletes_the_files_of_the_revision()
    {
        var before = Git("status", "--porcelain") + Git("stash", "list") + Git("worktree", "list");

        Assert.Equal(0, Diff("v1").ExitCode);

        Assert.Equal(before, Git("status", "--porcelain") + Git("stash", "list") + Git("worktree", "list"));
        Assert.Equal([Repository], Directory.EnumerateFileSystemEntries(_top.Path));
    }

    [Fact]
    public void Reads_files_that_archives_leave_out()
    {
        _top.Write("repository/.gitattributes", "data/facts export-ignore\n");
        Commit("v3");

        Assert.Equal("No differences.", Diff("v3").Lines[1]);
    }

    [Theory]
    [InlineData("v3", "'v3' is neither a file, a folder nor a git revision of 'REPOSITORY'; did you mean 'v1'?")]
    [InlineData("no such revision", "'no such revision' is neither a file, a folder nor a git revision of 'REPOSITORY'")]
    public void Reports_an_unknown_revision(string revision, string message)
    {
        var run = Diff(revision);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"factbook: {message.Replace("REPOSITORY", Repository, StringComparison.Ordinal)}{Environment.NewLine}", run.Error);
    }

    [Fact]
    public void Reports_a_revision_without_the_project()
    {
        Git("checkout", "--quiet", "--orphan", "empty");
        Git("rm", "-r", "--force", "--quiet", "--cached", ".");
        Git("commit", "--quiet", "--allow-empty", "--message", "empty");

        Assert.Equal(
            $"factbook: 'empty' does not contain the project 'data/Example.csproj'{Environment.NewLine}", Diff("empty").Error);
    }

    [SkippableFact]
    public void Finds_the_project_through_a_linked_folder()
    {
        Skip.If(OperatingSystem.IsWindows(), "To create a link is a privilege on Windows.");
        Directory.CreateSymbolicLink(_top.PathOf("link"), Repository);

        var run = Run.Piped("diff", "v2", "--project", _top.PathOf("link/data"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.EndsWith("name: B -> C", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_a_folder_without_a_repository()
    {
        using var folder = ProjectFolder.WithActors("a: { name: A }\n");

        Assert.Equal(
            $"factbook: git finds no repository around '{folder.Path}': not a git repository (or any of the parent directories): .git"
                + Environment.NewLine,
            Run.Piped("diff", "HEAD", "--project", folder.Path).Error);
    }

    [Fact]
    public void Refuses_facts_with_errors_and_names_their_revision()
    {
        Write("a: { nam: A }\n");
        Commit("v3");
        Write("a: { name: A }\n");

        var run = Diff("v3");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("FB2", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"factbook: facts with errors are not compared: v3{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    private Run Diff(params string[] arguments) => Run.Piped(["diff", .. arguments, "--project", _top.PathOf("repository/data")]);

    private void Write(string facts) => _top.Write("repository/data/facts/actors.yaml", facts);

    private void Commit(string tag)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", tag);
        Git("tag", tag);
    }

    private string Git(params string[] arguments) => GitCommand.Run(Repository, arguments);
}
