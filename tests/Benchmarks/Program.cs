using System.Globalization;
using Benchmarks.Building;
using Benchmarks.Cold;
using Benchmarks.Driving;
using Benchmarks.Reporting;
using Benchmarks.Running;
using Benchmarks.Steady;

const string All = "all";

var results = new Results(Path.Combine(Workspace.Sources, "results.json"));
IReadOnlyList<(string Name, int Rounds, Action<int> Run)> parts =
[
    ("cold", 7, rounds => ColdRunner.Run(Workspace.Standard, results, rounds)),
    ("steady", 10, rounds => SteadyRunner.Run(Workspace.Standard, results, rounds)),
    ("build", 1, rounds => BuildRunner.Run(Workspace.Standard, results, rounds)),
    ("driver", 1, _ => DriverRunner.Run(results)),
    ("table", 1, _ => Page.Write(results)),
];

var chosen = parts.Where(part => args is [All, ..] || args.FirstOrDefault() == part.Name).ToList();
var number = 0;
if (chosen.Count == 0
    || args.Length > 2
    || (args.Length == 2 && !(int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0)))
{
    Console.Error.WriteLine(
        $"usage: dotnet run -c Release --project tests/Benchmarks -- {All}|{string.Join('|', parts.Select(part => part.Name))} [rounds]");
    return 2;
}

foreach (var (_, rounds, run) in chosen)
{
    run(number > 0 ? number : rounds);
}

return 0;
