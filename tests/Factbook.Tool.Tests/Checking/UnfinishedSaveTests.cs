using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Files that an editor has not finished saving when the check begins.</summary>
public sealed class UnfinishedSaveTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    private Action _pause = () => { };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Retries_file_that_is_locked_while_it_is_saved()
    {
        var session = await Start();
        var path = _folder.PathOf("facts/actors.yaml");
        _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");
        var saving = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        _pause = saving.Dispose;

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([path])));
    }

    [Fact]
    public async Task Reports_file_that_stays_locked()
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
    public async Task Does_not_report_file_that_is_empty_while_it_is_saved()
    {
        var session = await Start();
        _folder.Write("facts/actors.yaml", "");
        _pause = () => _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");

        Assert.Equal(["FB3001"], Ids(await session.CheckAgain([])));
    }

    private async Task<CheckSession> Start()
    {
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false, _ =>
        {
            _pause();
            return Task.CompletedTask;
        });
        Assert.Empty((await session.CheckAgain([])).Findings);
        return session;
    }

    private static IEnumerable<string> Ids(Factbook.Tool.Checking.CheckResult result) => result.Findings.Select(finding => finding.Id);
}
