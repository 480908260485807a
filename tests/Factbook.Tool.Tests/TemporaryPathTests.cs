using Factbook.Tool.Revisions;
using Factbook.Tool.Tests.Comparing;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Tests;

/// <summary>
/// Incomplete outputs when a signal ends the process. A signal reaches every export of the process, so no other test runs beside these.
/// </summary>
[CollectionDefinition(nameof(TemporaryPathTests), DisableParallelization = true)]
[Collection(nameof(TemporaryPathTests))]
public sealed class TemporaryPathTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-temporary-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableTheory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public void Deletes_incomplete_folder_if_a_signal_ends_the_process(int signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var raised = new SurvivedSignal(signal);
        var target = Path.Combine(_folder.FullName, "facts");

        AtomicFolder.Write(target, _ => new HashSet<string>(), folder =>
        {
            File.WriteAllText(Path.Combine(folder, "a.parquet"), "PAR1");
            raised.Raise();
            Assert.Empty(_folder.EnumerateFileSystemInfos());
        });

        Assert.False(Directory.Exists(target));
    }

    [SkippableFact]
    public void Signal_deletes_folder_into_which_files_are_being_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var raised = new SurvivedSignal(Terminate);
        var target = Path.Combine(_folder.FullName, "facts");

        AtomicFolder.Write(target, _ => new HashSet<string>(), folder =>
        {
            var writer = Task.Run(() => WriteUntilFolderIsGone(folder));
            Assert.True(SpinWait.SpinUntil(() => Directory.EnumerateFiles(folder).Skip(100).Any(), Patience.Limit));
            raised.Raise();
            Assert.True(writer.Wait(Patience.Limit));
        });

        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    private static void WriteUntilFolderIsGone(string folder)
    {
        for (var number = 0; Directory.Exists(folder); number++)
        {
            try
            {
                File.WriteAllText(Path.Combine(folder, $"{number}.parquet"), "PAR1");
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
        }
    }

    [SkippableTheory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public void Keeps_old_file_if_a_signal_ends_the_process(int signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var raised = new SurvivedSignal(signal);
        var target = Path.Combine(_folder.FullName, "facts.json");
        File.WriteAllText(target, "old");

        AtomicFile.Write(target, stream =>
        {
            stream.WriteByte((byte)'{');
            stream.Flush();
            raised.Raise();
        });

        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([target], _folder.EnumerateFileSystemInfos().Select(entry => entry.FullName));
    }

    [SkippableTheory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public async Task Signal_kills_git_and_deletes_the_files_of_a_revision(int signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var raised = new SurvivedSignal(signal);
        var repository = _folder.CreateSubdirectory("repository").FullName;
        var started = Path.Join(repository, "started");
        File.WriteAllText(Path.Join(repository, "facts.yaml"), "a: 1\n");
        File.WriteAllText(Path.Join(repository, ".gitattributes"), "*.yaml filter=slow\n");
        GitCommand.Run(repository, "init", "--quiet");
        GitCommand.Run(repository, "add", "--all");
        GitCommand.Run(repository, "commit", "--quiet", "--message", "a");
        GitCommand.Run(
            repository, "config", "filter.slow.smudge", $"echo $$ > '{started}.new'; mv '{started}.new' '{started}'; sleep 1000");

        var export = Task.Run(() => RevisionFolder.Of(GitRepository.Around(repository, _ => { }), "HEAD"));
        Assert.True(SpinWait.SpinUntil(() => File.Exists(started) || export.IsCompleted, Patience.Limit));
        raised.Raise();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => export.WaitAsync(Patience.Limit));
        Assert.Equal([repository], _folder.EnumerateFileSystemInfos().Select(entry => entry.FullName));
        Assert.True(SpinWait.SpinUntil(() => !IsRunning(int.Parse(File.ReadAllText(started), null)), Patience.Limit));
    }

    // A killed process whose parent is gone may stay as a zombie.
    private static bool IsRunning(int process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
}
