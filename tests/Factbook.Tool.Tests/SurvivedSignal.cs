using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.Tool.Tests;

/// <summary>Sends a signal that does not end this process.</summary>
internal sealed class SurvivedSignal : IDisposable
{
    private const int Interrupt = 2;

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
