using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Factbook.RuleRunner;

// Factbook.RuleRunner INPUTS ERROR      runs the rules in worker processes, and prints errors and warnings as a build does
// Factbook.RuleRunner worker INPUTS …   runs all rules except the named ones, and prints a message for each result
var isWorker = args is ["worker", ..];
var inputs = RuleInputs.Read(args[isWorker ? 1 : 0]);

// Loads the version of the library that the dataset was compiled with, and the Roslyn of the SDK.
AssemblyLoadContext.Default.Resolving += (context, name) =>
    inputs.Find(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
return isWorker ? Work(inputs, args[2..]) : Run(inputs, args[0], args[1]);

// Separate methods, since the runtime loads the assemblies that a method uses before the method runs.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Work(RuleInputs inputs, string[] skipped)
{
    Factbook.RuleRunner.Working.RuleWorker.Run(inputs, skipped);
    return 0;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(RuleInputs inputs, string inputsFile, string errorFile) =>
    Factbook.RuleRunner.Reporting.BuildOutput.Run(inputs, inputsFile, errorFile);
