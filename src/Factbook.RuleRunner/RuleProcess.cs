using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Factbook.RuleRunner;

/// <summary>
/// Runs the rules of a dataset in processes of their own. After a rule that ends its process or does not end in time, another process runs
/// the remaining rules, so that the results of the other rules are kept.
/// </summary>
/// <param name="inputsFile">The file with the inputs.</param>
/// <param name="timeout">The time that one rule may take.</param>
internal sealed class RuleProcess(string inputsFile, TimeSpan timeout)
{
    // Starting a process can take long on a busy machine.
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(1);

    private readonly ImmutableArray<RuleMessage>.Builder _results = ImmutableArray.CreateBuilder<RuleMessage>();
    private readonly List<string> _begun = [];

    /// <summary>Runs all rules.</summary>
    /// <param name="cancellation">Ends the process.</param>
    /// <returns>The results, in the order of the rules.</returns>
    public async Task<ImmutableArray<RuleMessage>> Run(CancellationToken cancellation = default)
    {
        while (await RunWorker(cancellation) is { } stopped)
        {
            _results.Add(stopped);
            if (stopped.Rule.Length == 0)
            {
                break;
            }
        }

        return _results.ToImmutable();
    }

    /// <summary>Runs the rules that have not begun; returns what stopped the process, or null after the last rule.</summary>
    private async Task<RuleMessage?> RunWorker(CancellationToken cancellation)
    {
        using var process = Start();
        var rule = "";
        try
        {
            var deadline = Deadline.In(StartTimeout + timeout);
            while (await ReadLine(process).WaitAsync(deadline.Left, cancellation) is { } line)
            {
                switch (RuleMessage.Read(line))
                {
                    case { Kind: RuleMessageKind.Begin } begin:
                        _begun.Add(rule = begin.Rule);
                        deadline = Deadline.In(timeout);
                        break;
                    case { Kind: RuleMessageKind.End }:
                        return null;
                    case { Kind: RuleMessageKind.Failure } failure:
                        return failure;
                    case { } result:
                        _results.Add(result);
                        break;
                }
            }

            return new RuleMessage(RuleMessageKind.Exit, rule);
        }
        catch (TimeoutException)
        {
            return new RuleMessage(RuleMessageKind.Timeout, rule);
        }
        finally
        {
            // Threads and processes that a rule has started would keep running.
            process.Kill(entireProcessTree: true);
        }
    }

    // Reading a pipe cannot be cancelled on every system. It ends with the process.
    private static Task<string?> ReadLine(Process process) => process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();

    private Process Start()
    {
        var start = new ProcessStartInfo(DotNet, ["exec", typeof(RuleProcess).Assembly.Location, "worker", inputsFile, .. _begun])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A short process does not run code often enough to benefit from profiling it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.BeginErrorReadLine();
        return process;
    }

    // The host of the runtime of this process: shared/Microsoft.NETCore.App/VERSION is below its folder.
    private static string DotNet
    {
        get
        {
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
            var host = Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
            return File.Exists(host) ? host : name;
        }
    }

    private readonly record struct Deadline(long End)
    {
        public static Deadline In(TimeSpan time) => new(Environment.TickCount64 + (long)time.TotalMilliseconds);

        public TimeSpan Left => TimeSpan.FromMilliseconds(Math.Max(0, End - Environment.TickCount64));
    }
}
