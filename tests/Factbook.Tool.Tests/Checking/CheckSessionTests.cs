using Factbook.Generator;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Counts what is read and computed again after a change.</summary>
public sealed class CheckSessionTests : IDisposable
{
    private const string China = "china: { name: China }\n";

    private readonly ProjectFolder _folder = ProjectFolder.WithActors(China)
        .Write(
            "Good.cs",
            """
            using System.ComponentModel.DataAnnotations;
            using Factbook;
            namespace Example;
            [Facts("goods/*.yaml")] public sealed record Good([property: Key] string Id, string Name);
            """)
        .Write("facts/goods/tools.yaml", "lathes: { name: Lathes }\n")
        .Write("facts/goods/toys.yaml", "dolls: { name: Dolls }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reads_nothing_if_nothing_changed()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        Assert.Empty((await session.CheckAgain([])).Findings);
        Assert.Empty(session.Changes);
        Assert.Equal(reads, session.Compiler.Texts.Reads);
        Assert.Equal(1, session.CodeCheckRuns);
    }

    [Fact]
    public async Task Reads_only_the_edited_file()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        var result = await Save(session, "facts/goods/tools.yaml", "lathes: { name: Lathes, x: 1 }\n");

        Assert.Equal(["FB2003"], result);
        Assert.Equal([_folder.PathOf("facts/goods/tools.yaml")], session.Changes);
        Assert.Equal(reads + 1, session.Compiler.Texts.Reads);
        Assert.Equal(1, ChangedIn(session, TrackingNames.Yaml));
        Assert.Equal(1, ChangedIn(session, TrackingNames.Binding));
        Assert.Equal(0, ChangedIn(session, TrackingNames.Schema));
    }

    [Fact]
    public async Task Saved_file_without_change_changes_nothing()
    {
        var session = await Start();

        await Save(session, "facts/actors.yaml", China);

        Assert.Empty(session.Changes);
    }

    [Fact]
    public async Task Reads_replaced_file()
    {
        var session = await Start();
        _folder.Write("facts/.actors.yaml.swp", "china: { name: China, part-of: asia }\n");
        File.Move(_folder.PathOf("facts/.actors.yaml.swp"), _folder.PathOf("facts/actors.yaml"), overwrite: true);

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([])));
    }

    [Fact]
    public async Task Detects_second_write_with_equal_time_and_length()
    {
        var session = await Start();
        var path = _folder.PathOf("facts/actors.yaml");
        var time = File.GetLastWriteTimeUtc(path);
        _folder.Write("facts/actors.yaml", China.Replace("name", "nmae", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);

        Assert.Contains("FB2003", Ids(await session.CheckAgain([path])));
    }

    [Fact]
    public async Task Detects_created_renamed_and_deleted_files()
    {
        var session = await Start();

        Assert.Equal(["FB2011"], await Save(session, "facts/people.yaml", "a: {}\n"));

        File.Move(_folder.PathOf("facts/people.yaml"), _folder.PathOf("facts/goods/people.yaml"));
        Assert.Equal(["FB2004"], Ids(await session.CheckAgain([])));
        Assert.Equal([_folder.PathOf("facts/goods/people.yaml"), _folder.PathOf("facts/people.yaml")], session.Changes);

        File.Delete(_folder.PathOf("facts/goods/people.yaml"));
        Assert.Empty((await session.CheckAgain([])).Findings);
    }

    [Fact]
    public async Task Uses_edited_record()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        const string Added = "public required string Kind { get; init; } public partial";
        var record = ProjectFolder.Actor.Replace("public partial", Added, StringComparison.Ordinal);
        Assert.Equal(["FB2004"], await Save(session, "Actor.cs", record));
        Assert.Equal(reads + 1, session.Compiler.Texts.Reads);
        Assert.Equal(0, ChangedIn(session, TrackingNames.Yaml));
    }

    [Fact]
    public async Task Simulated_edit_leaves_no_trace()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        session.Compiler.Rehearse(CancellationToken.None);

        Assert.Empty((await session.CheckAgain([])).Findings);
        Assert.Empty(session.Changes);
        Assert.Equal(reads, session.Compiler.Texts.Reads);
        Assert.Equal(1, session.CodeCheckRuns);
    }

    [Fact]
    public async Task Reports_incomplete_record_until_it_is_complete()
    {
        var session = await Start();

        _folder.Write("Good.cs", "using Factbook; [Facts(");
        Assert.NotNull((await session.CheckAgain([])).Unchecked);

        File.Delete(_folder.PathOf("Good.cs"));
        Directory.Delete(_folder.PathOf("facts/goods"), recursive: true);
        Assert.Null((await session.CheckAgain([])).Unchecked);
    }

    [Fact]
    public async Task Evaluates_edited_project_again()
    {
        var session = await Start();
        _folder.Write("elsewhere/actors.yaml", "china: {}\n")
            .Write(
                "Example.csproj",
                ProjectFolder.Plain.Replace("<Nullable>", "<FactsRoot>elsewhere</FactsRoot><Nullable>", StringComparison.Ordinal));

        Assert.Equal(["FB2004"], Ids(await session.CheckAgain([])));
        Assert.Equal([_folder.PathOf("Example.csproj")], session.Changes);
    }

    [Fact]
    public async Task Detects_file_added_during_evaluation_of_the_project()
    {
        var evaluations = 0;
        var session = new CheckSession(
            () =>
            {
                var project = _folder.Open();
                if (evaluations++ == 0)
                {
                    _folder.Write("facts/goods/late.yaml", "x: { nmae: Late }\n");
                }

                return project;
            },
            warningsAreErrors: false);

        Assert.Equal(["FB2003"], Ids(await session.CheckAgain([])));
    }

    [Fact]
    public async Task Reports_unreadable_project_once()
    {
        var session = await Start();
        _folder.Write("Example.csproj", "<Project");

        await Assert.ThrowsAsync<ToolException>(() => session.CheckAgain([]));
        Assert.Empty((await session.CheckAgain([])).Findings);
        Assert.Empty(session.Changes);
    }

    [Fact]
    public async Task Reports_emptied_file()
    {
        var session = await Start();

        Assert.Equal(["FB1003"], await Save(session, "facts/actors.yaml", ""));
    }

    private async Task<CheckSession> Start()
    {
        var session = new CheckSession(
            () => _folder.Open(), warningsAreErrors: false, pause: _ => Task.CompletedTask, isTracked: true);
        Assert.Empty((await session.CheckAgain([])).Findings);
        return session;
    }

    private async Task<IEnumerable<string>> Save(CheckSession session, string path, string text)
    {
        _folder.Write(path, text);
        return Ids(await session.CheckAgain([_folder.PathOf(path)]));
    }

    private static IEnumerable<string> Ids(Factbook.Tool.Checking.CheckResult result) => result.Findings.Select(finding => finding.Id);

    private static int ChangedIn(CheckSession session, string step) => session.Compiler.LastRun.TrackedSteps[step]
        .SelectMany(run => run.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
