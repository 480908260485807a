using System.Globalization;
using Benchmarks.Building;
using Benchmarks.Cold;
using Benchmarks.Driving;
using Benchmarks.Reporting;
using Benchmarks.Running;

const int StandardRounds = 11;

var results = new Results(Path.Combine(Workspace.Sources, "results.json"));
var rounds = args.Length > 1 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : StandardRounds;
switch (args.FirstOrDefault())
{
    case "cold":
        ColdRunner.Run(Workspace.Standard, results, rounds);
        return 0;
    case "driver":
        DriverRunner.Run(results);
        return 0;
    case "build":
        BuildRunner.Run(Workspace.Standard, results, rounds);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- cold|build|driver [rounds]");
        return 2;
}
