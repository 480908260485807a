using System.Globalization;
using Benchmarks.Data;
using Benchmarks.Reporting;
using Benchmarks.Running;

namespace Benchmarks.Steady;

/// <summary>Starts the program of the steady state, which uses BenchmarkDotNet, once for each dataset.</summary>
internal static class SteadyRunner
{
    public static void Run(Workspace workspace, Results results, int rounds)
    {
        foreach (var dataset in Dataset.Sizes)
        {
            var assembly = workspace.Publish("Steady", dataset);
            var (output, _) = Command.Run("dotnet", [assembly, Invariant($"{rounds}"), Path.Combine(workspace.Root, "logs")]);
            foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var fields = line.Split('|');
                results.Set($"steady/{fields[0]}/{dataset.Count}/ns", double.Parse(fields[1], CultureInfo.InvariantCulture));
                results.Set($"steady/{fields[0]}/{dataset.Count}/bytes", double.Parse(fields[2], CultureInfo.InvariantCulture));
            }
        }
    }
}
