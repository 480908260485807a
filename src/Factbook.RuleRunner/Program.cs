using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Factbook.RuleRunner;

// Factbook.RuleRunner INPUTS ERROR      runs the rules in processes of the second form, and prints errors and warnings as a build does
// Factbook.RuleRunner worker INPUTS …   runs all rules but those named, and prints a message for each result
var isWorker = args is ["worker", ..];
var inputs = RuleInputs.Read(args[isWorker ? 1 : 0]);

// The library is the one that the dataset was compiled with, and Roslyn that of the SDK.
AssemblyLoadContext.Default.Resolving += (context, name) =>
    inputs.Find(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
return isWorker ? Work(inputs, args[2..]) : Run(inputs, args[0], args[1]);

// Methods of their own, since the runtime loads the assemblies that a method uses before it runs.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Work(RuleInputs inputs, string[] skipped)
{
    Factbook.RuleRunner.Working.RuleWorker.Run(inputs, skipped);
    return 0;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(RuleInputs inputs, string inputsFile, string errorFile) =>
    Factbook.RuleRunner.Reporting.BuildOutput.Run(inputs, inputsFile, errorFile);
