using Benchmarks.Cold;
using Benchmarks.Reporting;
using Benchmarks.Running;

var results = new Results(Path.Combine(Workspace.Sources, "results.json"));
ColdRunner.Run(Workspace.Standard, results, rounds: args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 11);
