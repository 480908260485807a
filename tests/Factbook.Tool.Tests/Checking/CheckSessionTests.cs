using Factbook.Generator;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Checking;

/// <summary>What is read and done again after a change. How long it takes is not for a test to say.</summary>
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

    private Action _pause = () => { };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_is_read_when_nothing_changed()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        Assert.Empty((await session.CheckAgain([])).Findings);
        Assert.Empty(session.Changes);
        Assert.Equal(reads, session.Compiler.Texts.Reads);
        Assert.Equal(1, session.CodeCheckRuns);
    }

    [Fact]
    public async Task Of_an_edited_file_that_file_is_read_and_no_other()
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
    public async Task A_file_that_was_saved_without_a_change_changes_nothing()
    {
        var session = await Start();

        await Save(session, "facts/actors.yaml", China);

        Assert.Empty(session.Changes);
    }

    [Fact]
    public async Task A_file_that_is_replaced_by_another_is_read()
    {
        var session = await Start();
        _folder.Write("facts/.actors.yaml.swp", "china: { name: China, part-of: asia }\n");
        File.Move(_folder.PathOf("facts/.actors.yaml.swp"), _folder.PathOf("facts/actors.yaml"), overwrite: true);

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([])));
    }

    [Fact]
    public async Task Two_writes_of_one_time_and_length_are_two()
    {
        var session = await Start();
        var path = _folder.PathOf("facts/actors.yaml");
        var time = File.GetLastWriteTimeUtc(path);
        _folder.Write("facts/actors.yaml", China.Replace("name", "nmae", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);

        Assert.Contains("FB2003", Ids(await session.CheckAgain([path])));
    }

    [Fact]
    public async Task Files_that_are_made_renamed_and_deleted_are_noticed()
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
    public async Task A_record_that_is_edited_is_the_new_one()
    {
        var session = await Start();
        var reads = session.Compiler.Texts.Reads;

        Assert.Equal(
            ["FB2004"],
            await Save(
                session,
                "Actor.cs",
                ProjectFolder.Actor.Replace(
                    "public partial Actor?",
                    "public required string Kind { get; init; } public partial Actor?",
                    StringComparison.Ordinal)));
        Assert.Equal(reads + 1, session.Compiler.Texts.Reads);
        Assert.Equal(0, ChangedIn(session, TrackingNames.Yaml));
    }

    [Fact]
    public async Task A_rehearsal_of_an_edit_leaves_no_trace()
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
    public async Task A_record_half_written_is_told_and_then_forgotten()
    {
        var session = await Start();

        _folder.Write("Good.cs", "using Factbook; [Facts(");
        Assert.NotNull((await session.CheckAgain([])).Unchecked);

        File.Delete(_folder.PathOf("Good.cs"));
        Directory.Delete(_folder.PathOf("facts/goods"), recursive: true);
        Assert.Null((await session.CheckAgain([])).Unchecked);
    }

    [Fact]
    public async Task A_project_that_is_edited_is_read_again()
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
    public async Task Notices_a_file_that_was_added_while_the_project_was_evaluated()
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
    public async Task A_project_that_can_t_be_read_is_told_once()
    {
        var session = await Start();
        _folder.Write("Example.csproj", "<Project");

        await Assert.ThrowsAsync<ToolException>(() => session.CheckAgain([]));
        Assert.Empty((await session.CheckAgain([])).Findings);
        Assert.Empty(session.Changes);
    }

    [Fact]
    public async Task A_file_that_is_locked_while_it_is_saved_is_tried_again()
    {
        var session = await Start();
        var path = _folder.PathOf("facts/actors.yaml");
        _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");
        var saving = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        _pause = saving.Dispose;

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([path])));
    }

    [Fact]
    public async Task A_file_that_stays_locked_can_t_be_read()
    {
        var session = await Start();
        var path = _folder.PathOf("facts/actors.yaml");
        using var saving = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var pauses = 0;
        _pause = () => pauses++;

        Assert.Equal(["FB1001"], Ids(await session.CheckAgain([path])));
        Assert.InRange(pauses, 1, 10);
    }

    [Fact]
    public async Task A_file_that_is_empty_while_it_is_saved_is_no_file_without_facts()
    {
        var session = await Start();
        _folder.Write("facts/actors.yaml", "");
        _pause = () => _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([])));
    }

    [Fact]
    public async Task A_file_that_was_emptied_holds_no_facts()
    {
        var session = await Start();

        Assert.Equal(["FB1003"], await Save(session, "facts/actors.yaml", ""));
    }

    private async Task<CheckSession> Start()
    {
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false, _ =>
        {
            _pause();
            return Task.CompletedTask;
        }, isTracked: true);
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
