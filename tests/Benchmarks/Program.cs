using System.Globalization;
using Benchmarks.Cold;
using Benchmarks.Driving;
using Benchmarks.Reporting;
using Benchmarks.Running;

var results = new Results(Path.Combine(Workspace.Sources, "results.json"));
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;
if (args[0] == "cold")
{
    ColdRunner.Run(Workspace.Standard, results, rounds);
}

if (args[0] == "driver")
{
    DriverRunner.Run(results);
}

if (args[0] == "build")
{
    Benchmarks.Building.BuildRunner.Run(Workspace.Standard, results, rounds);
}
