using System.Diagnostics;
using System.Text;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Locations;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Watches the real file system.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Checks_after_every_save_until_cancelled()
    {
        var output = new SharedWriter();
        var error = new SharedWriter();
        var screen = new Screen(output, ScreenTraits.Plain);
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false);
        using var end = new CancellationTokenSource();
        var watch = Task.Run(() =>
            new Watch(session, () => new PeopleReport(screen, session.Compiler.Texts), screen, error)
                .Run(end.Token));
        await output.Has("Ctrl+C ends.");

        _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");
        await output.Has($"Changed: {ShownPath.Of(_folder.PathOf("facts/actors.yaml"))}");
        await output.Has("1 error in 1 file.");

        _folder.Write("Example.csproj", "<Project");
        await error.Has($"factbook: MSBuild cannot evaluate '{_folder.PathOf("Example.csproj")}': ");

        _folder.Write("Example.csproj", ProjectFolder.Plain).Write("facts/actors.yaml", "china: { name: China }\njapan: { name: Japan }\n");
        await output.Has("No errors: 2 facts in 1 file.");

        await end.CancelAsync();
        await watch;
    }

    [Fact]
    public async Task Refreshes_existing_schemas()
    {
        Run.Piped("schema", _folder.Path);
        var output = new SharedWriter();
        var screen = new Screen(output, ScreenTraits.Plain);
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false);
        using var end = new CancellationTokenSource();
        var watch = Task.Run(() =>
            new Watch(session, () => new PeopleReport(screen, session.Compiler.Texts), screen, TextWriter.Null)
                .Run(end.Token));
        await output.Has("Ctrl+C ends.");

        _folder.Write("facts/actors.yaml", "china: { name: China }\njapan: { name: Japan }\n");
        await output.Has("Schemas: wrote keys/actors.json");
        await end.CancelAsync();
        await watch;

        Assert.Contains("japan", File.ReadAllText(_folder.PathOf("facts/.schema/keys/actors.json")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Watch_exits_with_0_after_signal()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals on this system.");
        _folder.WriteRestored("Example.csproj");
        using var patience = new CancellationTokenSource(Patience.Limit);
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    "exec", typeof(Application).Assembly.Location, "check", _folder.Path, "--watch", "--format", "msbuild"
                ]) { RedirectStandardOutput = true })!;
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line
                && !line.EndsWith("Ctrl+C ends.", StringComparison.Ordinal))
            {
            }

            // Not the signal of Ctrl+C, which background processes of a shell ignore.
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            Assert.Empty(await process.StandardOutput.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Rejects_watch_with_a_format_of_a_single_check(string format) =>
        Assert.Equal(
            (2, $"factbook: --watch cannot be combined with --format {format}{Environment.NewLine}"),
            (Run.Piped("check", _folder.Path, "--watch", "--format", format) is var run ? run.ExitCode : 0, run.Error));

    /// <summary>Text that one thread writes and another waits for.</summary>
    private sealed class SharedWriter : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
            }
        }

        /// <summary>Waits until a text is written.</summary>
        public async Task Has(string text)
        {
            using var patience = new CancellationTokenSource(Patience.Limit);
            while (!ToString().Contains(text, StringComparison.Ordinal))
            {
                Assert.False(patience.IsCancellationRequested, $"'{text}' was not written, but: {this}");
                await Task.Delay(20);
            }
        }

        public override string ToString()
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }
}
