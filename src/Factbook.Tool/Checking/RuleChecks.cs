using System.Collections.Immutable;
using Factbook.RuleRunner;
using Factbook.RuleRunner.Reporting;
using Factbook.Tool.Compiling;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Checking;

/// <summary>Runs the rules in C# of a project, as a build does: in a process of their own, on the assembly of the project.</summary>
internal static class RuleChecks
{
    private const string AttributeName = "FactRule";

    /// <summary>Returns a dataset with the diagnostics of its rules, or with the reason why they did not run.</summary>
    /// <param name="compiler">The compiler of the project.</param>
    /// <param name="compiled">The dataset. If it has errors, the rules do not run, since they need all facts and an assembly.</param>
    /// <param name="cancellation">Ends the rules.</param>
    public static CompiledDataset AddTo(CompiledDataset compiled, DatasetCompiler compiler, CancellationToken cancellation)
    {
        try
        {
            return compiled.ErrorCount > 0 ? compiled
                : compiled with { Diagnostics = compiled.Diagnostics.AddRange(Run(compiler, compiled, cancellation)) };
        }
        catch (ToolException failure)
        {
            return compiled with { RulesUnchecked = $"the rules in C# did not run: {failure.Message}" };
        }
    }

    private static ImmutableArray<Diagnostic> Run(DatasetCompiler compiler, CompiledDataset compiled, CancellationToken cancellation)
    {
        var description = compiled.Project.Projects[0];
        if (!description.HasRules || !compiled.Compilation.SyntaxTrees.Any(HasRule))
        {
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("factbook-rules-");
        try
        {
            var inputs = Write(DatasetBuild.Emit(compiler, compiled, cancellation), folder.FullName, description.RulesTimeout);
            var inputsFile = Path.Join(folder.FullName, "inputs");
            inputs.Write(inputsFile);
            var results = new RuleProcess(inputsFile, inputs.Timeout).Run(cancellation).GetAwaiter().GetResult();
            return [.. RuleDiagnostics.Of(results, inputs, compiler.Texts.Of).Select(diagnostic => diagnostic.ToDiagnostic())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Emitting takes long, so it is skipped if no C# names the attribute.
    private static bool HasRule(SyntaxTree tree) => tree.GetText().ToString().Contains(AttributeName, StringComparison.Ordinal);

    private static RuleInputs Write(EmittedDataset dataset, string folder, string timeout)
    {
        var paths = dataset.Assemblies.Select(assembly => Path.Join(folder, $"{assembly.Key}.dll")).ToImmutableArray();
        foreach (var (path, assembly) in paths.Zip(dataset.Assemblies))
        {
            File.WriteAllBytes(path, assembly.Value);
        }

        return new RuleInputs(
            dataset.Project.Path,
            paths[^1],
            dataset.Project.FactsRoot,
            TimeSpan.FromSeconds(RuleInputs.SecondsOf(timeout)),
            [.. paths.SkipLast(1), .. dataset.Dependencies],
            []);
    }
}
