using System.Diagnostics;
using System.Runtime.InteropServices;
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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

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

    /// <summary>Sends a signal that does not end this process.</summary>
    private sealed class SurvivedSignal : IDisposable
    {
        private readonly int _number;
        private readonly ManualResetEventSlim _handled = new();
        private readonly PosixSignalRegistration _registration;

        // .NET runs the handlers of a signal in reverse order of registration: when this one runs, the others have run.
        public SurvivedSignal(int number)
        {
            Skip.If(
                IsIgnored(number),
                "Whoever started this process had it ignore the signal, as a shell does for programs in the background.");
            _number = number;
            _registration = PosixSignalRegistration.Create(number == Interrupt ? PosixSignal.SIGINT : PosixSignal.SIGTERM, context =>
            {
                context.Cancel = true;
                _handled.Set();
            });
        }

        public void Raise()
        {
            Process.Start("kill", [$"-{_number}", $"{Environment.ProcessId}"]).Dispose();
            Assert.True(_handled.Wait(Patience.Limit));
        }

        private static bool IsIgnored(int number) => OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var ignored
            && ((Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) >> (number - 1)) & 1) == 1;

        public void Dispose()
        {
            _registration.Dispose();
            _handled.Dispose();
        }
    }
}
