using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Steady;

// usage: Steady <rounds> <folder for logs>
// In this process, since the facts of one size are compiled into it.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithIterationTime(TimeInterval.FromMilliseconds(100))
    .WithWarmupCount(5)
    .WithIterationCount(int.Parse(args[0], CultureInfo.InvariantCulture));
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(NullLogger.Instance)
    .WithArtifactsPath(args[1]);
foreach (var report in new[] { typeof(LookUps), typeof(Walks) }.SelectMany(type => BenchmarkRunner.Run(type, config).Reports))
{
    var method = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
    Console.WriteLine(
        Invariant($"{method}|{report.ResultStatistics!.Median}|{report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)}"));
}
