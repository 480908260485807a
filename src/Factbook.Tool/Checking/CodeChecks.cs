using System.Collections.Immutable;
using Factbook.Analyzers;
using Factbook.Tool.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Checking;

/// <summary>Finds the code of a project that uses a fact which is not defined, as after the fact's key was renamed: the build would fail there.</summary>
internal static class CodeChecks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new LookUpAnalyzer(), new MemberAnalyzer()];

    /// <summary>Returns the diagnostics of the project's own C#, file by file.</summary>
    /// <param name="compiled">A dataset without errors: where facts are left out for an error, code that uses them is not the cause.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static ImmutableArray<Diagnostic> Run(CompiledDataset compiled, CancellationToken cancellation)
    {
        var compilation = compiled.Compilation.AddSyntaxTrees(compiled.GeneratedTrees);
        var analysis = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return
        [
            .. compiled.Compilation.SyntaxTrees.SelectMany(tree => analysis
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellation).GetAwaiter().GetResult()),
        ];
    }
}
