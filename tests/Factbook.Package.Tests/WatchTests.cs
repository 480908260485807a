using System.Threading.Channels;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class WatchTests(Packages packages)
{
    [SkippableFact]
    [Trait("Run", "Full")]
    public async Task Dotnet_watch_restarts_program_if_a_file_of_facts_is_edited_added_or_deleted()
    {
        Skip.IfNot(RandomInputs.IsFull, "dotnet watch builds a project four times.");
        var project = packages.Workspace("watch")
            .Write("Items.csproj", DatasetTests.Project())
            .Write("Items.cs", IncrementalBuildTests.Records)
            .Write("Program.cs", $"while (true) {{ {IncrementalBuildTests.Print} System.Threading.Thread.Sleep(200); }}")
            .Write("facts/a.yaml", "a: { n: 1 }\n");
        using var watch = project.Start("dotnet", "watch", "run", "--non-interactive");
        using var patience = new CancellationTokenSource(Patience.Limit);
        // The program prints on one stream, and dotnet watch on the other.
        var lines = Channel.CreateUnbounded<string>();
        watch.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        try
        {
            await Until("a=1@facts/a.yaml");
            project.Write("facts/a.yaml", "a: { n: 2 }\n");
            await Until("a=2@facts/a.yaml");
            project.Write("facts/b.yaml", "b: { n: 3 }\n");
            await Until("a=2@facts/a.yaml b=3@facts/b.yaml");
            project.Delete("facts/b.yaml");
            await Until("a=2@facts/a.yaml");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }

        // A change before dotnet watch reports that it waits for changes would be lost.
        async Task Until(string expected)
        {
            var (isPrinted, isWaiting) = (false, false);
            while (!isPrinted || !isWaiting)
            {
                var line = await lines.Reader.ReadAsync(patience.Token);
                isPrinted |= line.Trim() == expected;
                isWaiting |= line.Contains("Waiting for changes", StringComparison.Ordinal);
            }
        }
    }
}
