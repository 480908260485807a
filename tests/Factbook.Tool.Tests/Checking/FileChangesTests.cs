using Factbook.Testing;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Watches the real file system.</summary>
public sealed class FileChangesTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_a_change_while_another_file_is_written_without_a_pause()
    {
        using var changes = new FileChanges([_folder.Path]);
        using var end = new CancellationTokenSource();
        var log = _folder.PathOf("log.txt");
        var writer = Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
            {
                File.AppendAllText(log, "line\n");
            }
        });
        try
        {
            Assert.Contains(log, await changes.Next(CancellationToken.None).WaitAsync(Patience.Limit));
        }
        finally
        {
            await end.CancelAsync();
            await writer;
        }
    }

    [Fact]
    public async Task Ignores_outputs_of_nested_projects()
    {
        Directory.CreateDirectory(_folder.PathOf("nested/obj"));
        using var changes = new FileChanges([_folder.Path]);

        File.WriteAllText(_folder.PathOf("nested/obj/a.txt"), "a");
        File.WriteAllText(_folder.PathOf("facts/b.yaml"), "b: { name: B }\n");

        var changed = await changes.Next(CancellationToken.None);
        Assert.DoesNotContain(_folder.PathOf("nested/obj/a.txt"), changed);
        Assert.Contains(_folder.PathOf("facts/b.yaml"), changed);
    }
}
